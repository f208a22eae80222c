// What holds for every step of a referral and of its pairs (1-domain, 1.3).
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "alliance/steps.h"

namespace maillon {

// Where a step's fact stands in a referral, and what it is called.
struct StepRule {
    StepTaken step = StepTaken::acknowledge;
    std::string_view key;
    Rare<Fact> Referral::*fact = nullptr;
    Label label;
    std::string_view code_key = "reason"; // of the code that comes with the date
    bool ends = false;                    // no further step after it
};

std::span<const StepRule> step_rules(); // in the order of a referral's life
const StepRule &step_rule(StepTaken step);

// The step that ended a referral; null while it goes on.
const StepRule *ending_step(const Referral &referral);

// How a command names this referral: the youth's id, and the referral's where there are several.
std::string named(const Youth &youth, const Referral &referral);

// Refuses when the referral has ended, with the way back.
void require_going_on(const Youth &youth, const Referral &referral);
// Nothing precedes `received`.
void require_after_received(const Referral &referral, Date date);

} // namespace maillon
