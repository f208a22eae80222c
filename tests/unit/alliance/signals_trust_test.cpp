// The lines of trust at the edges of their windows.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

constexpr std::string_view today = "2026-03-02";

Register sent(int n, std::string_view received) {
    std::vector<Youth> youths;
    for (int i = 0; i < n; ++i)
        youths.push_back(youth(youth_id(i), "ft", received));
    return with({partner("ft", "2024-01-01")}, std::move(youths));
}

Register decided(int n) {
    Register made = sent(n, "2026-01-05");
    for (Youth &one : made.youths)
        one.referrals[0].accepted = on("2026-01-12");
    return made;
}

Register with_checkpoints(std::vector<Checkpoint> checkpoints) {
    Partner made = partner("ft", "2024-01-01");
    made.checkpoints = std::move(checkpoints);
    return with({made});
}

Checkpoint missed(std::string_view date) {
    Checkpoint made = checkpoint("k-0001", date);
    made.holding = Holding::no_answer;
    return made;
}

} // namespace

TEST_CASE("no feedback ever logged is an unknown, and from five due a half") {
    const Reading four = Seen(decided(4), today).read(loop);
    CHECK_FALSE(four.severity);
    CHECK(four.n == 4);
    const Reading five = Seen(decided(5), today).read(loop);
    CHECK(five.severity == 0.5);
    CHECK(english(five.text) ==
          "No feedback logged on 5 past referrals: forgotten, or not entered?");
}

TEST_CASE("feedback before the decision leaves the loop open") {
    Register made = decided(3);
    for (Youth &one : made.youths)
        one.feedback.push_back(told(on("2026-01-08")));
    const Reading reading = Seen(made, today).read(loop);
    CHECK(number(reading, "k") == 3);
    CHECK(english(reading.text) ==
          "3 of the last 3 referrals decided without news to the prescriber");
}

TEST_CASE("withdrawn and redirected referrals leave the loop") {
    Register made = decided(4);
    made.youths[0].referrals[0].withdrawn = on("2026-01-20");
    made.youths[1].feedback.push_back(told(on("2026-01-12")));
    CHECK(Seen(made, today).read(loop).n == 3);
    made.youths[2].referrals[0].redirected = on("2026-01-20");
    CHECK(Seen(made, today).read(loop).n == 2);
}

TEST_CASE("a loop with poor logging of acknowledgements weighs less") {
    Register made = decided(4);
    made.youths[0].feedback.push_back(told(on("2026-01-12")));
    made.youths[0].referrals[0].acknowledged = on("2026-01-06");
    const Reading reading = Seen(made, today).read(loop);
    CHECK(number(reading, "factor") == 0.25);
}

TEST_CASE("a referral counts in the loop from thirty of our open days") {
    Register made = decided(3);
    made.youths[0].feedback.push_back(told(on("2026-01-12")));
    CHECK(Seen(made, "2026-02-13").read(loop).n == 0);
    CHECK(Seen(made, "2026-02-16").read(loop).n == 3);
}

TEST_CASE("no-answer counts invitations since the last checkpoint held") {
    const auto read = [](std::vector<Checkpoint> checkpoints) {
        return Seen(with_checkpoints(std::move(checkpoints)), today).read(no_answer);
    };
    CHECK(read({missed("2026-02-02")}).severity == 0);
    CHECK(read({missed("2026-01-12"), missed("2026-02-02")}).severity == doctest::Approx(2 / 3.0));
    CHECK(read({missed("2026-01-05"), missed("2026-01-12"), missed("2026-01-19"),
                missed("2026-02-02")})
              .severity == 1);
    CHECK(
        read({missed("2026-01-12"), checkpoint("k-0002", "2026-01-19"), missed("2026-02-02")}).n ==
        1);
    CHECK(read({missed("2025-09-02"), missed("2025-09-03"), missed("2026-02-02")}).n == 2);
}

TEST_CASE("a touch of theirs does not break a row, postponed neither counts nor breaks") {
    Checkpoint touch = checkpoint("k-0002", "2026-01-20");
    touch.theirs = true;
    Checkpoint postponed = missed("2026-01-25");
    postponed.holding = Holding::postponed;
    const auto made =
        with_checkpoints({missed("2026-01-12"), touch, postponed, missed("2026-02-02")});
    CHECK(Seen(made, today).read(no_answer).n == 2);
}

TEST_CASE("a pair counts as an early break until its 183rd day only") {
    Register made = sent(3, "2025-01-06");
    for (Youth &one : made.youths)
        one.pairs.push_back(pair("p-0001", "2025-02-03"));
    made.youths[0].pairs[0].ended = on("2025-08-04", "mismatch"); // day 182
    made.youths[1].pairs[0].ended = on("2025-08-05", "mismatch"); // day 183
    made.youths[2].pairs[0].ended = on("2025-06-02", "moved");
    const Reading reading = Seen(made, today).read(early_breaks);
    CHECK(reading.n == 3);
    CHECK(number(reading, "k") == 1);
}

TEST_CASE("a running pair is observable once it is six months old") {
    Register made = sent(3, "2025-06-02");
    for (Youth &one : made.youths)
        one.pairs.push_back(pair("p-0001", "2025-08-31"));
    CHECK(Seen(made, "2026-03-01").read(early_breaks).n == 0); // day 182
    CHECK(Seen(made, today).read(early_breaks).n == 3);
}

TEST_CASE("pulse looks at the last answer, and at a fall of a point since the one before") {
    Partner made = partner("ft", "2024-01-01");
    CHECK_FALSE(Seen(with({made}), today).read(pulse).severity);
    made.pulses = {pulse("2025-11-03", 5, 5, 5), pulse("2026-02-02", 1, 4, 4)};
    const Reading fell = Seen(with({made}), today).read(pulse);
    CHECK(fell.severity == doctest::Approx(0.3));
    CHECK(english(fell.text) == "Their last pulse fell: availability 4, trust 4 out of 5");
    CHECK(Seen(with({made}), "2026-07-06").read(pulse).severity == 0); // the first is too old
    CHECK_FALSE(Seen(with({made}), "2026-10-05").read(pulse).severity);
}
