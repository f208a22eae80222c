// A partner's record and the team: references, ids, order, terms, numbers.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/check_parts.h"
#include "alliance/partnership.h"

namespace maillon {

namespace {

// The ids that a partner's record takes from its own contacts.
class OwnContacts {
public:
    OwnContacts(const Partner &partner, Findings &findings)
        : partner_(partner), findings_(findings) {}

    void check(std::string_view key, const std::string &id, Place place) {
        if (!id.empty() && !partner_.contact(id))
            findings_.dangling(place, key, id, msg("name a contact of this record"));
    }
    void check(std::string_view key, const std::vector<std::string> &ids, Place place) {
        for (const std::string &id : ids)
            check(key, id, place);
    }

private:
    const Partner &partner_;
    Findings &findings_;
};

void check_stakes(const Partner &partner, const Settings &settings, Findings &findings) {
    for (const std::string &stake : partner.stakes)
        if (std::ranges::find(settings.stakes, stake, &Stake::stake) == settings.stakes.end())
            findings.add(Damage::warning, {},
                         msg("'stakes' has a word that the settings do not list ('{0}')", stake),
                         msg("add it to 'stakes' in maillon.yaml, or correct it"));
}

// One current referent, one current primary contact at most (2-records, 2.4).
void check_single_current(const Partner &partner, Date today, Findings &findings) {
    const Referent *referent = nullptr;
    for (const Referent &other : partner.referents) {
        if (other.since.date > today || (other.until && other.until->date <= today)) continue;
        if (referent)
            findings.add(
                Damage::warning, other.since.place,
                msg("two referents are current: '{0}' and '{1}'", referent->staff, other.staff),
                msg("give the first an 'until'"));
        referent = &other;
    }
    const Contact *primary = nullptr;
    for (const Contact &other : partner.contacts) {
        if (!other.primary || !is_current(other, today)) continue;
        if (primary)
            findings.add(
                Damage::warning, other.place,
                msg("two current contacts are primary: {0} and {1}", primary->id, other.id),
                msg("take 'primary' out of one"));
        primary = &other;
    }
}

} // namespace

void check_references(const Partner &partner, const CheckBasis &basis, Findings &findings) {
    for (const Referent &referent : partner.referents)
        if (!basis.whole.settings.staff(referent.staff))
            findings.dangling(referent.since.place, "staff", referent.staff,
                              msg("see maillon staff list"));
    OwnContacts contacts(partner, findings);
    for (const Contact &contact : partner.contacts)
        contacts.check("replaced-by", contact.replaced_by, contact.place);
    for (const DocumentGiven &document : partner.documents) {
        contacts.check("to", document.to, document.given.place);
        if (!basis.whole.offer.document(document.document))
            findings.dangling(document.given.place, "document", document.document,
                              msg("add it to 'documents' in offer.yaml, or correct it"));
    }
    for (const Checkpoint &checkpoint : partner.checkpoints)
        contacts.check("with", checkpoint.with, checkpoint.place);
    for (const Pulse &pulse : partner.pulses)
        contacts.check("contact", pulse.contact, pulse.fact.place);
}

void check_lists(const Partner &partner, Findings &findings) {
    findings.require_own_ids(partner.contacts);
    findings.require_own_ids(partner.checkpoints);
    findings.require_date_order("referents", partner.referents, &Referent::since);
    findings.require_date_order("contacts", partner.contacts, &Contact::since);
    findings.require_date_order("agreements", partner.agreements, &Agreement::signed_on);
    findings.require_date_order("stages", partner.stages, &StageChange::since);
    findings.require_date_order("documents", partner.documents, &DocumentGiven::given);
    findings.require_date_order("checkpoints", partner.checkpoints, &Checkpoint::fact);
    findings.require_date_order("pulses", partner.pulses, &Pulse::fact);
}

void check_terms(const Partner &partner, const CheckBasis &basis, Findings &findings) {
    for (const Referent &referent : partner.referents)
        findings.require_term(referent.since, referent.until);
    for (const Contact &contact : partner.contacts)
        findings.require_term(contact.since, contact.until);
    for (const Agreement &agreement : partner.agreements)
        findings.require_ahead("until", agreement.until, agreement.signed_on);
    for (const Checkpoint &checkpoint : partner.checkpoints)
        findings.require_ahead("next", checkpoint.next, checkpoint.fact);
    check_single_current(partner, basis.today, findings);
    check_stakes(partner, basis.whole.settings, findings);
}

void check_numbers(const Partner &partner, Findings &findings) {
    const auto require = [&](std::string_view key, const std::string &number, auto fits) {
        if (!number.empty() && !fits(number))
            findings.add(Damage::warning, {},
                         msg("'{0}' fails its own check ('{1}')", key, told_number(number)),
                         msg("look for a slip of the keyboard"));
    };
    require("insee", partner.insee, is_insee);
    require("siret", partner.siret, is_siret);
    require("uai", partner.uai, is_uai);
    require("safir", partner.safir, is_safir);
}

Problems check_team(const Settings &settings) {
    Findings findings("maillon.yaml");
    for (const Staff &staff : settings.team) {
        const Place place = staff.since ? staff.since->place : Place{};
        if (settings.staff(staff.id) != &staff) findings.twice(place, staff.id);
        if (staff.since) findings.require_term(*staff.since, staff.until);
    }
    return findings.take();
}

} // namespace maillon
