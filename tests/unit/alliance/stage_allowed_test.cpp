// What the facts allow, stage by stage.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

constexpr std::string_view today = "2026-03-02";

Partner met_partner() {
    Partner made = partner("ft", "2025-01-06");
    made.contacts = {contact("c-0001", "2025-01-06")};
    made.contacts[0].met = on("2025-01-06");
    made.checkpoints = {checkpoint("k-0001", "2025-09-01"), checkpoint("k-0002", "2026-02-16")};
    return made;
}

// Referrals accepted, told and paired; the pairs run since they were decided.
std::vector<Youth> going_well(const std::vector<std::string_view> &received) {
    std::vector<Youth> youths;
    for (const std::string_view first : received) {
        youths.push_back(youth(youth_id(static_cast<int>(youths.size())), "ft", first));
        Youth &one = youths.back();
        one.referrals[0].acknowledged = on(first);
        one.referrals[0].accepted = on(day(first) + 7);
        one.pairs.push_back(pair("p-0001", (day(first) + 7).iso()));
        one.feedback.push_back(told(on(day(first) + 7)));
    }
    return youths;
}

Stage allowed(Partner one, std::vector<Youth> youths, double month_ago = 0) {
    const Seen seen(with({std::move(one)}, std::move(youths)), today);
    return stage_allowed(seen.look(), seen.health(), month_ago);
}

const std::vector<std::string_view> a_year = {"2025-03-03", "2025-05-05", "2025-09-08",
                                              "2025-11-03", "2026-01-05"};

} // namespace

TEST_CASE("without a referral a partner is a prospect, with one a pilot") {
    CHECK(allowed(met_partner(), {}) == Stage::prospect);
    CHECK(allowed(met_partner(), {youth("y26-00001", "ft", "2026-02-16")}) == Stage::pilot);
}

TEST_CASE("three decisions, a pair, a checkpoint held and no risk allow consolidating") {
    const auto three = going_well({"2025-11-03", "2026-01-05", "2026-02-02"});
    CHECK(allowed(met_partner(), three) == Stage::consolidating);
    Partner alone = met_partner();
    alone.checkpoints.clear();
    CHECK(allowed(alone, three) == Stage::pilot);
    Partner recorded = alone;
    recorded.stages = {stage(Stage::consolidating, "2026-01-05")};
    CHECK(allowed(recorded, three) == Stage::consolidating);
}

TEST_CASE("established asks for a year's proof, all of it") {
    CHECK(allowed(met_partner(), going_well(a_year)) == Stage::established);
    Partner one_checkpoint = met_partner();
    one_checkpoint.checkpoints.erase(one_checkpoint.checkpoints.begin());
    CHECK(allowed(one_checkpoint, going_well(a_year)) == Stage::consolidating);
    Partner new_face = met_partner();
    new_face.contacts.push_back(contact("c-0002", "2026-01-05"));
    CHECK(allowed(new_face, going_well(a_year)) == Stage::consolidating);
    auto young = going_well(a_year);
    for (Youth &one : young)
        one.pairs[0].ended = on(one.pairs[0].started.date + 100, "moved");
    CHECK(allowed(met_partner(), young) == Stage::consolidating);
}

TEST_CASE("an established one falls back at two bad looks running, or without a contact") {
    Partner made = met_partner();
    made.stages = {stage(Stage::established, "2025-12-01")};
    CHECK(allowed(made, going_well(a_year)) == Stage::established);
    made.contacts[0].until = on("2026-02-09"); // 3.2 points, contact .8
    CHECK(allowed(made, going_well(a_year), 2.9) == Stage::established);
    CHECK(allowed(made, going_well(a_year), 3.0) == Stage::consolidating);
    made.contacts[0].until = on("2026-01-19");
    CHECK(allowed(made, going_well(a_year)) == Stage::consolidating);
}

TEST_CASE("a long and surprising silence is dormancy, unless they show life") {
    Partner made = met_partner();
    made.checkpoints = {checkpoint("k-0001", "2025-09-01")};
    const auto few = going_well({"2025-06-02", "2025-06-16"});
    CHECK(allowed(made, few) == Stage::dormant);
    made.checkpoints.push_back(checkpoint("k-0002", "2026-02-02"));
    made.checkpoints[1].theirs = true;
    CHECK(allowed(made, few) == Stage::pilot);
    made.stages = {stage(Stage::dormant, "2025-12-01")};
    CHECK(allowed(made, few) == Stage::dormant);
}

TEST_CASE("a partner with slow habits is not dormant after the same silence") {
    Partner made = met_partner();
    made.checkpoints = {checkpoint("k-0001", "2025-09-01")};
    const auto slow = going_well({"2023-01-09", "2023-12-04", "2024-10-07", "2025-09-01"});
    CHECK(allowed(made, slow) != Stage::dormant);
}
