// The days of a referral beside what was promised, and ids that say nothing.
// SPDX-License-Identifier: MIT
#include "alliance/referral_course.h"

#include <doctest/doctest.h>

#include "support/made_records.h"

using namespace maillon;
using made::on;
using samples::day;

namespace {

std::vector<ReferralCourse> courses(const Register &whole, const char *at) {
    return courses_of(whole, Calendars(whole.settings), day(at));
}

Register with(Youth youth) {
    return made::with({made::partner("ft", "2025-01-14")}, {std::move(youth)});
}

} // namespace

TEST_CASE("promised days are counted in our open days, from the day it was received") {
    const Register whole = with(made::youth("y26-00001", "ft", "2026-11-20")); // a Friday
    const auto all = courses(whole, "2026-11-26");
    REQUIRE(all.size() == 1);
    CHECK(all[0].acknowledge_by == day("2026-11-24"));
    CHECK(all[0].meet_by == day("2026-12-04"));
    CHECK(all[0].state == State::received);
    CHECK(all[0].late);
    CHECK_FALSE(all[0].expired);
    CHECK_FALSE(all[0].outcome);
    CHECK_FALSE(all[0].owed_since);
    CHECK_FALSE(courses(whole, "2026-11-24")[0].late);
}

TEST_CASE("the loop: the first feedback since the outcome, by the next open day of the promise") {
    Youth youth = made::youth("y26-00001", "ft", "2026-08-31");
    youth.referrals[0].declined = on("2026-09-05", "not-eligible"); // + 7 days is a Saturday
    youth.feedback = {made::told(on("2026-09-02")), made::told(on("2026-09-20")),
                      made::told(on("2026-09-14"))};
    const auto told = courses(with(youth), "2026-11-23");
    CHECK(told[0].outcome == day("2026-09-05"));
    CHECK(told[0].told == day("2026-09-14"));
    CHECK(told[0].told_by == day("2026-09-14"));
    CHECK_FALSE(told[0].owed_since);

    youth.feedback.resize(1);
    const auto owed = courses(with(youth), "2026-09-06");
    CHECK_FALSE(owed[0].told);
    CHECK(owed[0].owed_since == day("2026-09-05"));
    CHECK(owed[0].owed_by == day("2026-09-14")); // not due yet, and owed all the same
}

TEST_CASE("the first pair counts, in whatever order the pairs stand") {
    Youth youth = made::youth("y26-00001", "ft", "2026-03-02");
    youth.referrals[0].accepted = on("2026-03-10");
    youth.pairs = {made::pair("p-0002", "2026-06-01"), made::pair("p-0001", "2026-03-20")};
    youth.pairs[1].ended = on("2026-05-01", "mentor-request");
    const auto all = courses(with(youth), "2026-11-23");
    CHECK(all[0].paired == day("2026-03-20"));
    CHECK(all[0].state == State::paired);
}

TEST_CASE("a referral entered in error is none") {
    Youth youth = made::youth("y26-00001", "ft", "2026-03-02");
    youth.referrals[0].voided = on("2026-03-03");
    CHECK(courses(with(youth), "2026-11-23").empty());
}

TEST_CASE("an id that a hand typed does not leave, and no two referrals have the same keys") {
    Youth ines = made::youth("ines-benali", "ft", "2026-03-02");
    ines.referrals.push_back(made::referral("benali", "ft", day("2026-04-02")));
    ines.referrals.push_back(made::referral("r-0001", "ft", day("2026-05-02")));
    const Register whole = made::with({made::partner("ft", "2025-01-14")},
                                      {ines, made::youth("y26-00001", "ft", "2026-03-02")});
    const auto all = courses(whole, "2026-11-23");
    REQUIRE(all.size() == 4);
    CHECK(all[0].youth_key == "y/1");
    CHECK(all[0].referral_key == "r-0001");
    CHECK(all[1].youth_key == "y/1");
    CHECK(all[1].referral_key == "r/1");
    CHECK(all[2].referral_key == "r/2");
    CHECK(all[3].youth_key == "y26-00001");
    CHECK(all[3].referral_key == "r-0001");
}
