// What the agenda says about young people.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/agenda.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

// "2026-02-04 acknowledge: maillon referral acknowledge y26-00001", a line per item about a youth.
std::string agenda_of(const Register &whole, std::string_view today, int days = 14) {
    const Register known = as_known(whole, day(today));
    std::string all;
    for (const AgendaItem &item : agenda(known, Calendars(known.settings), day(today), days))
        if (!item.youth.empty())
            all += item.due.iso() + " " + std::string(duty_code(item.duty)) + ": " +
                   say(item.command, {}) + "\n";
    return all;
}

std::string agenda_of(const Youth &one, std::string_view today, int days = 14) {
    return agenda_of(with({}, {one}), today, days);
}

Youth fresh() { return youth("y26-00001", "ft", "2026-02-02"); }

Youth paired() {
    Youth made = fresh();
    made.referrals[0].acknowledged = on("2026-02-03");
    made.referrals[0].accepted = on("2026-02-09");
    made.pairs = {pair("p-0001", "2026-02-16")};
    made.feedback = {told(on("2026-02-16"))};
    return made;
}

} // namespace

TEST_CASE("one step of a referral at a time, by the day we promised") {
    Youth made = fresh();
    CHECK(agenda_of(made, "2026-02-02") ==
          "2026-02-04 acknowledge: maillon referral acknowledge y26-00001\n");
    made.referrals[0].acknowledged = on("2026-02-03");
    CHECK(agenda_of(made, "2026-02-03") == "2026-02-16 meet: maillon referral meet y26-00001\n");
    CHECK(agenda_of(made, "2026-02-20") ==
          "2026-02-16 meet: maillon referral meet y26-00001\n"
          "2026-03-04 decide: maillon referral accept y26-00001\n");
    made.referrals[0].met = on("2026-02-23");
    CHECK(agenda_of(made, "2026-02-23").empty()); // sixty days once met
    CHECK(agenda_of(made, "2026-03-24") ==
          "2026-04-03 decide: maillon referral accept y26-00001\n");
}

TEST_CASE("which referral is meant is said where several are open") {
    Youth made = fresh();
    made.referrals.push_back(referral("r-0002", "ml", day("2026-02-02")));
    CHECK(agenda_of(made, "2026-02-02") ==
          "2026-02-04 acknowledge: maillon referral acknowledge y26-00001 --referral r-0001\n"
          "2026-02-04 acknowledge: maillon referral acknowledge y26-00001 --referral r-0002\n");
}

TEST_CASE("an accepted referral asks for feedback, then for a mentor") {
    Youth made = fresh();
    made.referrals[0].accepted = on("2026-02-09");
    CHECK(agenda_of(made, "2026-02-09") ==
          "2026-02-16 feedback: maillon feedback give y26-00001 accepted\n");
    made.feedback = {told(on("2026-02-10"), "accepted")};
    CHECK(agenda_of(made, "2026-03-02") ==
          "2026-03-11 find-mentor: maillon pair start y26-00001 --mentor NAME\n");
}

TEST_CASE("a running pair has its checkpoints, more rarely after a year") {
    Youth made = paired();
    CHECK(agenda_of(made, "2026-03-09") ==
          "2026-03-18 pair-checkpoint: maillon checkpoint log y26-00001\n");
    made.checkpoints = {checkpoint("k-0001", "2026-03-16")};
    CHECK(agenda_of(made, "2026-04-06") ==
          "2026-04-15 pair-checkpoint: maillon checkpoint log y26-00001\n"
          "2026-04-17 feedback: maillon feedback give y26-00001 going-well\n");
    made.checkpoints = {checkpoint("k-0001", "2027-02-15")};
    made.feedback = {told(on("2027-02-15"))};
    CHECK(agenda_of(made, "2027-02-16", 60).starts_with("2027-04-16 feedback"));
    CHECK(agenda_of(made, "2027-02-16", 91).find("2027-05-18 pair-checkpoint") !=
          std::string::npos); // 16 May is a Sunday, the 17th Whit Monday
}

TEST_CASE("a planned checkpoint wins over the rhythm while it is later than the last held") {
    Youth made = paired();
    made.checkpoints = {checkpoint("k-0001", "2026-02-23")};
    made.checkpoints[0].next = day("2026-03-07"); // a Saturday, as they agreed
    CHECK(agenda_of(made, "2026-03-02") ==
          "2026-03-07 pair-checkpoint: maillon checkpoint log y26-00001\n");
    made.checkpoints.push_back(checkpoint("k-0002", "2026-03-09"));
    CHECK(agenda_of(made, "2026-03-30").starts_with("2026-04-08 pair-checkpoint"));
    made.next_checkpoint = day("2026-04-01");
    CHECK(agenda_of(made, "2026-03-30").starts_with("2026-04-01 pair-checkpoint"));
}

TEST_CASE("a paused pair has its planned return and no checkpoint") {
    Youth made = paired();
    made.pairs[0].pauses = {{on("2026-03-02"), day("2026-03-30"), {}, "exams"}};
    CHECK(agenda_of(made, "2026-03-23") ==
          "2026-03-30 planned-return: maillon pair resume y26-00001\n");
    CHECK(agenda_of(made, "2026-03-09").empty());
}

TEST_CASE("a checkpoint planned with a youth without a mentor is kept") {
    Youth made = fresh();
    made.referrals[0].acknowledged = on("2026-02-03");
    made.referrals[0].met = on("2026-02-04");
    made.next_checkpoint = day("2026-02-20");
    CHECK(agenda_of(made, "2026-02-16") ==
          "2026-02-20 pair-checkpoint: maillon checkpoint log y26-00001\n");
}

TEST_CASE("birthdays that change the rules are announced thirty days ahead") {
    Youth made = paired();
    const auto born = [&](std::string_view iso) {
        made.born = {day(iso).year(), day(iso)};
        return agenda_of(made, "2026-03-02", 0);
    };
    CHECK(born("2008-04-01") == "2026-04-01 birthday: \n");
    CHECK(born("2008-04-02").empty());
    CHECK(born("2008-03-01").empty());
    CHECK(born("2011-03-10") == "2026-03-10 birthday: \n");
    CHECK(born("1996-03-10") == "2026-03-10 birthday: \n");
    CHECK(born("2007-03-10").empty());
}

TEST_CASE("a birth year alone counts as a minor until its thirty-first of December") {
    Youth made = youth("y26-00001", "ft", "2026-12-01");
    made.referrals[0].acknowledged = on("2026-12-01");
    made.born.year = 2008;
    CHECK(agenda_of(made, "2026-12-02", 0) == "2027-01-01 birthday: \n");
    made.born.year = 2011;
    CHECK(agenda_of(made, "2026-12-02", 0).empty());
}

TEST_CASE("nothing is due about a referral that has ended") {
    Youth made = fresh();
    made.referrals[0].withdrawn = on("2026-02-04", "in-work");
    made.born = {2008, day("2008-03-10")};
    CHECK(agenda_of(made, "2026-03-02").empty());
}
