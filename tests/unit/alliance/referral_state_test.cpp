// The table of a referral's states, and its flags.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/referral_state.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

Youth fresh() { return youth("y26-00001", "ft", "2026-02-02"); } // a Monday

State state(const Youth &one) { return state_of(one, one.referrals[0]); }

Youth closed_with(const std::string &outcome) {
    Youth made = fresh();
    made.referrals[0].closed = on("2026-03-02", outcome);
    return made;
}

} // namespace

TEST_CASE("each step moves the referral to its state") {
    Youth made = fresh();
    Referral &one = made.referrals[0];
    CHECK(state(made) == State::received);
    one.acknowledged = on("2026-02-03");
    CHECK(state(made) == State::acknowledged);
    one.met = on("2026-02-05");
    CHECK(state(made) == State::met);
    one.accepted = on("2026-02-09");
    CHECK(state(made) == State::accepted);
    made.pairs.push_back(pair("p-0001", "2026-02-16"));
    CHECK(state(made) == State::paired);
    made.pairs[0].pauses.push_back({on("2026-02-20"), {}, {}, "exams"});
    CHECK(state(made) == State::paused);
    made.pairs[0].pauses[0].until = on("2026-02-27");
    CHECK(state(made) == State::paired);
    made.pairs[0].ended = on("2026-03-02", "mentor-unavailable");
    CHECK(state(made) == State::accepted);
    made.pairs.push_back(pair("p-0002", "2026-03-09"));
    CHECK(state(made) == State::paired);
}

TEST_CASE("a pair without a logged decision is a pair all the same") {
    Youth made = fresh();
    made.pairs.push_back(pair("p-0001", "2026-02-16"));
    CHECK(state(made) == State::paired);
    made.pairs[0].ended = on("2026-03-02", "mismatch");
    CHECK(state(made) == State::accepted);
}

TEST_CASE("an end is read from its outcome or decision") {
    CHECK(state(closed_with("goal-reached")) == State::completed);
    CHECK(state(closed_with("repeated-absence")) == State::broken_off);
    CHECK(state(closed_with("moved")) == State::ended);
    Youth made = fresh();
    made.referrals[0].declined = on("2026-02-10", "out-of-area");
    CHECK(state(made) == State::declined);
    made = fresh();
    made.referrals[0].withdrawn = on("2026-02-10", "in-work");
    CHECK(state(made) == State::withdrawn);
    made.referrals[0].voided = on("2026-02-11");
    CHECK(state(made) == State::void_);
    made = fresh();
    made.referrals[0].redirected = on("2026-02-10");
    CHECK(state(made) == State::redirected);
}

TEST_CASE("open is what still asks something of us") {
    CHECK(is_open(State::received));
    CHECK(is_open(State::paused));
    CHECK_FALSE(is_open(State::completed));
    CHECK_FALSE(is_open(State::void_));
}

TEST_CASE("states are recognised by code and by label in both languages") {
    CHECK(recognise_state("broken-off") == State::broken_off);
    CHECK(recognise_state("Broken off") == State::broken_off);
    CHECK(recognise_state("EN BINOME") == State::paired);
    CHECK(recognise_state("void") == State::void_);
    CHECK_FALSE(recognise_state("gone"));
    CHECK(state_code(State::void_) == "void");
    CHECK(state_label(State::declined).french == "déclinée");
}

TEST_CASE("late is past the promise of the next step, expired past the time to decide") {
    const Settings settings;
    const Calendars calendars(settings);
    Youth made = fresh();
    const auto late = [&](std::string_view iso) {
        return is_late(made, made.referrals[0], settings, calendars, day(iso));
    };
    const auto expired = [&](std::string_view iso) {
        return is_expired(made, made.referrals[0], settings, day(iso));
    };
    CHECK_FALSE(late("2026-02-04")); // two open days
    CHECK(late("2026-02-05"));
    made.referrals[0].acknowledged = on("2026-02-06");
    CHECK_FALSE(late("2026-02-16")); // ten open days
    CHECK(late("2026-02-17"));
    CHECK_FALSE(expired("2026-03-04"));
    CHECK(expired("2026-03-05"));
    made.referrals[0].met = on("2026-02-20");
    CHECK_FALSE(expired("2026-04-03"));
    CHECK(expired("2026-04-04"));
    CHECK_FALSE(late("2026-04-03"));
    made.referrals[0].accepted = on("2026-04-02");
    CHECK_FALSE(expired("2026-06-01"));
    CHECK_FALSE(late("2026-06-01"));
}

TEST_CASE("feedback stands for an acknowledgement that nobody logged") {
    Youth made = fresh();
    CHECK(next_step(made, made.referrals[0]) == NextStep::acknowledge);
    made.feedback.push_back(told(on("2026-02-03"), "appointment-set"));
    CHECK(next_step(made, made.referrals[0]) == NextStep::meet);
    made.referrals[0].accepted = on("2026-02-09");
    CHECK(next_step(made, made.referrals[0]) == NextStep::find_mentor);
    CHECK(waits_since(made, made.referrals[0]) == day("2026-02-09"));
}

TEST_CASE("the loop is closed by feedback on or after the outcome") {
    Youth made = closed_with("job");
    made.feedback.push_back(told(on("2026-03-01")));
    CHECK_FALSE(is_loop_closed(made, made.referrals[0]));
    made.feedback.push_back(told(on("2026-03-02"), "completed"));
    CHECK(is_loop_closed(made, made.referrals[0]));
    Youth gone = fresh();
    gone.referrals[0].withdrawn = on("2026-02-10");
    CHECK_FALSE(outcome_date(gone.referrals[0]));
}

TEST_CASE("a decline says whether our offer was clear") {
    Youth made = fresh();
    made.referrals[0].declined = on("2026-02-10", "not-eligible");
    CHECK(is_misfit(made.referrals[0]));
    CHECK(is_decided(made.referrals[0]));
    made.referrals[0].declined->code = "no-capacity";
    CHECK_FALSE(is_misfit(made.referrals[0]));
}
