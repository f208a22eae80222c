// Silence and slowdown: what a partner's own rhythm says, and from how much data on.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/formulas.h"
#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const OpenDays &theirs() {
    static const Calendars calendars((Settings()));
    static const Partner employment_office = partner("ft", "2024-01-01");
    return calendars.of(employment_office);
}

Register sent_on(const std::vector<Date> &days, std::string_view since = "2024-01-01") {
    std::vector<Youth> youths;
    for (const Date date : days)
        youths.push_back(youth(youth_id(static_cast<int>(youths.size())), "ft", date.iso()));
    return with({partner("ft", since)}, std::move(youths));
}

// `n` referrals, one every `open_days` of theirs from 8 January 2025 on.
std::vector<Date> regular(int n, int open_days) {
    std::vector<Date> days = {day("2025-01-08")};
    while (static_cast<int>(days.size()) < n)
        days.push_back(theirs().after(days.back(), open_days));
    return days;
}

std::vector<double> gaps_of(const Reading &reading) {
    return std::get<std::vector<double>>(reading.evidence.at(0).second);
}

} // namespace

TEST_CASE("a silence is judged against the partner's own gaps") {
    const auto days = regular(7, 10);
    const Date then = theirs().after(days.back(), 30);
    const Reading reading = Seen(sent_on(days), then.iso()).read(silence);
    CHECK(reading.n == 6);
    for (const double gap : gaps_of(reading))
        CHECK(gap == doctest::Approx(10));
    CHECK(number(reading, "g") == doctest::Approx(30));
    CHECK(number(reading, "p") == doctest::Approx(surprise(std::vector<double>(6, 10), 30)));
    CHECK(*reading.severity == log_clip(number(reading, "p"), {0.70, 0.02}));
    CHECK(english(reading.text) ==
          "Silent since 2 April 2025; if nothing had changed, a silence this long would happen "
          "about 1 time in 15");
}

TEST_CASE("the same silence is usual for a partner who comes twice a year") {
    const auto days = regular(4, 90);
    const Date then = theirs().after(days.back(), 20);
    const Reading reading = Seen(sent_on(days), then.iso()).read(silence);
    CHECK(reading.severity == 0.0);
    CHECK(english(reading.text).starts_with("In touch as usual: last sign of life on "));
}

TEST_CASE("a silence needs two gaps, and says so") {
    const Reading reading = Seen(sent_on(regular(2, 10)), "2025-06-02").read(silence);
    CHECK_FALSE(reading.severity);
    CHECK(reading.n == 1);
    CHECK(english(reading.text) == "Not enough data yet: 1 of 2 gaps between signs of life");
    CHECK_FALSE(Seen(sent_on({}), "2025-06-02").read(silence).severity);
}

TEST_CASE("a silence beyond one in a hundred is said no finer") {
    const auto days = regular(13, 5);
    const Reading reading =
        Seen(sent_on(days), theirs().after(days.back(), 120).iso()).read(silence);
    CHECK(reading.severity == 1);
    CHECK(english(reading.text).ends_with("would happen less than 1 time in 100"));
}

TEST_CASE(
    "what they initiate and what we hold with them are signs of life, a missed call is none") {
    Register made = sent_on(regular(3, 10));
    const Date then = theirs().after(day("2025-02-05"), 60);
    const double before = number(Seen(made, then.iso()).read(silence), "g");
    Checkpoint touch = checkpoint("k-0001", "2025-03-10");
    touch.holding = Holding::no_answer;
    made.partners[0].checkpoints = {touch};
    CHECK(number(Seen(made, then.iso()).read(silence), "g") == before);
    made.partners[0].checkpoints[0].theirs = true;
    CHECK(number(Seen(made, then.iso()).read(silence), "g") < before);
    made.partners[0].checkpoints[0].theirs = false;
    made.partners[0].checkpoints[0].holding = Holding::held;
    CHECK(number(Seen(made, then.iso()).read(silence), "g") < before);
}

TEST_CASE("a school that is silent in summer is on holiday, not cooling") {
    const std::vector<Date> days = {day("2025-03-10"), day("2025-04-28"), day("2025-05-19"),
                                    day("2025-06-30")};
    Register made = sent_on(days);
    made.partners[0].kind = "LYCEE";
    CHECK(Seen(made, "2025-08-31").read(silence).severity == 0.0);
    made.partners[0].kind = "FT";
    CHECK(*Seen(made, "2025-08-31").read(silence).severity > 0.25);
}

TEST_CASE("fewer referrals than before are counted over open days, back by whole weeks") {
    const auto days = regular(24, 10); // a year of one every two weeks, and then one
    std::vector<Date> came(days.begin(), days.begin() + 23);
    const Date edge = came.back();
    const Date then = edge + 7 * 13;
    came.push_back(edge + 1);
    const Reading reading = Seen(sent_on(came), then.iso()).read(slowdown);
    const double e1 = number(reading, "e1");
    const double e0 = number(reading, "e0");
    CHECK(e1 > 59.999);
    CHECK(e1 < 65);
    CHECK(e0 > 239.999);
    CHECK(reading.n == number(reading, "n1") + number(reading, "n0"));
    CHECK(number(reading, "p") ==
          binomial_at_most(static_cast<int>(number(reading, "n1")), reading.n, e1 / (e1 + e0)));
    CHECK(*reading.severity == log_clip(number(reading, "p"), {1.0, 0.02}));
}

TEST_CASE("a referral on the edge of the last sixty open days is an earlier one") {
    const auto recent_with = [](std::string_view date) {
        auto days = regular(6, 10);
        days.push_back(day(date));
        return number(Seen(sent_on(days), "2025-07-28").read(slowdown), "n1");
    };
    CHECK(recent_with("2025-04-28") == 0); // thirteen weeks before
    CHECK(recent_with("2025-04-29") == 1);
}

TEST_CASE("the pace needs four earlier referrals and more than sixty earlier open days") {
    const Reading few = Seen(sent_on(regular(3, 10)), "2025-10-06").read(slowdown);
    CHECK_FALSE(few.severity);
    CHECK(english(few.text) ==
          "Not enough data yet: 3 of 4 referrals before the last 60 open days");
    const Reading young = Seen(sent_on(regular(6, 5), "2025-01-06"), "2025-06-02").read(slowdown);
    CHECK_FALSE(young.severity);
    CHECK(number(young, "e0") <= 60);
    CHECK(english(young.text).ends_with("more than 60 are needed"));
}

TEST_CASE("the earlier part never begins before the partnership") {
    const auto days = regular(8, 10);
    const auto seen = [&](std::string_view since) {
        return number(Seen(sent_on(days, since), "2025-10-06").read(slowdown), "e0");
    };
    CHECK(seen("2025-01-06") < seen("2024-01-01"));
    CHECK(seen("2025-01-06") == theirs().between(day("2025-01-06"), day("2025-06-23")));
}

TEST_CASE("the words of a slowdown are true words") {
    const auto days = regular(20, 8);
    const Reading reading =
        Seen(sent_on(days), theirs().after(days.back(), 70).iso()).read(slowdown);
    const std::string text = english(reading.text);
    CHECK(text.starts_with("0 referrals in the last "));
    CHECK(text.find("if nothing had changed, so few would come") != std::string::npos);
    CHECK(text.find('%') == std::string::npos);
}
