// The last twelve months of each partner: points as they were told then, referrals and feedback.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "alliance/health.h"

namespace maillon {

struct Month {
    Date day;                     // its last day, or the day asked in the month that runs
    std::optional<double> points; // replayed; empty before the partner's `since`
    int referrals = 0;            // received in the month, as known on the day asked
    int feedback = 0;             // given in the month
};

// Twelve months each, oldest first; in the order of the assessment's partners.
std::vector<std::vector<Month>> last_months(const Register &whole, const Register &known,
                                            const Calendars &calendars,
                                            const Assessment &assessment);

} // namespace maillon
