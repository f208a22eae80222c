// The figures for a funder: whom they count, from when on, and what they never tell.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/impact.h"
#include "support/dice.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;
using std::string;

namespace {

const Date at = day("2026-11-23");
const Period year = range(day("2025-09-01"), day("2026-08-31"));

Impact of(const std::vector<Partner> &partners, const std::vector<Youth> &youths) {
    return impact_of(as_known(with(partners, youths), at), year, at);
}

Partner of_kind(const string &id, const string &kind, const string &territory) {
    Partner made = partner(id, "2024-01-08");
    made.kind = kind;
    made.territory = territory;
    return made;
}

// `count` young people sent by the partner on that day.
std::vector<Youth> sent(int count, const string &partner_id, const string &received) {
    static int number = 0;
    std::vector<Youth> made;
    for (int i = 0; i < count; ++i)
        made.push_back(youth("y26-" + std::to_string(10000 + ++number), partner_id, received));
    return made;
}

void add(std::vector<Youth> &all, std::vector<Youth> more) {
    all.insert(all.end(), more.begin(), more.end());
}

bool is_small(int count) { return count > 0 && count < least_shown; }

void require_untold(const Parted &table) {
    CHECK_FALSE(is_small(table.total));
    CHECK_FALSE(is_small(table.others));
    for (const Group &group : table.shown)
        CHECK_FALSE(is_small(group.count));
}

void require_untold(const Rate &rate) {
    CHECK_FALSE(is_small(rate.of));
    if (rate.part) {
        CHECK_FALSE(is_small(*rate.part));
        CHECK(*rate.part <= rate.of);
    }
}

} // namespace

TEST_CASE("the school year is the last whole one") {
    CHECK(last_school_year(at).from == day("2025-09-01"));
    CHECK(last_school_year(at).to == day("2026-08-31"));
    CHECK(last_school_year(day("2026-08-31")).to == day("2025-08-31"));
    CHECK(last_school_year(day("2026-09-01")).to == day("2026-08-31"));
}

TEST_CASE("each young person counts once, by the first referral of the period that counts") {
    auto youths = sent(6, "ft", "2026-01-12");
    youths[0].referrals.push_back(youth("y", "ml", "2025-10-06").referrals[0]);
    youths[0].referrals[1].id = "r-first";
    youths[1].referrals[0].voided = on("2026-01-13");
    add(youths, sent(5, "ml", "2025-09-01"));
    add(youths, sent(5, "ml", "2025-08-31"));
    const Impact impact = of({of_kind("ft", "FT", "Aubel"), of_kind("ml", "ML", "Aubel")}, youths);
    CHECK(impact.kinds.total == 10);
    CHECK_FALSE(impact.kinds.is_broken_down); // 4 and 6
    CHECK(impact.territories.count_of("Aubel") == 10);
    CHECK(impact.partners == 2);
}

TEST_CASE("kinds whose name alone tells count as other") {
    auto youths = sent(5, "pjj", "2026-01-12");
    add(youths, sent(5, "ft", "2026-01-12"));
    const Impact impact = of({of_kind("ft", "FT", ""), of_kind("pjj", "PJJ", "")}, youths);
    CHECK(impact.kinds.count_of("Autre") == 5);
    CHECK(impact.kinds.count_of("PJJ") == 0);
    CHECK(impact.territories.count_of("") == 10);
}

TEST_CASE("a referral is judged once it is old enough, whatever became of it before") {
    auto youths = sent(5, "ft", "2026-01-12");
    for (Youth &one : youths)
        one.referrals[0].closed = on("2026-08-03", "job");
    auto young = sent(5, "ft", "2026-03-26"); // 242 days
    for (Youth &one : young)
        one.referrals[0].closed = on("2026-08-03", "job");
    add(youths, young);
    add(youths, sent(5, "ft", "2026-03-25")); // 243 days
    const Impact impact = of({of_kind("ft", "FT", "Aubel")}, youths);
    CHECK(impact.days_to_judge == 243);
    CHECK(impact.fates.count_of(fate::reached) == 5);
    CHECK(impact.fates.count_of(fate::too_recent) == 5);
    CHECK(impact.fates.count_of(fate::under_way) == 5);
    CHECK(impact.outcomes.count_of("job") == 5);
    CHECK(impact.reached.of == 10);
    CHECK(impact.reached.part == 5);
}

