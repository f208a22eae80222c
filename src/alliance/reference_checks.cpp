// Ids in a youth's record that must name something that exists.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/check_parts.h"
#include "base/text.h"

namespace maillon {

namespace {

// One youth's record and what its ids are looked up in.
class References {
public:
    References(const Youth &youth, const CheckBasis &basis, Findings &findings)
        : youth_(youth), basis_(basis), findings_(findings) {}

    // A record that is there but can't be read is named already.
    void check_partner(const std::string &id, Place place) {
        const Register &whole = basis_.whole;
        if (!id.empty() && !whole.partner(id) && !whole.is_unreadable(id))
            findings_.dangling(place, "partner", id, partner_remedy(id));
    }

    // Of a partner that is unknown there is nothing to look up: that is named already.
    void check_contact(const std::string &partner_id, std::string_view key, const std::string &id,
                       Place place) {
        const Partner *partner = basis_.whole.partner(partner_id);
        if (!id.empty() && partner && !partner->contact(id))
            findings_.dangling(place, key, id, msg("see maillon partner show {0}", partner_id));
    }

    // A contact of any of the partners who sent this young person.
    void check_sender(const std::string &id, Place place) {
        const bool found = std::ranges::any_of(youth_.referrals, [&](const Referral &referral) {
            const Partner *partner = basis_.whole.partner(referral.partner);
            return partner && partner->contact(id);
        });
        if (!id.empty() && !found)
            findings_.dangling(place, "with", id,
                               msg("name a contact of a partner who sent this young person"));
    }

    void check_referral(const std::string &id, Place place) {
        if (!youth_.referral(id))
            findings_.dangling(place, "referral", id, msg("name a referral of this record"));
    }

    void check_pair(const std::string &id, Place place) {
        if (!id.empty() && !youth_.pair(id))
            findings_.dangling(place, "pair", id, msg("name a pair of this record"));
    }

    void check_mentor(const std::string &id, Place place) {
        if (basis_.whole.has_identities && !basis_.mentors.contains(id))
            findings_.dangling(place, "mentor", id, msg("see the mentors in the identities"));
    }

private:
    Message partner_remedy(const std::string &id) {
        std::vector<std::string> ids;
        for (const Partner &partner : basis_.whole.partners)
            ids.push_back(partner.id);
        const std::vector<std::string> near = nearest(id, ids);
        if (near.empty()) return msg("see maillon partner list");
        return msg("did you mean '{0}'?", near.front());
    }

    const Youth &youth_;
    const CheckBasis &basis_;
    Findings &findings_;
};

} // namespace

void check_references(const Youth &youth, const CheckBasis &basis, Findings &findings) {
    References references(youth, basis, findings);
    for (const CirclePerson &person : youth.circle)
        references.check_partner(person.partner, {});
    for (const PlanStep &step : youth.plan)
        references.check_sender(step.with, step.fact.place);
    for (const Referral &referral : youth.referrals) {
        references.check_partner(referral.partner, referral.place);
        references.check_contact(referral.partner, "contact", referral.contact, referral.place);
    }
    for (const Pair &pair : youth.pairs) {
        references.check_referral(pair.referral, pair.place);
        references.check_mentor(pair.mentor, pair.place);
    }
    for (const Feedback &feedback : youth.feedback) {
        references.check_referral(feedback.referral, feedback.fact.place);
        if (const Referral *referral = youth.referral(feedback.referral))
            references.check_contact(referral->partner, "to", feedback.to, feedback.fact.place);
    }
    for (const Checkpoint &checkpoint : youth.checkpoints) {
        references.check_pair(checkpoint.pair, checkpoint.place);
        for (const std::string &contact : checkpoint.with)
            references.check_sender(contact, checkpoint.place);
    }
}

} // namespace maillon
