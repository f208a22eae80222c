// How long a record is kept: the last fact, months, the thirty days' notice.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/agenda.h"
#include "alliance/retention.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

// "last 2024-03-31 ends 2026-03-31 notice 2026-03-01 forget 2026-03-31", as known on `today`.
std::string kept(const Youth &youth, std::string_view today, int months = 24) {
    Settings settings;
    settings.retention_months = months;
    const Youth known = as_known(youth, day(today));
    const Keeping keeping = keeping_of(known, settings);
    return "last " + keeping.last_fact.iso() + " ends " + keeping.ends.iso() + " notice " +
           keeping.notice.iso() + " forget " + keeping.forget.iso();
}

std::string last_fact(const Youth &youth) {
    return keeping_of(as_known(youth, day("2030-01-01")), {}).last_fact.iso();
}

std::string told(const Register &whole, std::string_view today, const Problems &problems = {}) {
    const Register known = as_known(whole, day(today));
    const Doubtful doubtful = doubtful_files(whole, problems, day(today));
    std::string all;
    for (const Keeping &keeping : keepings_to_tell(known, doubtful, day(today)))
        all += keeping.youth->id + (is_due(keeping, day(today)) ? " due\n" : " notice\n");
    return all;
}

} // namespace

TEST_CASE("months end on the same day of the month, else on its last") {
    const auto of = [](std::string_view last, int months) {
        return kept(youth("y24-00001", "ft", last), "2030-01-01", months);
    };
    CHECK(of("2024-03-31", 24) ==
          "last 2024-03-31 ends 2026-03-31 notice 2026-03-01 forget 2026-03-31");
    CHECK(of("2024-02-29", 24) ==
          "last 2024-02-29 ends 2026-02-28 notice 2026-01-29 forget 2026-02-28");
    CHECK(of("2025-08-31", 6) ==
          "last 2025-08-31 ends 2026-02-28 notice 2026-01-29 forget 2026-02-28");
    CHECK(of("2023-02-28", 12) ==
          "last 2023-02-28 ends 2024-02-28 notice 2024-01-29 forget 2024-02-28");
}

TEST_CASE("whatever happened counts as the last fact, whether held, taken back or withdrawn") {
    Youth made = youth("y24-00001", "ft", "2024-01-10");
    const auto with_last = [&](const auto &change, std::string_view expected) {
        Youth one = made;
        change(one);
        CHECK(last_fact(one) == expected);
    };
    with_last([](Youth &) {}, "2024-01-10");
    with_last([](Youth &one) { one.referrals[0].informed = day("2024-01-12"); }, "2024-01-12");
    with_last([](Youth &one) { one.referrals[0].closed = on("2024-05-02"); }, "2024-05-02");
    with_last([](Youth &one) { one.referrals[0].voided = on("2024-05-03"); }, "2024-05-03");
    with_last(
        [](Youth &one) {
            one.referrals[0].history = {
                {"declined", on("2024-02-01"), day("2024-03-01"), "free again"}};
        },
        "2024-03-01");
    with_last([](Youth &one) { one.pairs = {pair("p-0001", "2024-04-01")}; }, "2024-04-01");
    with_last(
        [](Youth &one) {
            one.pairs = {pair("p-0001", "2024-04-01")};
            one.pairs[0].pauses = {
                {on("2024-05-01"), day("2025-01-01"), on("2024-06-01"), "exams"}};
        },
        "2024-06-01");
    with_last([](Youth &one) { one.feedback = {maillon::made::told(on("2024-02-02"))}; },
              "2024-02-02");
    with_last(
        [](Youth &one) {
            one.checkpoints = {checkpoint("k-0001", "2024-07-01")};
            one.checkpoints[0].holding = Holding::no_answer;
        },
        "2024-07-01");
    with_last(
        [](Youth &one) {
            one.consents = {{"follow-up", on("2024-01-10"), "youth", on("2024-08-01")}};
        },
        "2024-08-01");
    with_last([](Youth &one) { one.plan = {{on("2024-09-01"), "un stage", ""}}; }, "2024-09-01");
    with_last([](Youth &one) { one.care.emplace().convention = day("2024-10-01"); }, "2024-10-01");
}

