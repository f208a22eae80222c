// Dates as people read them, whole and brief, in both languages.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/message.h"

using namespace maillon;

namespace {

Date day(std::string_view iso) { return *Date::from_iso(iso); }

Speech whole(Language language) { return {.language = language, .today = day("2026-11-23")}; }

Speech brief(Language language) {
    return {.language = language, .brief = true, .today = day("2026-11-23")};
}

} // namespace

TEST_CASE("whole dates always have their year") {
    CHECK(say(day("2026-11-25"), whole(Language::english)) == "25 November 2026");
    CHECK(say(day("2026-11-25"), whole(Language::french)) == "25 novembre 2026");
    CHECK(say(day("2026-08-02"), whole(Language::french)) == "2 août 2026");
}

TEST_CASE("the first of a month is 1er in French alone") {
    CHECK(say(day("2026-03-01"), whole(Language::french)) == "1er mars 2026");
    CHECK(say(day("2026-03-01"), whole(Language::english)) == "1 March 2026");
    CHECK(say(day("2026-03-01"), brief(Language::french)) == "dim. 1er mars");
}

TEST_CASE("brief dates leave this year out") {
    CHECK(say(day("2026-11-25"), brief(Language::english)) == "Wed 25 Nov");
    CHECK(say(day("2026-11-25"), brief(Language::french)) == "mer. 25 nov.");
    CHECK(say(day("2025-11-25"), brief(Language::english)) == "Tue 25 Nov 2025");
    CHECK(say(day("2027-02-01"), brief(Language::french)) == "lun. 1er févr. 2027");
}

TEST_CASE("tables have ISO dates unless they are brief") {
    CHECK(table_date(day("2026-11-25"), whole(Language::french)) == "2026-11-25");
    CHECK(table_date(day("2026-12-02"), brief(Language::french)) == "mer. 2 déc.");
}

TEST_CASE("within a week of today a person reads how far away a day is") {
    const auto near = [](const char *iso, Language language) {
        return table_date(day(iso), brief(language));
    };
    CHECK(near("2026-11-23", Language::english) == "today");
    CHECK(near("2026-11-22", Language::french) == "hier");
    CHECK(near("2026-11-24", Language::french) == "demain");
    CHECK(near("2026-11-26", Language::english) == "in 3 days");
    CHECK(near("2026-11-17", Language::french) == "il y a 6 jours");
    CHECK(near("2026-11-29", Language::french) == "dans 6 jours");
    CHECK(near("2026-11-30", Language::english) == "Mon 30 Nov");
    CHECK(near("2026-11-16", Language::english) == "Mon 16 Nov");
}

TEST_CASE("a date in a message is said as the message is") {
    const Message due{"by {0}", {Argument(day("2026-11-25"))}};
    CHECK(say(due, brief(Language::english)) == "by Wed 25 Nov");
    CHECK(say(due, whole(Language::english)) == "by 25 November 2026");
}
