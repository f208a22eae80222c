// What people type as dates, in both languages.
// SPDX-License-Identifier: MIT
#include "base/date_words.h"

#include <doctest/doctest.h>

using namespace maillon;

namespace {

const Date monday = *Date::from_iso("2026-11-23");

std::string read(std::string_view typed, Leaning leaning = Leaning::past, Date today = monday) {
    const auto date = read_date(typed, today, leaning);
    return date ? date->iso() : "none";
}

std::string planned(std::string_view typed) { return read(typed, Leaning::future); }

} // namespace

TEST_CASE("whole dates are read as ISO or as the French write them") {
    CHECK(read("2026-11-05") == "2026-11-05");
    CHECK(read(" 05/11/2026 ") == "2026-11-05");
    CHECK(read("5/1/2027") == "2027-01-05");
}

TEST_CASE("a day and month is the nearest past for a fact, the nearest future for a plan") {
    CHECK(read("22/11") == "2026-11-22");
    CHECK(read("24/11") == "2025-11-24");
    CHECK(planned("24/11") == "2026-11-24");
    CHECK(planned("22/11") == "2027-11-22");
    CHECK(read("23/11") == "2026-11-23");
    CHECK(planned("23/11") == "2026-11-23");
}

TEST_CASE("29 February is looked for in leap years") {
    CHECK(read("29/2") == "2024-02-29");
    CHECK(planned("29/2") == "2028-02-29");
    CHECK(read("29/2", Leaning::past, *Date::from_iso("2103-12-01")) == "2096-02-29");
}

TEST_CASE("days have names in both languages, case and accents apart") {
    CHECK(read("today") == "2026-11-23");
    CHECK(read("Aujourd’hui") == "2026-11-23");
    CHECK(read("auj") == "2026-11-23");
    CHECK(read("yesterday") == "2026-11-22");
    CHECK(read("HIER") == "2026-11-22");
    CHECK(read("avant-hier") == "2026-11-21");
    CHECK(read("tomorrow") == "2026-11-24");
    CHECK(read("demain") == "2026-11-24");
    CHECK(read("après demain") == "2026-11-25");
    CHECK(read("apres-demain") == "2026-11-25");
}

TEST_CASE("a weekday is the last one for a fact, the next one for a plan") {
    CHECK(read("friday") == "2026-11-20");
    CHECK(planned("Vendredi") == "2026-11-27");
    CHECK(read("tuesday") == "2026-11-17");
    CHECK(planned("mardi") == "2026-11-24");
    CHECK(planned("dimanche") == "2026-11-29");
    CHECK(read("sunday") == "2026-11-22");
}

TEST_CASE("today's own weekday is today for a fact, a week ahead for a plan") {
    CHECK(read("lundi") == "2026-11-23");
    CHECK(planned("monday") == "2026-11-30");
}

TEST_CASE("offsets count days, weeks and months from today") {
    CHECK(read("+10d") == "2026-12-03");
    CHECK(read("+10j") == "2026-12-03");
    CHECK(read("-2w") == "2026-11-09");
    CHECK(read("-2s") == "2026-11-09");
    CHECK(read("+1m") == "2026-12-23");
    CHECK(read("+2M") == "2027-01-23");
    CHECK(read("+3m", Leaning::past, *Date::from_iso("2026-11-30")) == "2027-02-28");
}

TEST_CASE("a number of days, weeks or months can be told in words") {
    CHECK(read("3 days ago") == "2026-11-20");
    CHECK(read("a week ago") == "2026-11-16");
    CHECK(read("in 2 weeks") == "2026-12-07");
    CHECK(read("in one month") == "2026-12-23");
    CHECK(read("il y a 3 jours") == "2026-11-20");
    CHECK(read("il y a une semaine") == "2026-11-16");
    CHECK(read("Dans 2 semaines") == "2026-12-07");
    CHECK(read("dans 1 mois") == "2026-12-23");
}

TEST_CASE("anything else is not a date") {
    for (const char *typed : {"",
                              " ",
                              "/",
                              "32/1",
                              "30/2",
                              "1/13",
                              "1/2/26",
                              "1/2/3/2026",
                              "/11",
                              "23/",
                              "2026-02-30",
                              "2026-11",
                              "10d",
                              "+d",
                              "+10",
                              "+10x",
                              "+-1d",
                              "++1d",
                              "+99999d",
                              "3 days",
                              "days ago",
                              "x days ago",
                              "in two weeks",
                              "il y a",
                              "il y a jours",
                              "dans",
                              "mond",
                              "someday",
                              "today tomorrow",
                              "\xff"})
        CHECK_MESSAGE(read(typed) == "none", typed);
}

TEST_CASE("a date beyond the years that records may hold is none") {
    CHECK(read("+9999m") == "none");
    CHECK(read("9999 weeks ago") == "none");
}
