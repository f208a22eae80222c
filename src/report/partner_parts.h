// What pages on one partner have in common.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/referral_state.h"
#include "report/page.h"

namespace maillon {

// One partner on one day; the stage is the one that it reads as.
struct Who {
    const Partner &partner;
    Stage stage;
    const Settings &settings;
    Date day;
};
// Kind, territory, stage, our referent, the contact, the agreement, what they wrote of themselves.
void write_who(const Who &who, Page &page);

// Their open referrals, counted in the heading.
void write_open(const Partner &partner, const Register &known, Date today, const View &view,
                Page &page);
// The news we owe them, each with its command; nothing where there is none.
void write_debts(const std::vector<Debt> &debts, const Register &known, const View &view,
                 Page &page);

} // namespace maillon
