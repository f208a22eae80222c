// A day past the school calendars is named, where there is a school to judge.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/checks.h"
#include "base/working_days.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

Register with_one(const std::string &kind) {
    Partner made = partner("lp", "2024-01-01");
    made.kind = kind;
    return with({made});
}

} // namespace

TEST_CASE("a day past the school calendars is a warning that names its remedy") {
    const Register whole = with_one("LYCEE");
    CHECK_FALSE(past_school_calendars(whole, school_calendar_end() - 1));
    const auto problem = past_school_calendars(whole, school_calendar_end());
    REQUIRE(problem);
    CHECK(problem->damage == Damage::warning);
    CHECK(say(problem->remedy, {}).find("'school-holidays'") != std::string::npos);
}

TEST_CASE("holidays written in the settings carry the calendars on") {
    Register whole = with_one("LYCEE");
    whole.settings.school_holidays = {{day("2028-10-21"), day("2028-11-06"), {}}};
    CHECK_FALSE(past_school_calendars(whole, day("2028-11-05")));
    CHECK(past_school_calendars(whole, day("2028-11-06")));
}

TEST_CASE("without schools nobody needs their calendars") {
    CHECK_FALSE(past_school_calendars(with_one("FT"), day("2035-01-01")));
}
