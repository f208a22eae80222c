// A partner's own rhythm: days of life merged into episodes, and the gaps between them.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/calendar.h"
#include "alliance/dossier.h"

namespace maillon {

// First days of the episodes: a day within 3 open days of an episode's first day belongs to it.
// `days` are in order.
std::vector<Date> episodes(const std::vector<Date> &days, const OpenDays &theirs);

// The last `at_most` gaps between episodes, and the open days since the last one began.
struct Silence {
    std::vector<double> gaps;
    double now = 0;
};
Silence silence_since(const std::vector<Date> &first_days, const OpenDays &theirs, Date day,
                      int at_most = 12);

// Days of referrals, of what they initiated, and of checkpoints held, in order.
std::vector<Date> signs_of_life(const Dossier &dossier);
std::vector<Date> referral_days(const Dossier &dossier);

} // namespace maillon
