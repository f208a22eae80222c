// Easter and the public holidays.
// SPDX-License-Identifier: MIT
#include "base/working_days.h"

#include <doctest/doctest.h>

using namespace maillon;

namespace {

Date day(std::string_view iso) { return *Date::from_iso(iso); }

} // namespace

TEST_CASE("Easter falls where the calendars print it") {
    for (const char *sunday :
         {"2015-04-05", "2019-04-21", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
          "2027-03-28", "2028-04-16", "2038-04-25", "2285-03-22"})
        if (const auto date = Date::from_iso(sunday)) CHECK(easter(date->year()) == *date);
}

TEST_CASE("a year has eleven public holidays") {
    for (int year = 2020; year <= 2030; ++year) {
        int holidays = 0;
        const Date first = *Date::from_civil(year, 1, 1);
        for (Date date = first; date.year() == year; date = date + 1)
            holidays += is_public_holiday(date) ? 1 : 0;
        // In 2008 and 2160 Ascension day is a fixed holiday too; in no year between.
        CHECK(holidays == 11);
    }
}

TEST_CASE("the movable holidays follow Easter") {
    CHECK(is_public_holiday(day("2026-04-06")));
    CHECK(is_public_holiday(day("2026-05-14")));
    CHECK(is_public_holiday(day("2026-05-25")));
    CHECK_FALSE(is_public_holiday(day("2026-04-05")));
    CHECK_FALSE(is_public_holiday(day("2026-04-03")));
    CHECK_FALSE(is_public_holiday(day("2026-05-15")));
}
