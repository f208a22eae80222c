// One association's line in the network's answers, and the figures for a funder over several.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/network_impact.h"
#include "support/dice.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;
using std::string;

namespace {

const Date at = day("2026-11-23");
const Period year = range(day("2025-09-01"), day("2026-08-31"));

// So many young people, of whom so many reached something, so many were broken off.
std::vector<Youth> sent(int count, int reached, int broken = 0) {
    std::vector<Youth> made;
    for (int i = 0; i < count; ++i) {
        made.push_back(youth("y26-" + std::to_string(10000 + i), "ft", "2025-10-06"));
        if (i < reached)
            made.back().referrals[0].closed = on("2026-08-03", "job");
        else if (i < reached + broken)
            made.back().referrals[0].closed = on("2026-08-03", "mismatch");
    }
    return made;
}

using Network = NetworkRead<CountedImpact>;

Network network_of(const std::vector<std::vector<Youth>> &associations) {
    Network network;
    for (const auto &youths : associations)
        network.associations.push_back(
            {"A" + std::to_string(network.associations.size()), "", 0,
             counted_impact(as_known(with({partner("ft", "2024-01-08")}, youths), at), year, at)});
    return network;
}

bool is_small(int count) { return count > 0 && count < least_shown; }

} // namespace

TEST_CASE("figures of several associations add up, though their partners have the same id") {
    const NetworkImpact all = impact_across(network_of({sent(20, 8), sent(30, 12)}));
    CHECK(all.total.fates.total == 50);
    CHECK(all.total.fates.count_of(fate::reached) == 20);
    CHECK(all.total.outcomes.count_of("job") == 20);
    CHECK(all.total.reached.of == 50);
    CHECK(all.total.reached.part == 20);
    CHECK(all.total.partners == 2);
    CHECK(all.without_people == 0);
    CHECK(all.total.territories.total == 0);
}

TEST_CASE("the one association with a few young people is in no sum of them") {
    const NetworkImpact all = impact_across(network_of({sent(20, 8), sent(3, 2)}));
    CHECK(all.total.fates.total == 20);
    CHECK(all.total.kinds.total == 20);
    CHECK(all.total.outcomes.total == 8);
    CHECK(all.total.reached.part == 8);
    CHECK(all.without_people == 1);
}

TEST_CASE("a sum does not tell what became of the few in one association") {
    // 8 reached something, of whom the first association shows 5 and the second none: 3.
    const NetworkImpact all = impact_across(network_of({sent(20, 5, 6), sent(20, 3, 7)}));
    CHECK(all.total.fates.total == 40);
    CHECK(all.total.fates.count_of(fate::reached) == -1);
    CHECK(all.total.outcomes.total == 0);
    CHECK_FALSE(all.total.reached.part);
}

TEST_CASE("no figure of a random network is one to four people") {
    Dice dice(20261129);
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<std::vector<Youth>> associations;
        for (int i = 1 + dice.below(5); i > 0; --i)
            associations.push_back(sent(dice.below(25), dice.below(9), dice.below(9)));
        const Network network = network_of(associations);
        const NetworkImpact all = impact_across(network);
        int shown = 0;
        for (const auto &one : network.associations)
            shown += one.figures.impact.fates.total;
        CHECK_FALSE(is_small(all.total.fates.total - shown)); // those that show no total, together
        for (const Parted *table :
             {&all.total.kinds, &all.total.fates, &all.total.outcomes, &all.total.pairs}) {
            CHECK_FALSE(is_small(table->total));
            CHECK_FALSE(is_small(table->others));
            for (const Group &group : table->shown)
                CHECK_FALSE(is_small(group.count));
        }
        CHECK(all.total.kinds.total == all.total.fates.total);
        const int reached = all.total.fates.count_of(fate::reached);
        if (reached > 0) CHECK_FALSE(is_small(reached - all.total.outcomes.total));
    }
}

TEST_CASE("an association's health is counted, and what cools is named by the partner alone") {
    Partner ft = partner("ft", "2024-01-08");
    const auto youths = sent(6, 0);
    const Register whole = with({ft, partner("ml", "2024-01-08")}, youths);
    const HealthFigures figures =
        health_figures(whole, as_known(whole, at), Calendars(whole.settings), at);
    CHECK(figures.prospects == 1);
    CHECK(figures.levels[0] + figures.levels[1] + figures.levels[2] + figures.levels[3] == 1);
    for (const Cooling &one : figures.cooling)
        CHECK(one.name == "Partner ft");
}

TEST_CASE("the steepest rise of points stands first") {
    const Cooling risen{"a", "A", Level::watch, 5, 1, "loop"};
    const Cooling high{"b", "B", Level::risk, 9, 8, "loop"};
    const Cooling fresh{"c", "C", Level::risk, 9, {}, "loop"};
    CHECK(cools_more(risen, high));
    CHECK(cools_more(high, fresh));
    CHECK_FALSE(cools_more(fresh, high));
}

TEST_CASE("of a portfolio only counts are left") {
    Portfolio portfolio;
    portfolio.open = false;
    portfolio.reasons.resize(2);
    portfolio.loads = {{"ines", 12, 10}, {"idris", 5, {}}, {"new", 0, 4}, {"", 3, {}}};
    portfolio.ripening.resize(2);
    portfolio.ripening[0].lacks = {msg("open")};
    const PortfolioFigures figures = portfolio_figures(portfolio);
    CHECK_FALSE(figures.may_prospect);
    CHECK(figures.hindrances == 2);
    CHECK(figures.partners == 20);
    CHECK(figures.referents == 2);
    CHECK(figures.overloaded == 1);
    CHECK(figures.of_nobody == 3);
    CHECK(figures.pilots == 2);
    CHECK(figures.ripe == 1);
}
