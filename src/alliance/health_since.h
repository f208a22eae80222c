// What changed in the health of the partnerships between two days, line by line, and by which facts
// (4-health, 4.7).
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/hundredths.h"

namespace maillon {

struct LineChange {
    const Signal *before = nullptr;
    const Signal *now = nullptr;
    long hundredths_before = 0; // of points, as printed
    long hundredths = 0;
    // Known since the earlier day, oldest first; none: only time has passed, or facts became old.
    std::vector<Source> facts;
};

struct HealthChange {
    const Health *before = nullptr; // null: not followed yet on the earlier day
    const Health *now = nullptr;
    std::vector<LineChange> lines;        // whose printed points moved; the largest move first
    [[nodiscard]] bool is_closed() const; // closed since
};

// A partner stands here when its level, stage or points moved, or when it is new.
struct HealthSince {
    Date from;
    std::vector<HealthChange> changes; // another level first, then by points moved, then by id
};

// Both must come from the same register; `then` with its sources named.
HealthSince health_since(const Glance &then, Date from, const Assessment &now,
                         const Register &known);

} // namespace maillon
