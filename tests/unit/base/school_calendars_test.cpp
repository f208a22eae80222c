// The shipped school calendars: whole, in order, and what the orders say.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <doctest/doctest.h>

#include "base/working_days.h"

using namespace maillon;

namespace {

bool is_on_holiday(std::string_view iso, Zone zone) {
    const Date date = *Date::from_iso(iso);
    const auto &all = published_school_holidays();
    return std::any_of(all.begin(), all.end(), [&](const SchoolHoliday &holiday) {
        const auto &zones = holiday.zones;
        const bool is_theirs =
            zones.empty() || std::find(zones.begin(), zones.end(), zone) != zones.end();
        return is_theirs && holiday.from <= date && date < holiday.until;
    });
}

} // namespace

TEST_CASE("each school year has the same shape: two weeks four times, a bridge, the summer") {
    for (int year = 2022; year < 2028; ++year) {
        const Date first = *Date::from_civil(year, 9, 15);
        int stretches = 0;
        for (const SchoolHoliday &holiday : published_school_holidays()) {
            if (holiday.from < first || holiday.from >= first.plus_months(12)) continue;
            ++stretches;
            const int days = holiday.until - holiday.from;
            CHECK((days == 1 || (days >= 16 && days <= 17) || days >= 57));
            CHECK(holiday.from.weekday() == (days == 1 ? 4 : 5));
        }
        CHECK(stretches == (year == 2027 ? 9 : 10)); // the summer of 2028 has no end yet
    }
}

TEST_CASE("zones are on holiday at different times") {
    CHECK(is_on_holiday("2027-02-08", Zone::c));
    CHECK_FALSE(is_on_holiday("2027-02-08", Zone::a));
    CHECK(is_on_holiday("2027-02-19", Zone::a));
    CHECK_FALSE(is_on_holiday("2027-02-19", Zone::b));
    CHECK(is_on_holiday("2027-05-02", Zone::b));
    CHECK_FALSE(is_on_holiday("2027-05-03", Zone::b));
}

TEST_CASE("the day classes start again is not a holiday") {
    CHECK(is_on_holiday("2026-11-01", Zone::c));
    CHECK_FALSE(is_on_holiday("2026-11-02", Zone::c));
    CHECK(is_on_holiday("2027-09-01", Zone::a));
    CHECK_FALSE(is_on_holiday("2027-09-02", Zone::a));
}

TEST_CASE("the bridge is the Friday after Ascension day") {
    for (int year = 2023; year <= 2028; ++year)
        CHECK(is_on_holiday((easter(year) + 40).iso(), Zone::b));
}

TEST_CASE("the calendars end where the last summer published begins") {
    CHECK(school_calendar_end() == *Date::from_iso("2028-07-01"));
}
