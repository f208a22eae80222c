// The week as a value: whom it counts, what it reports, what it leaves to rest.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/summary.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date sunday = day("2026-03-08");

struct Week {
    Calendars calendars;
    SummaryBasis basis;
    Summary summary;
    explicit Week(const Register &whole, Date to = sunday, const std::string &staff = "")
        : Week(whole, week_ending(to), staff) {}
    Week(const Register &whole, const Period &period, const std::string &staff = "")
        : calendars(whole.settings), basis(summary_basis(whole, calendars, period, staff)),
          summary(summarise(basis, calendars)) {}

    [[nodiscard]] const Counted &count(std::string_view name) const {
        return *std::ranges::find(summary.counts, name, &Counted::name);
    }
};

Partner followed(const std::string &id) {
    Partner made = partner(id, "2025-01-06");
    made.contacts = {contact("c-0001", "2025-01-06")};
    made.contacts[0].met = on("2025-01-06");
    made.checkpoints = {checkpoint("k-0001", "2026-02-16")};
    made.stages = {stage(Stage::established, "2025-09-01")};
    return made;
}

// A partner whose contact left that day, with a referral, so that it is followed weekly.
struct Left {
    Partner partner;
    Youth youth;
};

Left left(const std::string &id, std::string_view until) {
    Left made{followed(id), youth("y26-" + id, id, "2025-12-01")};
    made.partner.contacts[0].until = on(until);
    made.youth.referrals[0].acknowledged = on("2025-12-02");
    made.youth.referrals[0].withdrawn = on("2025-12-08", "in-work");
    return made;
}

Register of(const std::vector<Left> &all) {
    std::vector<Partner> partners;
    std::vector<Youth> youths;
    for (const Left &one : all) {
        partners.push_back(one.partner);
        youths.push_back(one.youth);
    }
    return with(partners, youths);
}

std::string advised(const Week &week) {
    std::string all;
    for (const WeekAction &action : week.summary.actions)
        all += action.health->partner->id + " ";
    return all;
}

} // namespace

TEST_CASE("counts stand beside those of the week before") {
    Youth one = youth("y26-00001", "ft", "2026-03-02");
    one.referrals[0].acknowledged = on("2026-03-03");
    Youth two = youth("y26-00002", "ft", "2026-02-23");
    two.referrals[0].declined = on("2026-03-08", "not-eligible");
    two.feedback = {told(on("2026-03-09"), "declined")};
    Youth voided = youth("y26-00003", "ft", "2026-03-02");
    voided.referrals[0].voided = on("2026-03-03");
    const Week week(with({followed("ft")}, {one, two, voided}));
    CHECK(week.summary.period.from == day("2026-03-02"));
    CHECK(iso_week(week.summary.period.to) == 10);
    CHECK(week.count("referrals").now == 1);
    CHECK(week.count("referrals").before == 1);
    CHECK(week.count("acknowledgements").now == 1);
    CHECK(week.count("decisions").now == 1);
    CHECK(week.count("feedback").now == 0); // after the week
    CHECK(week.count("checkpoints").now == 0);
    CHECK(week.count("checkpoints").before == 0);
    REQUIRE(week.summary.received.size() == 1);
    CHECK(week.summary.received[0].youth->id == "y26-00001");
}

TEST_CASE("what we owe and who waits are told apart") {
    Youth unanswered = youth("y26-00001", "ft", "2026-03-02");
    Youth fresh = youth("y26-00002", "ft", "2026-03-06");
    Youth unmet = youth("y26-00003", "ft", "2026-02-09");
    unmet.referrals[0].acknowledged = on("2026-02-10");
    Youth unpaired = youth("y26-00004", "ft", "2026-01-12");
    unpaired.referrals[0].accepted = on("2026-02-27");
    const Week week(with({followed("ft")}, {unanswered, fresh, unmet, unpaired}));
    REQUIRE(week.summary.late_acknowledgements.size() == 1);
    CHECK(week.summary.late_acknowledgements[0].youth->id == "y26-00001");
    REQUIRE(week.summary.waiting.size() == 2);
    CHECK(say(week.summary.waiting[0].text, {}) == "waits for a first meeting");
    CHECK(say(week.summary.waiting[1].text, {}) == "waits for a mentor");
    CHECK(week.summary.waiting[1].since == day("2026-02-27"));
    REQUIRE(week.summary.debts.size() == 1);
    CHECK(week.summary.debts[0].youth->id == "y26-00004");
}

