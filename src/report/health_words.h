// How a health is put into words: points, marks, who is judged aloud.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/health.h"
#include "alliance/hundredths.h"
#include "report/view.h"

namespace maillon {

Decimal in_points(long hundredths);

// What a signal is about, in a word or two.
Label signal_label(std::string_view signal);

// "+", "~", "!", "?": readable without colour.
std::string_view level_mark(Level level);

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
