// The feedback we owe: what calls for it, when it is due, and what is told.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/referral_state.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

std::vector<Debt> debts_of(const Register &known, std::string_view until = "2027-12-31") {
    return feedback_debts(known, Calendars(known.settings), day("2026-03-02"), day(until));
}

// The debts of one record, in a register that outlives them.
struct Owed {
    Register known;
    std::vector<Debt> debts;
    explicit Owed(const Youth &one) : known(with({}, {one})), debts(debts_of(known)) {}
};

Youth fresh() { return youth("y26-00001", "ft", "2026-01-05"); }

} // namespace

TEST_CASE("a decision calls for feedback within the promise, on our next open day") {
    Youth made = fresh();
    made.referrals[0].declined = on("2026-01-24", "not-eligible"); // + 7: a Saturday
    const Owed owed(made);
    REQUIRE(owed.debts.size() == 1);
    CHECK(owed.debts[0].about == "declined");
    CHECK(owed.debts[0].since == day("2026-01-24"));
    CHECK(owed.debts[0].due == day("2026-02-02"));
    CHECK(owed.debts[0].age == 37);
    made.feedback.push_back(told(on("2026-01-24"), "declined"));
    CHECK(Owed(made).debts.empty());
}

TEST_CASE("feedback before the decision does not answer it") {
    Youth made = fresh();
    made.referrals[0].accepted = on("2026-01-20");
    made.feedback.push_back(told(on("2026-01-12"), "first-meeting-held"));
    const Owed owed(made);
    REQUIRE(owed.debts.size() == 1);
    CHECK(owed.debts[0].about == "accepted");
}

TEST_CASE("a running pair calls for feedback at its start, then at the rhythm") {
    Youth made = fresh();
    made.referrals[0].accepted = on("2026-01-12");
    made.feedback.push_back(told(on("2026-01-12"), "accepted"));
    made.pairs.push_back(pair("p-0001", "2026-01-19"));
    const Owed started(made);
    REQUIRE(started.debts.size() == 1);
    CHECK(started.debts[0].about == "paired");
    CHECK(started.debts[0].due == day("2026-01-26"));
    made.feedback.push_back(told(on("2026-01-20")));
    const Owed running(made);
    REQUIRE(running.debts.size() == 1);
    CHECK(running.debts[0].about == "going-well");
    CHECK(running.debts[0].due == day("2026-03-23")); // 60 days later is a Saturday
    CHECK(debts_of(running.known, "2026-03-22").empty());
}

TEST_CASE("what is told of a pair follows its last news") {
    Youth made = fresh();
    made.pairs.push_back(pair("p-0001", "2026-01-19"));
    made.feedback.push_back(told(on("2026-01-20")));
    made.checkpoints.push_back(checkpoint("k-0001", "2026-02-10"));
    made.checkpoints[0].difficulty = true;
    CHECK(Owed(made).debts.at(0).about == "difficulty");
    made.pairs[0].pauses.push_back({on("2026-02-20"), {}, {}, "illness"});
    CHECK(Owed(made).debts.at(0).about == "paused");
}

TEST_CASE("each outcome has the code that fits") {
    const auto about = [](const std::string &outcome) {
        Youth made = fresh();
        made.referrals[0].closed = on("2026-02-02", outcome);
        return Owed(made).debts.at(0).about;
    };
    CHECK(about("goal-reached") == "completed");
    CHECK(about("mismatch") == "broken-off");
    CHECK(about("moved") == "completed");
    Youth made = fresh();
    made.referrals[0].declined = on("2026-01-20", "unreachable");
    CHECK(Owed(made).debts.at(0).about == "unreachable");
    made = fresh();
    made.referrals[0].redirected = on("2026-01-20");
    CHECK(Owed(made).debts.at(0).about == "redirected");
}

TEST_CASE("nothing is owed before a decision, nor for what was withdrawn or void") {
    Youth made = fresh();
    CHECK(Owed(made).debts.empty());
    made.referrals[0].withdrawn = on("2026-01-20", "in-work");
    CHECK(Owed(made).debts.empty());
    made = fresh();
    made.referrals[0].accepted = on("2026-01-20");
    made.referrals[0].voided = on("2026-01-21");
    CHECK(Owed(made).debts.empty());
}

TEST_CASE("the oldest debt comes first") {
    Youth first = fresh();
    first.referrals[0].accepted = on("2026-02-02");
    Youth second = youth("y26-00002", "ft", "2026-01-05");
    second.referrals[0].accepted = on("2026-01-20");
    const Register known = with({}, {first, second});
    const auto debts = debts_of(known);
    REQUIRE(debts.size() == 2);
    CHECK(debts[0].youth->id == "y26-00002");
}