TEST_CASE("a level that changed is reported with the line that moved most") {
    const Week week(of({left("ft", "2026-03-04")}));
    REQUIRE(week.summary.changes.size() == 1);
    const LevelChange &change = week.summary.changes[0];
    CHECK(change.before == Level::unknown);
    CHECK(change.now == Level::watch);
    CHECK(say(change.why, {}) == "No current contact since 4 March 2026");
    CHECK(change.points > change.points_before);
    auto dormant = of({left("ft", "2026-03-04")});
    dormant.partners[0].stages = {stage(Stage::dormant, "2026-01-05")};
    CHECK(Week(dormant).summary.changes.empty());
}

TEST_CASE("pairs that broke early are reported by the week we knew") {
    Youth made = youth("y26-00001", "ft", "2025-12-01");
    made.pairs = {pair("p-0001", "2026-01-12"), pair("p-0002", "2026-03-04")};
    made.pairs[0].ended = recorded("2026-02-16", "2026-03-03", "mismatch");
    const Week week(with({followed("ft")}, {made}));
    REQUIRE(week.summary.early_breaks.size() == 1);
    CHECK(week.summary.early_breaks[0].second->id == "p-0001");
    REQUIRE(week.summary.started.size() == 1);
    CHECK(week.summary.started[0].second->id == "p-0002");
    made.pairs[0].ended->code = "moved";
    CHECK(Week(with({followed("ft")}, {made})).summary.early_breaks.empty());
}

TEST_CASE("the five actions are ranked by points and stakes, ties by id") {
    auto whole = of({left("a", "2026-03-05"), left("b", "2026-03-05"), left("c", "2026-03-03"),
                     left("d", "2026-03-05"), left("e", "2026-03-05"), left("f", "2026-03-05")});
    CHECK(advised(Week(whole)) == "c a b d e ");
    whole.settings.stakes = {{"employment", 3}};
    whole.partners[5].stakes = {"employment"};
    CHECK(advised(Week(whole)) == "f c a b d ");
}

TEST_CASE("an action stands behind fresh ones after its week, unless the partner worsened") {
    const auto whole =
        of({left("a", "2026-03-05"), left("b", "2026-03-05"), left("c", "2026-03-05"),
            left("d", "2026-03-05"), left("e", "2026-03-05"), left("f", "2026-03-12")});
    CHECK(advised(Week(whole)) == "a b c d e ");
    CHECK(advised(Week(whole, sunday + 7)) == "f a b c d ");
    auto worse = whole;
    worse.partners[4].pulses = {pulse("2026-03-10", 1, 1, 1)};
    CHECK(advised(Week(worse, sunday + 7)) == "e f a b c ");
}

TEST_CASE("where nothing is fresh, what rests is said again") {
    const auto whole = of({left("a", "2026-03-05")});
    CHECK(advised(Week(whole, sunday + 28)) == "a ");
}

TEST_CASE("what comes is due in the seven days after the week") {
    Youth overdue = youth("y26-00001", "ft", "2026-02-02");
    Youth soon = youth("y26-00002", "ft", "2026-03-06");
    const Week week(with({followed("ft")}, {overdue, soon}));
    REQUIRE(week.summary.coming.size() == 1);
    CHECK(week.summary.coming[0].youth == "y26-00002");
    CHECK(week.summary.coming[0].due == day("2026-03-10"));
}

