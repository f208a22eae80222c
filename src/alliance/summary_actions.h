// The parts of a summary that are counted or ranked.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/summary.h"

namespace maillon {

// Neither prospects nor dormant or closed partners: they have their own place (4-health, 4.2, 4.3).
bool is_followed_weekly(const Health &health);

// At most five: points × stake weight, ties by id. One that was among the five in the four weeks
// before rests, unless the partner worsened by a point since (4-health, 4.5): it stands behind the
// others, and so is left out where there are five others.
std::vector<WeekAction> best_actions(const SummaryBasis &basis);

// In the period, and in the one before.
std::vector<Counted> counts_of(const Register &known, const Period &period);
// Young people forgotten since whom these counts hold for the period.
int reduced_in(const Register &known, const Period &period);

} // namespace maillon