TEST_CASE("pairs are judged by six months") {
    auto youths = sent(15, "ft", "2025-09-08");
    for (std::size_t i = 0; i < youths.size(); ++i) {
        youths[i].pairs = {pair("p-0001", i < 10 ? "2026-01-12" : "2026-05-26")};
        if (i < 5) youths[i].pairs[0].ended = on("2026-03-02", "mismatch");
    }
    const Impact impact = of({of_kind("ft", "FT", "Aubel")}, youths);
    CHECK(impact.pairs.count_of(fate::broken) == 5);
    CHECK(impact.pairs.count_of(fate::lasted) == 5);
    CHECK(impact.pairs.count_of(fate::too_recent) == 5); // 181 days
    CHECK(impact.lasted.of == 10);
    CHECK(impact.lasted.part == 5);
}

TEST_CASE("a rate stands on printed groups alone") {
    auto youths = sent(20, "ft", "2026-01-12");
    for (std::size_t i = 0; i < 3; ++i)
        youths[i].referrals[0].closed = on("2026-08-03", "job");
    const Impact impact = of({of_kind("ft", "FT", "Aubel")}, youths);
    CHECK_FALSE(impact.fates.is_broken_down);
    CHECK(impact.reached.of == 0);
    CHECK_FALSE(impact.reached.part);
    CHECK(impact.outcomes.total == 0);
}

TEST_CASE("publics are shown where neither they nor the others are few") {
    auto youths = sent(11, "ft", "2026-01-12");
    for (std::size_t i = 0; i < youths.size(); ++i) {
        if (i < 5) youths[i].publics.emplace_back("qpv");
        if (i < 4) youths[i].publics.emplace_back("rural");
        if (i < 8) youths[i].publics.emplace_back("dropout");
    }
    const Impact impact = of({of_kind("ft", "FT", "Aubel")}, youths);
    REQUIRE(impact.publics.size() == 1);
    CHECK(impact.publics[0].code == "qpv");
}

TEST_CASE("under five young people nothing is told of them") {
    auto youths = sent(4, "ft", "2026-01-12");
    for (Youth &one : youths) {
        one.referrals[0].closed = on("2026-08-03", "job");
        one.pairs = {pair("p-0001", "2026-01-20")};
        one.publics = {"qpv"};
    }
    const Impact impact = of({of_kind("ft", "FT", "Aubel")}, youths);
    CHECK(impact.kinds.is_hidden);
    CHECK(impact.fates.is_hidden);
    CHECK(impact.pairs.is_hidden);
    CHECK(impact.outcomes.total == 0);
    CHECK(impact.publics.empty());
    CHECK(impact.reached.of == 0);
    CHECK(impact.lasted.of == 0);
}

TEST_CASE("no figure of a random register is one to four people") {
    Dice dice(20261128);
    const std::vector<string> kinds = {"FT", "ML", "PJJ", "LYCEE", "CCAS"};
    const std::vector<string> places = {"", "Aubel", "Valmorin"};
    const std::vector<string> outcomes = {"job", "training", "mismatch", "moved"};
    const std::vector<string> publics = {"qpv", "rural", "justice"};
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<Partner> partners;
        for (const string &kind : kinds)
            partners.push_back(of_kind("p-" + kind, kind, dice.one_of(places)));
        std::vector<Youth> youths;
        for (int i = dice.below(60); i > 0; --i) {
            const Date received = day("2025-08-20") + dice.below(380);
            Youth one = sent(1, dice.one_of(partners).id, received.iso())[0];
            if (dice.once_in(2)) one.referrals[0].closed = on("2026-11-01", dice.one_of(outcomes));
            if (dice.once_in(2)) one.publics = {dice.one_of(publics)};
            if (dice.once_in(2)) one.pairs = {pair("p-0001", (received + 20).iso())};
            youths.push_back(one);
        }
        const Impact impact = of(partners, youths);
        for (const Parted *table :
             {&impact.kinds, &impact.territories, &impact.fates, &impact.outcomes, &impact.pairs})
            require_untold(*table);
        for (const Group &group : impact.publics)
            CHECK(may_show(group.count, impact.fates.total));
        require_untold(impact.reached);
        require_untold(impact.lasted);
        CHECK(impact.kinds.total == impact.fates.total);
    }
}
