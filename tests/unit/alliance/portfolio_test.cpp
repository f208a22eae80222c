// The gate: may we prospect?
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/health.h"
#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date today = day("2026-03-02");

// Established long ago, met last week, with a contact.
Partner steady(const std::string &id) {
    Partner made = partner(id, "2024-01-01");
    made.contacts = {contact("c-0001", "2024-01-01")};
    made.contacts[0].met = on("2024-01-01");
    made.checkpoints = {checkpoint("k-0001", "2026-02-23")};
    made.stages = {stage(Stage::established, "2025-01-06")};
    made.referents = {{"angelina", on("2024-01-01"), {}}};
    return made;
}

std::vector<Partner> steady_ones(int n) {
    std::vector<Partner> all;
    for (int i = 0; i < n; ++i)
        all.push_back(steady("p" + std::to_string(i)));
    return all;
}

Portfolio gate(const Register &whole) {
    const Register known = as_known(whole, today);
    return assess(whole, known, Calendars(whole.settings), today).portfolio;
}

std::string reasons_of(const Register &whole) {
    std::string all;
    for (const Hindrance &reason : gate(whole).reasons)
        all += english(reason.why) + "\n";
    return all;
}

} // namespace

TEST_CASE("the gate is open where nothing is wrong, and where there is nobody") {
    CHECK(gate(with({})).open);
    CHECK(gate(with(steady_ones(4))).open);
}

TEST_CASE("late acknowledgements close the gate from eight on") {
    std::vector<Youth> youths;
    for (int i = 0; i < 8; ++i) {
        youths.push_back(youth(youth_id(i), "p0", "2026-02-02"));
        youths.back().referrals[0].acknowledged = on(i < 5 ? "2026-02-09" : "2026-02-03");
    }
    const Register whole = with(steady_ones(4), youths);
    CHECK_FALSE(gate(whole).open);
    CHECK(reasons_of(whole) == "5 of 8 referrals acknowledged after more than 3 working days: "
                               "answer the next ones sooner\n");
    youths.pop_back();
    CHECK(gate(with(steady_ones(4), youths)).open);
}

TEST_CASE("three unanswered referrals close the gate") {
    std::vector<Youth> youths;
    for (int i = 0; i < 3; ++i)
        youths.push_back(youth(youth_id(i), "p" + std::to_string(i), "2026-02-16"));
    CHECK(reasons_of(with(steady_ones(4), youths)) ==
          "3 referrals unanswered for more than 5 working days: answer them\n");
    youths[0].referrals[0].met = on("2026-02-20");
    CHECK(gate(with(steady_ones(4), youths)).open);
}

TEST_CASE("late checkpoints, partners at risk and young pilots close the gate") {
    auto late = steady_ones(4);
    for (auto i : {0U, 1U})
        late[i].checkpoints = {checkpoint("k-0001", "2025-09-01")};
    CHECK(reasons_of(with(late)) == "2 of 4 checkpoints late: hold them\n");
    auto left = steady_ones(4);
    for (auto i : {0U, 1U, 2U})
        left[i].contacts[0].until = on("2025-12-01");
    CHECK(reasons_of(with(left)) == "3 of 4 partnerships at risk: mend them\n");
    auto pilots = steady_ones(4);
    for (Partner &one : pilots) {
        one.since = day("2026-01-05");
        one.stages = {stage(Stage::pilot, "2026-01-05")};
    }
    CHECK(reasons_of(with(pilots)) ==
          "4 of 4 are pilots younger than six months: consolidate them\n");
    for (Partner &one : pilots)
        one.stages = {stage(Stage::closed, "2026-02-02")};
    CHECK(gate(with(pilots)).open);
}

TEST_CASE("more partners than someone can follow close the gate") {
    Register whole = with(steady_ones(4));
    whole.settings.team = {{"angelina", "Angelina C.", "", {}, {}, 3}};
    CHECK(reasons_of(whole) ==
          "Angelina C. follows 4 partners, and can follow 3: share them out\n");
    whole.settings.team[0].partners = 4;
    CHECK(gate(whole).open);
}

TEST_CASE("a territory that rests on one partner is said, and closes nothing") {
    auto partners = steady_ones(2);
    for (Partner &one : partners)
        one.territory = "Sarcelles (95)";
    std::vector<Youth> youths;
    for (int i = 0; i < 8; ++i) {
        youths.push_back(youth(youth_id(i), i < 6 ? "p0" : "p1", "2025-09-01"));
        youths.back().referrals[0].acknowledged = on("2025-09-02");
    }
    const Register whole = with(partners, youths);
    const Register known = as_known(whole, today);
    const Portfolio seen = assess(whole, known, Calendars(whole.settings), today).portfolio;
    CHECK(seen.open);
    REQUIRE(seen.concentrations.size() == 1);
    CHECK(seen.concentrations[0].partner->id == "p0");
    CHECK(seen.concentrations[0].referrals == 6);
    CHECK(seen.concentrations[0].all == 8);
    CHECK(seen.concentrations[0].territory == "Sarcelles (95)");
}

TEST_CASE("what closes the gate says from where it reopens, and it does") {
    auto late = steady_ones(7);
    for (auto i : {0U, 1U, 2U})
        late[i].checkpoints = {checkpoint("k-0001", "2025-09-01")};
    const Portfolio closed = gate(with(late));
    REQUIRE(closed.reasons.size() == 1);
    CHECK(english(closed.reasons[0].reopens) == "reopens at 2 of 7 or fewer");
    late[0].checkpoints = {checkpoint("k-0002", "2026-02-23")};
    CHECK(gate(with(late)).open);
}

TEST_CASE("loads: the team in its order, who left without partners is out, then nobody") {
    auto partners = steady_ones(3);
    partners[1].referents.clear();
    Register whole = with(partners);
    whole.settings.team = {{"zoe", "Zoé", "", {}, {}, 4},
                           {"gone", "Gone", "", {}, on("2026-01-05"), 2},
                           {"angelina", "Angelina", "", {}, {}, {}}};
    const Portfolio seen = gate(whole);
    std::string all;
    for (const Load &load : seen.loads)
        all += load.staff + " " + std::to_string(load.partners) + "; ";
    CHECK(all == "zoe 0; angelina 2;  1; ");
}

TEST_CASE("the pilot that lacks least comes first, with what it still lacks") {
    std::vector<Partner> pilots = steady_ones(2);
    for (Partner &pilot : pilots)
        pilot.stages = {stage(Stage::pilot, "2025-01-06")};
    pilots[0].checkpoints.clear();
    Youth paired = youth("y26-00001", "p1", "2025-11-03");
    paired.referrals[0].accepted = on("2025-11-10");
    paired.pairs.push_back(pair("p-0001", "2025-11-17"));
    const Register whole = with(pilots, {paired, youth("y26-00002", "p0", "2025-11-03")});
    const Register known = as_known(whole, today);
    const Portfolio seen = assess(whole, known, Calendars(whole.settings), today).portfolio;
    REQUIRE(seen.ripening.size() == 2);
    CHECK(seen.ripening[0].partner->id == "p1");
    REQUIRE(seen.ripening[0].lacks.size() == 1);
    CHECK(english(seen.ripening[0].lacks[0]) == "2 more decisions");
    CHECK(seen.ripening[1].steps == 5);
}
