// What changed between two days, by which facts; and the last twelve months.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/health_months.h"
#include "alliance/health_since.h"
#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date today = day("2026-03-02");

Partner followed() {
    Partner made = partner("ft", "2025-01-06");
    made.contacts = {contact("c-0001", "2025-01-06")};
    made.contacts[0].met = on("2025-01-06");
    made.checkpoints = {checkpoint("k-0001", "2026-02-16")};
    return made;
}

// Both days of one register, and what lies between.
struct Between {
    Between(Register register_, std::string_view from_)
        : whole(std::move(register_)), from(day(from_)), known(as_known(whole, today)),
          calendars(whole.settings), now(assess(whole, known, calendars, today)),
          then(glance(whole, calendars, from, Sources::named)),
          since(health_since(then, from, now, known)) {}
    Register whole;
    Date from;
    Register known;
    Calendars calendars;
    Assessment now;
    Glance then;
    HealthSince since;
};

std::string facts_of(const LineChange &line) {
    std::string all;
    for (const Source &fact : line.facts)
        all += english(fact.what) + " " + fact.fact->date.iso() + "; ";
    return all;
}

const LineChange *line_of(const HealthChange &change, std::string_view signal) {
    for (const LineChange &line : change.lines)
        if (line.now->name == signal) return &line;
    return nullptr;
}

} // namespace

TEST_CASE("nothing changed where no printed point moved") {
    const Between both(with({followed()}), "2026-02-24");
    CHECK(both.since.changes.empty());
}

TEST_CASE("a contact who left since is named as the fact behind the line") {
    Partner left = followed();
    left.contacts[0].until = on("2026-02-20");
    const Between both(with({left}), "2026-02-18");
    REQUIRE(both.since.changes.size() == 1);
    const HealthChange &change = both.since.changes[0];
    CHECK(change.before->level == Level::unknown);
    CHECK(change.now->level == Level::watch);
    const LineChange *line = line_of(change, "contact");
    REQUIRE(line);
    CHECK(line->hundredths_before == 0);
    CHECK(line->hundredths == hundredths(change.now->signal("contact").points()));
    CHECK(facts_of(*line) == "their contact left 2026-02-20; ");
}

TEST_CASE("a fact recorded since counts as new, whatever its date") {
    Partner left = followed();
    left.contacts[0].until = recorded("2026-02-02", "2026-02-20");
    const Between both(with({left}), "2026-02-18");
    REQUIRE(both.since.changes.size() == 1);
    CHECK(facts_of(*line_of(both.since.changes[0], "contact")) ==
          "their contact left 2026-02-02; ");
}

TEST_CASE("the moves of the lines add up to the move of the points") {
    Partner left = followed();
    left.contacts[0].until = on("2025-12-01");
    left.checkpoints = {checkpoint("k-0001", "2025-11-03")};
    const Between both(with({left}, {youth("y26-00001", "ft", "2026-02-02")}), "2026-01-05");
    REQUIRE(both.since.changes.size() == 1);
    const HealthChange &change = both.since.changes[0];
    long moved = 0;
    for (const LineChange &line : change.lines)
        moved += line.hundredths - line.hundredths_before;
    CHECK(moved == hundredths(change.now->points) - hundredths(change.before->points));
    CHECK(change.lines.size() > 1);
    CHECK(facts_of(*line_of(change, "contact")).empty()); // time alone
}

TEST_CASE("what closed an open referral is named where its line fell") {
    Youth answered = youth("y26-00001", "ft", "2026-02-02");
    answered.referrals[0].acknowledged = on("2026-02-20");
    const Between both(with({followed()}, {answered}), "2026-02-16");
    REQUIRE(both.since.changes.size() == 1);
    const LineChange *line = line_of(both.since.changes[0], "waiting");
    REQUIRE(line);
    CHECK(line->hundredths < line->hundredths_before);
    CHECK(facts_of(*line) == "referral acknowledged 2026-02-20; ");
}

TEST_CASE("new and closed partners are told as such") {
    Partner closed = followed();
    closed.stages = {stage(Stage::closed, "2026-02-23")};
    Partner young = partner("young", "2026-02-20");
    const Between both(with({closed, young}), "2026-02-16");
    REQUIRE(both.since.changes.size() == 2);
    for (const HealthChange &change : both.since.changes) {
        CHECK(change.is_closed() == (change.now->partner->id == "ft"));
        CHECK((change.before == nullptr) == (change.now->partner->id == "young"));
    }
}

TEST_CASE("every counted line names where its facts stand") {
    std::vector<Youth> youths;
    for (int i = 0; i < 6; ++i) {
        youths.push_back(youth(youth_id(i), "ft", (day("2025-06-02") + 30 * i).iso()));
        Referral &one = youths.back().referrals[0];
        one.acknowledged = on(one.received.date + 1);
        one.accepted = on(one.received.date + 7);
        youths.back().pairs.push_back(pair("p-0001", (one.received.date + 9).iso()));
        youths.back().feedback.push_back(told(on(one.received.date + 8)));
        youths.back().file = "youth/" + youths.back().id + ".yaml";
    }
    Partner one = followed();
    one.file = "partners/ft.yaml";
    one.pulses = {pulse("2026-02-16", 3, 2, 2)};
    Register whole = with({one}, youths);
    const Register known = as_known(whole, today);
    const Calendars calendars(whole.settings);
    const Assessment seen = assess(whole, known, calendars, today);
    for (const Signal &signal : seen.partners[0].signals) {
        CAPTURE(signal.name);
        const bool counted = signal.severity && signal.n > 0;
        if (counted && signal.weight > 0) CHECK_FALSE(signal.sources.empty());
        for (const Source &source : signal.sources)
            CHECK_FALSE(source.file->empty());
    }
    CHECK(seen.partners[0].signal("loop").sources.size() == 12); // decision and feedback each
}

TEST_CASE("twelve months: points replayed, none before the beginning, facts counted") {
    Youth told_youth = youth("y26-00001", "ft", "2025-09-08");
    told_youth.feedback.push_back(told(on("2025-10-06")));
    Youth void_youth = youth("y26-00002", "ft", "2025-09-09");
    void_youth.referrals[0].voided = on("2025-09-10");
    Partner late = followed();
    late.since = day("2025-08-15");
    const Register whole = with({late}, {told_youth, void_youth});
    const Register known = as_known(whole, today);
    const Calendars calendars(whole.settings);
    const Assessment seen = assess(whole, known, calendars, today);
    const auto months = last_months(whole, known, calendars, seen);
    REQUIRE(months.size() == 1);
    REQUIRE(months[0].size() == 12);
    CHECK(months[0].front().day == day("2025-04-30"));
    CHECK(months[0].back().day == today);
    CHECK_FALSE(months[0][3].points); // July
    REQUIRE(months[0][4].points);     // August
    CHECK(*months[0].back().points == seen.partners[0].points);
    CHECK(*months[0][10].points == glance(whole, calendars, day("2026-02-28")).of("ft")->points);
    CHECK(months[0][5].referrals == 1);
    CHECK(months[0][6].feedback == 1);
}
