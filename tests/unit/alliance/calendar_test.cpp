// Open days of schools, of other partners and of us; the prototype's golden values.
// SPDX-License-Identifier: MIT
#include "alliance/calendar.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <sstream>

#include <doctest/doctest.h>

#include "support/source_folder.h"

using namespace maillon;

namespace {

Date day(std::string_view iso) { return *Date::from_iso(iso); }

Partner partner(std::string kind, std::string zone = "") {
    Partner value;
    value.kind = std::move(kind);
    value.school_zone = std::move(zone);
    return value;
}

const Calendars &calendars() {
    static const Calendars value{Settings()};
    return value;
}

// "LYCEE A 2023-10-16 2023-11-13", "FT ...", "us ...".
double open_days(const std::string &inputs) {
    std::istringstream words(inputs);
    std::vector<std::string> parts{std::istream_iterator<std::string>(words), {}};
    const Date from = day(parts[parts.size() - 2]);
    const Date to = day(parts.back());
    if (parts[0] == "us") return calendars().ours().between(from, to);
    return calendars().of(partner(parts[0], parts.size() == 4 ? parts[1] : "")).between(from, to);
}

} // namespace

TEST_CASE("open days agree with the prototype") {
    std::ifstream file(source_folder() / "tests/support/health_vectors.csv");
    int compared = 0;
    for (std::string line; std::getline(file, line);) {
        if (!line.starts_with("open_days,")) continue;
        const auto comma = line.rfind(',');
        const auto inputs = line.substr(10, comma - 10);
        INFO(inputs);
        CHECK(std::abs(open_days(inputs) - std::stod(line.substr(comma + 1))) <= 1e-6);
        ++compared;
    }
    CHECK(compared == 50);
}

TEST_CASE("the first day does not count, the last one does") {
    const OpenDays &ours = calendars().ours();
    CHECK(ours.between(day("2026-11-23"), day("2026-11-24")) == 1);
    CHECK(ours.between(day("2026-11-20"), day("2026-11-22")) == 0);
    CHECK(ours.between(day("2026-11-24"), day("2026-11-24")) == 0);
    CHECK(ours.between(day("2026-11-25"), day("2026-11-24")) == 0);
}

TEST_CASE("a delay falls on the next open day") {
    const OpenDays &ours = calendars().ours();
    CHECK(ours.next_open(day("2026-11-27")) == day("2026-11-27"));
    CHECK(ours.next_open(day("2026-11-28")) == day("2026-11-30"));
    CHECK(ours.next_open(day("2026-12-24")) == day("2027-01-04"));
    CHECK(ours.next_open(day("2026-08-01")) == day("2026-08-24"));
}

TEST_CASE("a number of open days is counted past week-ends and holidays") {
    const OpenDays &ours = calendars().ours();
    CHECK(ours.after(day("2026-11-23"), 2) == day("2026-11-25"));
    CHECK(ours.after(day("2026-11-27"), 1) == day("2026-11-30"));
    CHECK(ours.after(day("2026-11-28"), 2) == day("2026-12-01"));
    CHECK(ours.after(day("2026-12-23"), 1) == day("2027-01-04"));
    CHECK(ours.after(day("2026-11-28"), 0) == day("2026-11-28"));
}

TEST_CASE("a school is closed on its zone's holidays, ours when it says none") {
    Settings settings;
    settings.school_zone = Zone::c;
    const Calendars known(settings);
    const Date winter = day("2027-02-08");
    CHECK_FALSE(known.of(partner("LYCEE")).is_open(winter));
    CHECK(known.of(partner("LYCEE", "A")).is_open(winter));
    CHECK(known.of(partner("FT")).is_open(winter));
    CHECK(known.on_school_holiday(partner("LYCEE"), winter));
    CHECK_FALSE(known.on_school_holiday(partner("LYCEE", "A"), winter));
    CHECK_FALSE(known.on_school_holiday(partner("FT"), winter));
}

TEST_CASE("the end of the school year and quiet weeks weigh a fraction") {
    const OpenDays &school = calendars().of(partner("COLLEGE"));
    const OpenDays &other = calendars().of(partner("ML"));
    CHECK(school.between(day("2027-06-08"), day("2027-06-09")) == 1);
    CHECK(school.between(day("2027-06-09"), day("2027-06-10")) == doctest::Approx(0.3));
    CHECK(other.between(day("2027-08-02"), day("2027-08-03")) == doctest::Approx(0.4));
    CHECK(other.between(day("2026-12-23"), day("2026-12-24")) == doctest::Approx(0.2));
    CHECK(other.is_open(day("2026-12-24")));
}

TEST_CASE("closures are ours, every year, and may run over New Year") {
    Settings settings;
    settings.closures = {{12, 28, 1, 3}};
    const Calendars known(settings);
    CHECK(known.ours().is_open(day("2026-08-05")));
    CHECK(known.ours().is_open(day("2026-12-24")));
    CHECK_FALSE(known.ours().is_open(day("2026-12-28")));
    CHECK_FALSE(known.ours().is_open(day("2029-01-02")));
    CHECK(known.ours().is_open(day("2027-01-04")));
}

TEST_CASE("the settings add school holidays") {
    Settings settings;
    settings.school_holidays = {{day("2028-10-21"), day("2028-11-06"), {Zone::a}}};
    const Calendars known(settings);
    CHECK_FALSE(known.of(partner("LYCEE", "A")).is_open(day("2028-10-23")));
    CHECK(known.of(partner("LYCEE", "B")).is_open(day("2028-10-23")));
}

TEST_CASE("past the published calendars schools close in July and August alone") {
    const OpenDays &school = calendars().of(partner("LYCEE", "A"));
    CHECK_FALSE(school.is_open(day("2029-07-03")));
    CHECK_FALSE(school.is_open(day("2030-08-28")));
    CHECK(school.is_open(day("2029-10-25")));
    CHECK_FALSE(school.is_open(day("2021-07-20")));
}

TEST_CASE("days outside the covered years count nothing") {
    const OpenDays &ours = calendars().ours();
    CHECK(ours.between(day("2000-01-01"), day("2014-12-31")) == 0);
    CHECK(ours.between(day("2041-01-01"), day("2060-01-01")) == 0);
    CHECK_FALSE(ours.is_open(day("2050-01-03")));
    CHECK(ours.next_open(day("2050-01-03")) == day("2050-01-03"));
    CHECK_FALSE(calendars().on_school_holiday(partner("LYCEE"), day("2050-08-01")));
}
