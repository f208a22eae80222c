// What is left of somebody who was forgotten, and that figures count it as before.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/forgetting.h"
#include "alliance/impact.h"
#include "alliance/period.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

// A value as flow YAML: {id: y24-00001, forgotten: {...}}.
std::string flow(const Value &value) {
    std::string all;
    const auto add = [&](const std::string &part) { all += (all.empty() ? "" : ", ") + part; };
    switch (value.kind) {
    case Value::Kind::list:
        for (const Value &item : value.items)
            add(flow(item));
        return "[" + all + "]";
    case Value::Kind::map:
        for (const Field &field : value.entries)
            add(field.key + ": " + flow(field.value));
        return "{" + all + "}";
    default:
        return value.scalar;
    }
}

std::string left(const Youth &youth, const std::string &partner_kind = "FT") {
    Partner ft = partner("ft", "2023-01-01");
    ft.kind = partner_kind;
    const Register whole = with({ft}, {youth});
    return flow(reduced_record(youth, {whole, "retention", day("2026-11-28")}));
}

Youth full() {
    Youth made = youth("y24-00001", "ft", "2024-01-10");
    made.reference = "D-17";
    made.born = {2007, day("2007-05-06")};
    made.publics = {"qpv"};
    made.circle = {{"parent", "ft"}};
    made.consents = {{"follow-up", on("2024-01-10"), "youth", {}}};
    made.plan = {{on("2024-01-12"), "NOTE", "c-0001"}};
    Referral &sent = made.referrals[0];
    sent.contact = "c-0001";
    sent.channel = "phone";
    sent.goals = {{"confidence", "NOTE"}};
    sent.obstacles = {{"housing", "NOTE"}};
    sent.note = "NOTE";
    sent.acknowledged = recorded("2024-01-12", "2024-02-03");
    sent.accepted = on("2024-01-20");
    sent.accepted->note = "NOTE";
    sent.accepted->by = "angelina";
    sent.closed = on("2024-09-30", "goal-reached");
    made.pairs = {pair("p-0001", "2024-02-01")};
    made.pairs[0].ended = on("2024-05-02", "mismatch");
    made.feedback = {told(on("2024-02-02")), told(on("2024-02-20")), told(on("2024-09-30"))};
    made.feedback[0].to = "c-0001";
    made.checkpoints = {checkpoint("k-0001", "2024-03-01"), checkpoint("k-0002", "2024-03-15")};
    made.checkpoints[0].fact.note = "NOTE";
    made.checkpoints[0].private_note = "NOTE";
    made.checkpoints[1].holding = Holding::no_answer;
    return made;
}

} // namespace

TEST_CASE("months, codes and counts are left, and nothing that somebody wrote") {
    CHECK(left(full()) ==
          "{id: y24-00001, forgotten: {month: 2026-11, reason: retention, born: 2007, "
          "publics: [qpv], referrals: [{kind: FT, received: 2024-01, acknowledged: {date: 2024-01, "
          "recorded: 2024-02}, accepted: 2024-01, closed: {date: 2024-09, outcome: "
          "goal-reached}}], pairs: [{referral: 1, started: 2024-02, ended: {date: 2024-05, "
          "outcome: mismatch}, early: true}], feedback: [{date: 2024-02, count: 2}, "
          "{date: 2024-09, count: 1}], checkpoints: [{date: 2024-03, count: 1}]}}");
}

TEST_CASE("a kind that tells something is masked, and what was entered in error goes") {
    Youth made = full();
    CHECK(left(made, "CSAPA").find("kind: Autre") != std::string::npos);
    CHECK(left(made, "CSAPA").find("CSAPA") == std::string::npos);
    made.referrals[0].voided = on("2024-01-11");
    CHECK(left(made) == "{id: y24-00001, forgotten: {month: 2026-11, reason: retention, born: "
                        "2007, publics: [qpv], feedback: [{date: 2024-02, count: 2}, {date: "
                        "2024-09, count: 1}], checkpoints: [{date: 2024-03, count: 1}]}}");
}

TEST_CASE("a decision taken back is left with its months") {
    Youth made = youth("y24-00001", "ft", "2024-01-10");
    PastDecision past{"declined", on("2024-02-01", "no-capacity"), day("2024-03-01"), "NOTE"};
    past.decision.note = "NOTE";
    made.referrals[0].history = {past};
    CHECK(left(made) == "{id: y24-00001, forgotten: {month: 2026-11, reason: retention, "
                        "referrals: [{kind: FT, received: 2024-01, history: [{fact: declined, "
                        "date: 2024-02, reason: no-capacity, reopened: 2024-03}]}]}}");
}

TEST_CASE("a pair is early by its days, or because its record says so") {
    Pair made = pair("p-0001", "2024-01-01");
    CHECK_FALSE(made.ended_within(183));
    made.broke_early = true; // not yet known to have ended
    CHECK_FALSE(made.ended_within(183));
    made.ended = on("2024-07-31", "mismatch");
    CHECK(made.ended_within(183));
    made.broke_early = false;
    CHECK_FALSE(made.ended_within(183));
    made.ended = on("2024-07-01", "mismatch");
    CHECK(made.ended_within(183));
}

TEST_CASE("what is known to the month counts where the whole month does") {
    const Period period = range(day("2024-01-15"), day("2024-03-31"));
    CHECK_FALSE(period.holds_month(day("2024-01-31")));
    CHECK(period.holds_month(day("2024-02-29")));
    CHECK(period.holds_month(day("2024-03-31")));
    CHECK_FALSE(period.holds_month(day("2024-04-30")));
    CHECK_FALSE(period.held_month_before(day("2024-01-31")));
    CHECK(period.held_month_before(day("2023-12-31")));
}

TEST_CASE("impact counts the forgotten by kind, and says that some are") {
    Register whole = with({partner("ft", "2023-01-01")});
    for (int i = 0; i < 6; ++i) {
        Youth one;
        one.id = "y24-0000" + std::to_string(i);
        one.tombstone = Tombstone{day("2026-11-30"), "retention"};
        Referral sent;
        sent.id = "1";
        sent.kind = "FT";
        sent.received = on("2024-01-31");
        one.referrals = {sent};
        whole.forgotten.push_back(one);
    }
    const Impact impact =
        impact_of(whole, range(day("2024-01-01"), day("2024-12-31")), day("2026-12-01"));
    CHECK(impact.kinds.total == 6);
    CHECK(impact.kinds.count_of("FT") == 6);
    CHECK(impact.partners == 0);
    CHECK(impact.has_reduced);
    const Impact half =
        impact_of(whole, range(day("2024-01-15"), day("2024-12-31")), day("2026-12-01"));
    CHECK_FALSE(half.has_reduced);
}

TEST_CASE("as known on a day: a reduced record is known from its month's end") {
    Register whole;
    Youth one;
    one.id = "y24-00001";
    one.tombstone = Tombstone{day("2026-11-30"), "retention"};
    one.referrals = {referral("1", "", day("2024-01-31"))};
    one.pairs = {pair("", "2024-02-29")};
    one.pairs[0].referral = "1";
    whole.forgotten = {one};
    CHECK(as_known(whole, day("2024-01-30")).forgotten.empty());
    CHECK(as_known(whole, day("2024-01-31")).forgotten.at(0).pairs.empty());
    CHECK(as_known(whole, day("2024-02-29")).forgotten.at(0).pairs.size() == 1);
}
