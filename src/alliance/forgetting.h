// What is left of a young person's record once they are forgotten (6-quality, 6.3 rule 5).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/change.h"
#include "alliance/register.h"

namespace maillon {

// The code of `forget-reasons` that alone must wait until the record is due.
inline constexpr const char *kept_long_enough = "retention";

struct Forgetting {
    const Register &whole; // for the kinds of partners
    std::string reason;
    Date day; // of which the month is kept
};

// The whole record that takes the place of the one there was: the month and the reason, and what
// past figures count, to the month. No text that somebody wrote, no partner, contact, mentor, staff
// or id but the young person's own; the kind of a partner is "Autre" where it is sensitive, as it
// is in every figure. Entries made in error (void) go.
Value reduced_record(const Youth &youth, const Forgetting &forgetting);

// "2026-11".
std::string month_text(Date day);

} // namespace maillon