TEST_CASE("dormant partners have one line in the first week of a month only") {
    Left asleep = left("ft", "2026-01-05");
    asleep.partner.stages.push_back(stage(Stage::dormant, "2026-02-02"));
    const Register whole = of({asleep, left("ml", "2026-01-05")});
    const Week begins(whole, day("2026-03-01"));
    REQUIRE(begins.summary.dormant.size() == 1);
    CHECK(begins.summary.dormant[0]->id == "ft");
    CHECK(Week(whole, day("2026-03-08")).summary.dormant.empty());
}

TEST_CASE("a month counts beside the month before, and looks a month ahead") {
    Youth old = youth("y26-00001", "ft", "2026-01-31");
    Youth recent = youth("y26-00002", "ft", "2026-02-01");
    Youth last = youth("y26-00003", "ft", "2026-02-28");
    const Week month(with({followed("ft")}, {old, recent, last}), last_month(day("2026-03-09")));
    CHECK(month.count("referrals").now == 2);
    CHECK(month.count("referrals").before == 1);
    CHECK(month.summary.received.size() == 2);
    for (const AgendaItem &item : month.summary.coming) {
        CHECK(item.due > day("2026-02-28"));
        CHECK(item.due <= day("2026-03-31"));
    }
}

TEST_CASE("levels of a long period are compared with the day before it") {
    const Week range_week(of({left("ft", "2026-03-04")}), range(day("2026-02-23"), sunday));
    REQUIRE(range_week.summary.changes.size() == 1);
    const Week later(of({left("ft", "2026-03-04")}), range(day("2026-03-05"), sunday));
    CHECK(later.summary.changes.empty());
}

TEST_CASE("one colleague's summary is of the partners they follow") {
    auto whole = of({left("a", "2026-03-05"), left("b", "2026-03-05")});
    whole.partners[0].referents = {{"idris", on("2025-01-06"), {}}};
    whole.partners[1].referents = {{"maud", on("2025-01-06"), {}}};
    Youth theirs = youth("y26-00001", "a", "2026-03-02");
    Youth others = youth("y26-00002", "b", "2026-03-02");
    whole = with(whole.partners, {whole.youths[0], whole.youths[1], theirs, others});
    const Week week(whole, sunday, "idris");
    CHECK(advised(week) == "a ");
    CHECK(week.count("referrals").now == 1);
    REQUIRE(week.summary.received.size() == 1);
    CHECK(week.summary.received[0].youth->id == "y26-00001");
    REQUIRE(week.summary.changes.size() == 1);
    CHECK(week.summary.changes[0].partner->id == "a");
    for (const AgendaItem &item : week.summary.coming)
        CHECK(item.owner == "idris");
    CHECK(advised(Week(whole, sunday)) == "a b ");
}

TEST_CASE("a young person sent by two partners is seen by each referent in part") {
    Partner a = followed("a"), b = followed("b");
    a.referents = {{"idris", on("2025-01-06"), {}}};
    b.referents = {{"maud", on("2025-01-06"), {}}};
    Youth both = youth("y26-00001", "a", "2026-03-02");
    both.referrals.push_back(youth("y26-00002", "b", "2026-03-03").referrals[0]);
    both.referrals[1].id = "r-other";
    both.pairs = {pair("p-0001", "2026-03-04")};
    both.pairs[0].referral = "r-other";
    const Week idris(with({a, b}, {both}), sunday, "idris");
    CHECK(idris.count("referrals").now == 1);
    CHECK(idris.count("pairs-started").now == 0);
    const Week maud(with({a, b}, {both}), sunday, "maud");
    CHECK(maud.count("referrals").now == 1);
    CHECK(maud.count("pairs-started").now == 1);
}

TEST_CASE("a quiet period has nothing new and nothing due") {
    Partner fresh = partner("ft", "2026-03-01");
    CHECK(is_quiet(Week(with({}, {})).summary));
    CHECK_FALSE(is_quiet(Week(of({left("ft", "2026-03-04")})).summary));
    CHECK_FALSE(is_quiet(Week(with({fresh}, {youth("y26-00001", "ft", "2026-03-02")})).summary));
}
