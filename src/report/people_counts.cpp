// Counts over referrals and referents.
// SPDX-License-Identifier: MIT
#include "report/people_counts.h"

#include <algorithm>

#include "alliance/referral_state.h"

namespace maillon {

int open_referrals(const Register &known, const std::string &partner_id) {
    const auto sent = referrals_of(known, partner_id);
    return static_cast<int>(std::count_if(sent.begin(), sent.end(), [](const Sent &one) {
        return is_open(state_of(*one.youth, *one.referral));
    }));
}

int partners_followed(const Register &known, const std::string &staff_id, Date today) {
    return static_cast<int>(
        std::count_if(known.partners.begin(), known.partners.end(), [&](const Partner &partner) {
            return referent_on(partner, today) == staff_id &&
                   recorded_stage(partner, today) != Stage::closed;
        }));
}

} // namespace maillon
