// A dated fact, and when it was entered: the grain of which every record is made (2-records, 2.2
// rule 8).
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <optional>
#include <string>

#include "base/date.h"
#include "base/problem.h"
#include "base/rare.h"

namespace maillon {

// What else was said with the date depends on the fact: a reason or an outcome (code), a note,
// where to.
struct Fact {
    Date date;
    std::optional<Date> recorded; // only when it was entered on another day
    std::string by;               // one of our staff; may be empty
    RareText code;                // `reason` of a decline or withdrawal, `outcome` of an end
    RareText to;                  // `to` of a redirection
    RareText note;
    Place place;

    // The first day on which it counts: it has happened and we know.
    [[nodiscard]] Date known() const { return recorded ? std::max(date, *recorded) : date; }
};

inline bool known_on(const Rare<Fact> &fact, Date day) { return fact && fact->known() <= day; }

} // namespace maillon
