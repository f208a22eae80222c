// Points, levels, pillars, and the order in which reasons are given.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

constexpr std::string_view today = "2026-03-02";

// Nothing weighs: a contact that was met, a checkpoint held last week.
Partner quiet() {
    Partner made = partner("ft", "2024-01-01");
    made.contacts = {contact("c-0001", "2024-01-01")};
    made.contacts[0].met = on("2024-01-01");
    made.checkpoints = {checkpoint("k-0001", "2026-02-23")};
    made.referents = {{"angelina", on("2024-01-01"), {}}};
    return made;
}

Health health_of(const Partner &one, std::vector<Youth> youths = {}) {
    return Seen(with({one}, std::move(youths)), today).health();
}

// Three referrals acknowledged after `delay` days and decided: two of the five are known.
std::vector<Youth> answered(int delay) {
    std::vector<Youth> youths;
    for (int i = 0; i < 3; ++i) {
        youths.push_back(youth(youth_id(i), "ft", "2025-11-03"));
        Referral &one = youths.back().referrals[0];
        one.acknowledged = on(day("2025-11-03") + delay);
        one.accepted = on("2025-11-24");
        youths.back().feedback.push_back(told(on("2025-11-24"), "accepted"));
    }
    return youths;
}

std::string names_of(const std::vector<const Signal *> &lines) {
    std::string all;
    for (const Signal *line : lines)
        all += std::string(line->name) + " ";
    return all;
}

} // namespace

TEST_CASE("the thirteen lines stand in their order, and add up to the points") {
    const Health health = health_of(quiet(), answered(4));
    REQUIRE(health.signals.size() == 13);
    CHECK(health.signals.front().name == "silence");
    CHECK(health.signals.back().name == "explained");
    double sum = 0;
    for (const Signal &signal : health.signals)
        sum += signal.points();
    CHECK(health.points == sum);
    CHECK_THROWS_AS((void)health.signal("mood"), std::logic_error);
}

TEST_CASE("a level needs two of the five to be good, and none to be bad") {
    CHECK(health_of(quiet()).level == Level::unknown);
    CHECK(health_of(quiet(), answered(0)).level == Level::good);
    Partner left = quiet();
    left.contacts[0].until = on(today);
    CHECK(health_of(left).level == Level::watch); // .6 x 4
    left.contacts[0].until = on("2026-01-05");
    CHECK(health_of(left).level == Level::risk);
}

TEST_CASE("sums that differ from a bound in their last bits are on it") {
    Partner left = quiet();
    left.contacts[0].until = on("2026-02-11"); // 13 open days: .6 + .4 x 13 / 30
    const Health health = health_of(left);
    CHECK(health.points == doctest::Approx(4 * (0.6 + 0.4 * 13 / 30)).epsilon(1e-12));
    left.contacts[0].until = on("2026-02-09"); // 15 open days: .8, and 3.2 points
    CHECK(health_of(left).level == Level::risk);
}

TEST_CASE("a pillar is as bad as its worst known line") {
    Partner left = quiet();
    left.contacts[0].until = on("2026-01-05");
    const Health health = health_of(left, answered(0));
    CHECK(health.pillar(Pillar::availability) == Level::risk);
    CHECK(health.pillar(Pillar::clarity) == Level::good);
    CHECK(health_of(quiet()).pillar(Pillar::clarity) == Level::unknown);
}

TEST_CASE("reasons are the lines that weigh, heaviest first, ours first when equal") {
    Partner made = quiet();
    made.checkpoints = {checkpoint("k-0001", "2025-09-01")};  // long overdue: 2 points
    made.pulses = {pulse("2026-02-02", 5, 1, 1)};             // 2 points
    made.contacts.push_back(contact("c-0002", "2026-01-05")); // not met: 2 points
    const Health health = health_of(made);
    CHECK(names_of(reasons(health)) == "checkpoint contact pulse ");
    CHECK(health.action->signal == "checkpoint");
    CHECK(names_of(reasons(health_of(quiet(), answered(0)))).empty());
}

TEST_CASE("the action says what to do, who does it, and when it is done") {
    CHECK_FALSE(health_of(quiet()).action);
    Partner made = quiet();
    made.contacts[0].until = on("2026-01-05");
    const Action gone = health_of(made).action.value();
    CHECK(english(gone.text) == "Find and meet a successor, and ask for a stand-in");
    CHECK(gone.owner == "angelina");
    CHECK(gone.minutes == 60);
    CHECK(english(gone.done_when) == "the new contact is recorded and was met");
    made = quiet();
    made.contacts.push_back(contact("c-0002", "2026-01-05"));
    CHECK(english(health_of(made).action->text) == "Meet the new contact, and ask for a stand-in");
}

TEST_CASE("confidence follows what is known") {
    CHECK(health_of(quiet()).confidence == Confidence::thin);
    CHECK(health_of(quiet(), answered(0)).confidence == Confidence::partial);
}

TEST_CASE("a prospect with a first referral reads as pilot") {
    CHECK(health_of(quiet()).stage == Stage::prospect);
    CHECK(health_of(quiet(), {youth("y26-00001", "ft", "2026-02-23")}).stage == Stage::pilot);
}

TEST_CASE("words and codes go together") {
    CHECK(level_code(Level::watch) == "watch");
    CHECK(level_label(Level::watch).french == "à surveiller");
    CHECK(pillar_code(Pillar::trust) == "trust");
    CHECK(pillar_label(Pillar::availability).french == "disponibilité");
    CHECK(confidence_code(Confidence::thin) == "thin");
    CHECK(confidence_label(Confidence::solid).english == "solid");
    CHECK(trend_code(Trend::worsening) == "worsening");
    CHECK(trend_label(Trend::stable).french == "stable");
}
