// Civil dates: what is a date, months that differ in length, ISO weeks.
// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <doctest/doctest.h>

using namespace maillon;

namespace {

Date day(std::string_view iso) { return *Date::from_iso(iso); }

} // namespace

TEST_CASE("only a day that exists, written YYYY-MM-DD, is a date") {
    CHECK(day("2026-11-23").iso() == "2026-11-23");
    CHECK(Date::from_iso("2028-02-29"));
    for (const char *text :
         {"2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-00", "2026-1-02",
          "26-11-23", "2026/11/23", "2026-11-23 ", "2026-11-2x", "1899-12-31", "2200-01-01", ""})
        CHECK_FALSE_MESSAGE(Date::from_iso(text), text);
}

TEST_CASE("months are added without falling into the next one") {
    CHECK(day("2026-01-31").plus_months(1) == day("2026-02-28"));
    CHECK(day("2027-11-30").plus_months(3) == day("2028-02-29"));
    CHECK(day("2026-03-31").plus_months(-1) == day("2026-02-28"));
    CHECK(day("2026-11-23").plus_months(24) == day("2028-11-23"));
}

TEST_CASE("weeks begin on Monday and are numbered as ISO 8601 does") {
    CHECK(day("2026-11-29").monday() == day("2026-11-23"));
    CHECK(day("2026-11-23").weekday() == 0);
    CHECK(iso_week(day("2026-11-23")) == 48);
    CHECK(iso_week(day("2027-01-01")) == 53);
    CHECK(iso_week(day("2024-12-30")) == 1);
    CHECK(iso_week(day("2023-01-01")) == 52);
}

TEST_CASE("days are counted across years") {
    CHECK(day("2027-01-01") - day("2026-01-01") == 365);
    CHECK(day("2026-12-31") + 1 == day("2027-01-01"));
    CHECK(day("1970-01-02").serial() == 1);
}
