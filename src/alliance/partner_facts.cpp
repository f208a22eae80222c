// A new partner, and what passes between us: referents, agreements, stages, documents, pulses.
// SPDX-License-Identifier: MIT
#include <utility>

#include "alliance/fact_rules.h"
#include "alliance/partnership.h"
#include "alliance/steps.h"
#include "base/error.h"

namespace maillon {

namespace {

void require_positive(const std::optional<int> &number, std::string_view key) {
    if (number && *number < 1)
        throw wrong_words(msg("'{0}' is a number from 1 on, not {1}", key, *number));
}

void require_contact(const Partner &partner, const std::string &contact) {
    if (!partner.contact(contact))
        throw refused(msg("{0} has no contact '{1}'", partner.id, contact),
                      msg("see maillon partner show {0}", partner.id));
}

void require_answer(int answer) {
    if (answer < 1 || answer > 5)
        throw wrong_words(msg("an answer is a number from 1 to 5, not {0}", answer));
}

const StageChange *last_stage(const Partner &partner) {
    const StageChange *last = nullptr;
    for (const StageChange &change : partner.stages)
        if (!last || change.since.date >= last->since.date) last = &change;
    return last;
}

Value document_value(const DocumentGiven &document, Date today) {
    Fields fields{{"document", word(document.document)},
                  {"version", word(document.version)},
                  {"given", fact_value(document.given, today)}};
    if (!document.to.empty()) fields.push_back({"to", words(document.to)});
    return line(std::move(fields));
}

} // namespace

Value partner_value(const NewPartner &partner) {
    Fields fields{{"format", word(1)}, {"id", word(partner.id)}, {"name", text(partner.name)}};
    put_word(fields, "kind", partner.kind);
    put_text(fields, "territory", partner.territory);
    put_text(fields, "siret", partner.siret);
    put_text(fields, "uai", partner.uai);
    put_text(fields, "safir", partner.safir);
    if (!partner.stakes.empty()) fields.push_back({"stakes", words(partner.stakes)});
    fields.push_back({"since", word(partner.since)});
    if (!partner.referent.empty()) {
        Value referents = list_of({});
        referents.items.push_back(
            map({{"staff", word(partner.referent)}, {"since", word(partner.since)}}));
        fields.push_back({"referents", std::move(referents)});
    }
    Value stages = list_of({});
    stages.items.push_back(line({{"stage", word("prospect")}, {"since", word(partner.since)}}));
    fields.push_back({"stages", std::move(stages)});
    return map(std::move(fields));
}

// One current at most: who takes over ends the term of who was there.
Changes set_referent(const Partner &partner, const std::string &staff, const Fact &since,
                     Date today) {
    require_past(since.date, today);
    Changes changes;
    for (std::size_t i = 0; i < partner.referents.size(); ++i) {
        const Referent &before = partner.referents[i];
        if (before.until && before.until->date <= since.date) continue;
        if (before.staff == staff && !before.until)
            throw refused(msg("{0} is the referent since {1}", staff, before.since.date));
        if (since.date <= before.since.date)
            throw refused(msg("{0} is not later than {1}, when {2} became the referent", since.date,
                              before.since.date, before.staff),
                          msg("give a later day with --on"));
        changes.push_back(set_at({item_of("referents", "", i)}, "until", fact_value(since, today)));
    }
    Fields fields{{"staff", word(staff)}, {"since", fact_value(since, today)}};
    changes.push_back(add_at({}, "referents", map(std::move(fields))));
    return changes;
}

Changes add_agreement(const Partner &partner, const Agreement &agreement, Date today) {
    const Date signed_on = agreement.signed_on.date;
    require_past(signed_on, today);
    for (const Agreement &other : partner.agreements)
        if (other.signed_on.date == signed_on)
            throw refused(msg("an agreement signed on {0} is already recorded", signed_on));
    require_positive(agreement.volume, "volume");
    require_positive(agreement.places, "places");
    Fields fields{{"signed", fact_value(agreement.signed_on, today)}};
    if (agreement.until) {
        require_later(*agreement.until, signed_on);
        fields.push_back({"until", word(*agreement.until)});
    }
    if (agreement.volume) fields.push_back({"volume", word(*agreement.volume)});
    if (agreement.places) fields.push_back({"places", word(*agreement.places)});
    return {add_at({}, "agreements", map(std::move(fields)))};
}

Changes set_stage(const Partner &partner, Stage stage, const Fact &since, const std::string &reason,
                  Date today) {
    require_past(since.date, today);
    const StageChange *last = last_stage(partner);
    if (last && last->stage == stage)
        throw refused(msg("{0} is at stage '{1}' since {2}", partner.id, stage_code(stage),
                          last->since.date));
    if (last && since.date < last->since.date)
        throw refused(
            msg("{0} is before the current stage began, on {1}", since.date, last->since.date),
            msg("give a later day with --on"));
    if (stage == Stage::closed && reason.empty())
        throw wrong_words(msg("closing a partnership needs a reason"), msg("add --reason TEXT"));
    Fields fields{{"stage", word(std::string(stage_code(stage)))},
                  {"since", fact_value(since, today)}};
    put_text(fields, "reason", reason);
    return {add_at({}, "stages", line(std::move(fields)))};
}

Changes give_documents(const Partner &partner, const std::vector<DocumentGiven> &documents,
                       Date today) {
    Changes changes;
    for (const DocumentGiven &document : documents) {
        require_past(document.given.date, today);
        for (const std::string &contact : document.to)
            require_contact(partner, contact);
        changes.push_back(add_at({}, "documents", document_value(document, today)));
    }
    return changes;
}

Changes record_pulse(const Partner &partner, const Pulse &pulse, Date today) {
    require_past(pulse.fact.date, today);
    if (!pulse.contact.empty()) require_contact(partner, pulse.contact);
    for (const int answer : {pulse.clarity, pulse.availability, pulse.trust})
        require_answer(answer);
    Fields fields;
    put_date(fields, pulse.fact, today);
    put_word(fields, "contact", pulse.contact);
    fields.push_back({"clarity", word(pulse.clarity)});
    fields.push_back({"availability", word(pulse.availability)});
    fields.push_back({"trust", word(pulse.trust)});
    put_word(fields, "by", pulse.fact.by);
    put_text(fields, "note", pulse.fact.note);
    return {add_at({}, "pulses", line(std::move(fields)))};
}

} // namespace maillon
