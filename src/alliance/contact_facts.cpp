// The people at a partner: who arrives, whom we have met, who leaves.
// SPDX-License-Identifier: MIT
#include <utility>

#include "alliance/fact_rules.h"
#include "alliance/partnership.h"
#include "alliance/referral_state.h"
#include "alliance/steps.h"
#include "base/error.h"

namespace maillon {

namespace {

void require_since(const Contact &contact, Date date) {
    if (date < contact.since.date)
        throw refused(
            msg("{0} is before contact {1} arrived, on {2}", date, contact.id, contact.since.date),
            msg("give a later day with --on"));
}

// A partner has one primary contact: the new one takes over from the one before.
void yield_primary(Changes &changes, const Partner &partner, Date day) {
    for (const Contact &other : partner.contacts)
        if (other.primary && is_current(other, day))
            changes.push_back(remove_at({{"contacts", other.id}}, "primary"));
}

} // namespace

Changes add_contact(const Partner &partner, const Contact &contact, Date today) {
    if (contact.name.empty()) throw wrong_words(msg("a contact needs a name"));
    if (partner.contact(contact.id))
        throw refused(msg("{0} already has a contact {1}", partner.id, contact.id));
    require_past(contact.since.date, today);
    Fields fields{{"id", word(contact.id)}, {"name", text(contact.name)}};
    put_text(fields, "role", contact.role);
    put_text(fields, "email", contact.email);
    put_text(fields, "phone", contact.phone);
    fields.push_back({"since", fact_value(contact.since, today)});
    if (contact.met) fields.push_back({"met", fact_value(*contact.met, today)});
    if (contact.primary) fields.push_back({"primary", word("true")});
    Changes changes;
    if (contact.primary) yield_primary(changes, partner, today);
    changes.push_back(add_at({}, "contacts", map(std::move(fields))));
    return changes;
}

Changes meet_contact(const Partner &, const Contact &contact, const Fact &met, Date today) {
    if (contact.met)
        throw refused(msg("contact {0} was met on {1}", contact.id, contact.met->date));
    require_past(met.date, today);
    require_since(contact, met.date);
    return {set_at({{"contacts", contact.id}}, "met", fact_value(met, today))};
}

// `until` may be ahead: a departure is announced.
Changes contact_leaves(const Partner &partner, const Contact &contact, const Fact &until,
                       const std::string &replaced_by, Date today) {
    if (contact.until)
        throw refused(msg("contact {0} left on {1}", contact.id, contact.until->date));
    require_since(contact, until.date);
    const std::vector<Step> here{{"contacts", contact.id}};
    Changes changes{set_at(here, "until", fact_value(until, today))};
    if (replaced_by.empty()) return changes;
    if (replaced_by == contact.id || !partner.contact(replaced_by))
        throw refused(
            msg("{0} has no other contact '{1}'", partner.id, replaced_by),
            msg("add the successor first: maillon contact add {0} NAME --role ROLE", partner.id));
    changes.push_back(set_at(here, "replaced-by", word(replaced_by)));
    return changes;
}

std::vector<Orphan> orphans_of(const Register &known, const Partner &partner,
                               const std::string &contact_id) {
    std::vector<Orphan> orphans;
    for (const Sent &sent : referrals_of(known, partner.id))
        if (sent.referral->contact == contact_id && is_open(state_of(*sent.youth, *sent.referral)))
            orphans.push_back({sent.youth, sent.referral});
    return orphans;
}

} // namespace maillon
