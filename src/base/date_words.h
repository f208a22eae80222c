// What people type as dates, in both languages (3-commands, 3.1 rule 2). "Today" is handed in: a
// date's meaning never depends on the clock.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace maillon {

// A fact leans to the past, a plan to the future: where "23/11" and "monday" are looked for.
enum class Leaning { past, future };

// 2026-11-23, 23/11/2026, 23/11, today, hier, monday, +10d, -2s, 3 days ago, dans 2 semaines.
std::optional<Date> read_date(std::string_view typed, Date today, Leaning leaning);

} // namespace maillon
