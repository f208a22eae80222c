// Public holidays of metropolitan France, the movable ones counted from Easter.
// SPDX-License-Identifier: MIT
#include "base/working_days.h"

#include <algorithm>
#include <array>
#include <utility>

namespace maillon {

// The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
Date easter(int year) {
    const int golden = year % 19;
    const int century = year / 100;
    const int in_century = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int weekday =
        (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return *Date::from_civil(year, days / 31, days % 31 + 1);
}

bool is_public_holiday(Date date) {
    constexpr std::array<std::pair<int, int>, 8> fixed = {
        {{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}}};
    const std::pair day(date.month(), date.day());
    if (std::find(fixed.begin(), fixed.end(), day) != fixed.end()) return true;
    const int since_easter = date - easter(date.year());
    return since_easter == 1 || since_easter == 39 || since_easter == 50;
}

} // namespace maillon
