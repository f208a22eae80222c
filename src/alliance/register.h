// All that the data folder says, as one value; and the same as it was known on another day.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "alliance/identity.h"
#include "alliance/partner.h"
#include "alliance/settings.h"
#include "alliance/youths.h"

namespace maillon {

struct Register {
    Settings settings;
    Offer offer;
    std::vector<Partner> partners;              // by id
    Youths youths;                              // by id
    Youths forgotten;                           // by id: reduced, for figures alone
    std::map<std::string, Identity> identities; // by youth id; empty where they are absent
    std::vector<Mentor> mentors;
    bool has_identities = false;
    std::vector<std::string> unreadable; // ids of records that are there but were left out

    [[nodiscard]] const Partner *partner(const std::string &partner_id) const;
    [[nodiscard]] const Youth *youth(const std::string &youth_id) const;
    [[nodiscard]] bool is_unreadable(const std::string &id) const;
};

// What was known on `day`: facts dated and recorded up to that day, `day` included. A referral is
// known from its `received`, a pair from its `started`, a contact from its `since`: until then
// nothing that hangs on it is seen. Plans (next, planned-end, planned returns, an agreement's end)
// stay as they were written down.
Partner as_known(const Partner &partner, Date day);
Youth as_known(const Youth &youth, Date day);
// A partner whose `since` is later is left out. Young people of whom nothing is later are shared.
Register as_known(const Register &whole, Date day);

// A referral together with the record it stands in.
struct Sent {
    const Youth *youth;
    const Referral *referral;
};

// Of one partner, void ones left out, by received date, then youth id, then referral id (../health:
// "Order").
bool comes_before(const Sent &a, const Sent &b); // that order
std::vector<Sent> referrals_of(const Register &whole, const std::string &partner_id);

} // namespace maillon
