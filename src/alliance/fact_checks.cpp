// Rules that hold for every fact and every text of a record.
// SPDX-License-Identifier: MIT
#include "alliance/check_parts.h"
#include "alliance/note_length.h"
#include "alliance/stated.h"
#include "base/text.h"

namespace maillon {

namespace {

void check_dates(const std::vector<StatedFact> &facts, const CheckBasis &basis,
                 Findings &findings) {
    for (const StatedFact &stated : facts) {
        const Fact &fact = *stated.fact;
        if (stated.tense == Tense::past && fact.date > basis.today)
            findings.add(Damage::meaning, fact.place,
                         msg("'{0}' is in the future ('{1}')", stated.key, fact.date.iso()),
                         msg("write down what has happened; what is planned stands under 'next', "
                             "'planned-end' or 'planned-return'"));
        if (!fact.by.empty() && !basis.whole.settings.staff(fact.by))
            findings.dangling(fact.place, "by", fact.by, msg("see maillon staff list"));
    }
}

void check_texts(const std::vector<StatedText> &texts, const CheckBasis &basis,
                 Findings &findings) {
    for (const StatedText &stated : texts) {
        if (characters(*stated.text) > longest_note)
            findings.add(Damage::warning, stated.place,
                         msg("'{0}' is longer than {1} characters", stated.key, longest_note),
                         msg("keep notes short"));
        if (basis.names.has_name(*stated.text))
            findings.add(Damage::warning, stated.place,
                         msg("'{0}' repeats a name that belongs in the identities", stated.key),
                         msg("write the id instead"));
        if (basis.names.has_phone(*stated.text))
            findings.add(
                Damage::warning, stated.place,
                msg("'{0}' repeats a phone number that belongs in the identities", stated.key),
                msg("leave it out"));
    }
}

} // namespace

void check_facts(const Youth &youth, const CheckBasis &basis, Findings &findings) {
    check_dates(facts_of(youth), basis, findings);
    check_texts(texts_of(youth), basis, findings);
}

void check_facts(const Partner &partner, const CheckBasis &basis, Findings &findings) {
    check_dates(facts_of(partner), basis, findings);
    check_texts(texts_of(partner), basis, findings);
}

} // namespace maillon
