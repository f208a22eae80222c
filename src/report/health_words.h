// How a health is put into words: points, marks, who is judged aloud.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/health.h"
#include "report/view.h"

namespace maillon {

// Points are read in hundredths, rounded down: 2.996 is below 3 and never reads as 3.00.
long hundredths(double points);
// Of each line, so that the lines add up to hundredths(sum) exactly: all are rounded down, and what
// is missing goes to the largest remainders.
std::vector<long> hundredths_of_lines(const std::vector<double> &points);
Decimal in_points(long hundredths);

// What a signal is about, in a word or two.
Label signal_label(std::string_view signal);

// "C+ A~ T!": each pillar's initial and its mark, readable without colour; legend() explains.
std::string pillar_marks(const Health &health, const Speech &speech);
// "↗", "→", "↘", or empty where nothing is said.
std::string trend_mark(const std::optional<Trend> &trend);
Message pillar_legend(const Speech &speech);
Message trend_legend();

// Prospects without a referral and closed partners are shown apart, without a level in words.
bool is_prospect(const Health &health);
bool is_closed(const Health &health);
bool is_judged(const Health &health);

// The heaviest reason, behind the holiday notice on such days; may be empty.
Message first_reason(const Health &health, const Settings &settings);
// What to do, by whom and in how many minutes; empty where there is nothing to do.
Message action_in_words(const Health &health, const Settings &settings);

} // namespace maillon
