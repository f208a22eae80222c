// What lists say of a referral, a pair and a debt.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

#include "alliance/referral_state.h"
#include "report/table.h"

namespace maillon {

// "met (late)", "received (expired)".
Message state_in_words(const Youth &youth, const Referral &referral, const Settings &settings,
                       const Calendars &calendars, Date today);
// "running", "paused (exams), back on 25 May 2026", "ended on 3 June 2026: job".
Message pair_in_words(const Pair &pair);
// "Jean-Vladimir P., France Travail Sarcelles": whom we owe news, or would.
std::string prescriber_of(const Referral &referral, const Register &known);
// "tell Jean-Vladimir P., France Travail Sarcelles: mentoring started (for 12 days)".
Message debt_in_words(const Debt &debt, const Register &known, const View &view);
Message debt_command(const Debt &debt);

using PairsOfYouths = std::vector<std::pair<const Youth *, const Pair *>>;
Table pairs_table(const Register &known, const PairsOfYouths &pairs, Date today, const View &view);
Table referrals_table(const Register &known, const std::vector<Sent> &referrals, Date today,
                      const View &view);

} // namespace maillon