TEST_CASE("what is planned, or dated ahead, is no fact") {
    Youth made = youth("y24-00001", "ft", "2024-01-10");
    made.pairs = {pair("p-0001", "2024-02-01")};
    made.pairs[0].planned_end = day("2025-02-01");
    made.checkpoints = {checkpoint("k-0001", "2024-03-01")};
    made.checkpoints[0].next = day("2025-03-01");
    made.next_checkpoint = day("2025-04-01");
    CHECK(last_fact(made) == "2024-03-01");
    made.checkpoints.push_back(checkpoint("k-0002", "2031-01-01"));
    CHECK(last_fact(made) == "2024-03-01");
}

TEST_CASE("a fact recorded late keeps nobody longer, but its notice is never shorter") {
    Youth made = youth("y24-00001", "ft", "2024-01-10");
    made.checkpoints = {checkpoint("k-0001", "2024-03-01")};
    made.checkpoints[0].fact.recorded = day("2024-06-01");
    CHECK(kept(made, "2026-01-01") ==
          "last 2024-03-01 ends 2026-03-01 notice 2026-01-30 forget 2026-03-01");
    made.checkpoints[0].fact.recorded = day("2026-05-20");
    CHECK(kept(made, "2026-06-01") ==
          "last 2024-03-01 ends 2026-03-01 notice 2026-05-20 forget 2026-06-19");
    // Before it was recorded nobody knew of it.
    CHECK(kept(made, "2026-01-01") ==
          "last 2024-01-10 ends 2026-01-10 notice 2025-12-11 forget 2026-01-10");
}

TEST_CASE("a record without a fact counts from the last day of its id's year") {
    Youth made;
    made.id = "y24-00001";
    CHECK(kept(made, "2027-01-01") ==
          "last 2024-12-31 ends 2026-12-31 notice 2026-12-01 forget 2026-12-31");
}

TEST_CASE("none too early: kept until the day before, then in notice, then due") {
    const Register whole =
        with({}, {youth("y24-00001", "ft", "2024-01-31"), youth("y24-00002", "ft", "2024-02-10")});
    CHECK(told(whole, "2025-12-31").empty());
    CHECK(told(whole, "2026-01-01") == "y24-00001 notice\n");
    CHECK(told(whole, "2026-01-30") == "y24-00001 notice\ny24-00002 notice\n");
    CHECK(told(whole, "2026-01-31") == "y24-00001 due\ny24-00002 notice\n");
    CHECK(told(whole, "2026-02-10") == "y24-00001 due\ny24-00002 due\n");
}

TEST_CASE("a record with an error is never due: its last fact may be the one that can't be read") {
    Register whole = with({}, {youth("y24-00001", "ft", "2024-01-31")});
    whole.youths[0].file = "youth/2024/y24-00001.yaml";
    const Problem warning{Damage::warning, {"youth/2024/y24-00001.yaml", {}}, msg("{0}", 1), {}};
    const Problem error{Damage::meaning, {"youth/2024/y24-00001.yaml", {}}, msg("{0}", 1), {}};
    CHECK(told(whole, "2026-03-01", {warning}) == "y24-00001 due\n");
    CHECK(told(whole, "2026-03-01", {error}).empty());
    const Date today = day("2026-03-01");
    CHECK(keepings_unclear(whole, doubtful_files(whole, {warning}, today)).empty());
    CHECK(keepings_unclear(whole, doubtful_files(whole, {error}, today)) ==
          std::vector<std::string>{"y24-00001"});
    // A slip of the year: what is dated ahead may be the last fact.
    whole.youths[0].referrals[0].closed = on("2062-02-01");
    CHECK(told(whole, "2026-03-01").empty());
    CHECK(keepings_unclear(whole, doubtful_files(whole, {}, today)).size() == 1);
}

TEST_CASE("the agenda says so thirty days ahead, to whoever follows the partner") {
    Partner ft = partner("ft", "2023-01-01");
    ft.referents = {{"angelina", on("2023-01-01"), {}}};
    Youth made = youth("y24-00001", "ft", "2024-03-31");
    made.referrals[0].declined = on("2024-03-31");
    made.feedback = {maillon::made::told(on("2024-03-31"))};
    const Register known = with({ft}, {made});
    const auto retention = [&](std::string_view today) {
        std::string all;
        const Calendars calendars(known.settings);
        for (const AgendaItem &item : agenda(known, calendars, day(today), 0, "angelina"))
            if (item.duty == Duty::retention)
                all += item.due.iso() + " " + say(item.command, {}) + "\n";
        return all;
    };
    CHECK(retention("2026-02-28").empty());
    CHECK(retention("2026-03-01") == "2026-03-31 maillon privacy forget y24-00001\n");
    CHECK(retention("2026-05-01") == "2026-03-31 maillon privacy forget y24-00001\n");
}
