// How far each referral came on a day, beside what was promised: days and flags for figures over
// many associations, no words of a record.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/referral_state.h"

namespace maillon {

struct ReferralCourse {
    const Youth *youth = nullptr;
    const Referral *referral = nullptr;
    // Ids that say nothing about a person, unlike what a hand may have typed in their place; no two
    // courses have both alike.
    std::string youth_key, referral_key;
    State state = State::received;
    bool late = false, expired = false;
    Date acknowledge_by, meet_by;      // what was promised when it was received
    std::optional<Date> paired;        // its first pair
    std::optional<Date> outcome;       // from this day the prescriber could be told
    std::optional<Date> told, told_by; // the first feedback since then, and when it was promised
    std::optional<Date> owed_since, owed_by; // of the feedback that we owe now
};

// In the order of the records; void ones are left out. `known` as known on `day`.
std::vector<ReferralCourse> courses_of(const Register &known, const Calendars &calendars, Date day);

} // namespace maillon
