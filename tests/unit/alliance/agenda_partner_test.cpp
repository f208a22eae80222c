// What the agenda says about partners, for whom, and in which order.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/agenda.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

std::vector<AgendaItem> items_of(const Register &whole, std::string_view today, int days = 14,
                                 const std::string &staff = "") {
    const Register known = as_known(whole, day(today));
    return agenda(known, Calendars(known.settings), day(today), days, staff);
}

// "2026-02-04 review", a line per item.
std::string agenda_of(const Partner &one, std::string_view today, int days = 14) {
    std::string all;
    for (const AgendaItem &item : items_of(with({one}), today, days))
        all += item.due.iso() + " " + std::string(duty_code(item.duty)) + "\n";
    return all;
}

Partner pilot() {
    Partner made = partner("ft", "2026-01-05");
    made.stages = {stage(Stage::pilot, "2026-01-05")};
    made.checkpoints = {checkpoint("k-0001", "2026-01-12")};
    made.referents = {{"angelina", on("2026-01-05"), {}}};
    return made;
}

} // namespace

TEST_CASE("a partner's checkpoint is due by its stage, or by its own rhythm") {
    Partner made = pilot();
    CHECK(agenda_of(made, "2026-02-02") == "2026-02-11 partner-checkpoint\n");
    made.rhythm = 26; // a Saturday: the Monday after
    CHECK(agenda_of(made, "2026-02-02") == "2026-02-09 partner-checkpoint\n");
    made.rhythm.reset();
    made.stages = {stage(Stage::established, "2026-01-05")};
    CHECK(agenda_of(made, "2026-02-02").empty());
    CHECK(agenda_of(made, "2026-04-06") == "2026-04-13 partner-checkpoint\n");
}

TEST_CASE("dormant partners are seen twice a year, closed ones never") {
    Partner made = pilot();
    made.stages = {stage(Stage::dormant, "2026-01-12")};
    CHECK(agenda_of(made, "2026-07-01") == "2026-07-13 partner-checkpoint\n"); // + 180: a Saturday
    made.stages = {stage(Stage::closed, "2026-01-12")};
    CHECK(agenda_of(made, "2026-12-01").empty());
}

TEST_CASE("a checkpoint with a school waits for the end of its holidays") {
    Partner made = pilot();
    made.kind = "LYCEE";
    made.school_zone = "C";
    made.checkpoints = {checkpoint("k-0001", "2026-06-15")}; // + 30: in the summer holidays
    CHECK(agenda_of(made, "2026-08-24") == "2026-09-01 partner-checkpoint\n");
}

TEST_CASE("what was planned wins, unless a checkpoint was held since") {
    Partner made = pilot();
    made.checkpoints[0].next = day("2026-02-05");
    CHECK(agenda_of(made, "2026-02-02") == "2026-02-05 partner-checkpoint\n");
    Checkpoint missed = checkpoint("k-0002", "2026-02-05");
    missed.holding = Holding::no_answer;
    made.checkpoints.push_back(missed);
    CHECK(agenda_of(made, "2026-02-09") == "2026-02-05 partner-checkpoint\n");
    made.checkpoints[1].next = day("2026-02-19");
    CHECK(agenda_of(made, "2026-02-09") == "2026-02-19 partner-checkpoint\n");
    made.checkpoints.push_back(checkpoint("k-0003", "2026-02-20"));
    CHECK(agenda_of(made, "2026-03-16") == "2026-03-23 partner-checkpoint\n");
    made.next_checkpoint = day("2026-03-20");
    CHECK(agenda_of(made, "2026-03-16") == "2026-03-20 partner-checkpoint\n");
}

TEST_CASE("an agreement's end is announced ninety and thirty days ahead, then every week") {
    Partner made = pilot();
    made.checkpoints[0].next = day("2027-01-04");
    Agreement agreement;
    agreement.signed_on = on("2026-01-05");
    agreement.until = day("2026-08-31");
    made.agreements = {agreement};
    const auto due = [&](std::string_view today) { return agenda_of(made, today, 6); };
    CHECK(due("2026-05-25").empty());
    CHECK(due("2026-06-01") == "2026-06-02 agreement-end\n");
    CHECK(due("2026-06-08").empty());
    CHECK(due("2026-07-27") == "2026-08-01 agreement-end\n");
    CHECK(due("2026-08-31") == "2026-08-31 agreement-end\n");
    CHECK(due("2026-09-16") == "2026-09-14 agreement-end\n");
    Agreement renewed;
    renewed.signed_on = on("2026-09-15");
    made.agreements.push_back(renewed);
    CHECK(due("2026-09-16").empty());
}

TEST_CASE("a review is announced thirty days ahead, and a review or a steering resets it") {
    Partner made = pilot();
    made.checkpoints[0].next = day("2028-01-03");
    CHECK(agenda_of(made, "2026-12-05").empty());
    CHECK(agenda_of(made, "2026-12-06") == "2027-01-05 review\n");
    made.checkpoints.push_back(checkpoint("k-0002", "2026-11-02"));
    made.checkpoints[1].kind = "steering";
    made.checkpoints[1].next = day("2028-01-03");
    CHECK(agenda_of(made, "2026-12-06").empty());
    made.checkpoints.clear();
    made.next_checkpoint = day("2028-01-03");
    made.stages = {stage(Stage::prospect, "2026-01-05")};
    CHECK(agenda_of(made, "2027-01-05").empty());
}

TEST_CASE("each item has an owner and a command, and can be asked for one colleague") {
    Partner mine = pilot();
    Partner other = pilot();
    other.id = "ml";
    other.referents[0].staff = "nora";
    const Register whole = with({mine, other}, {youth("y26-00001", "ml", "2026-02-02")});
    const auto all = items_of(whole, "2026-02-02");
    REQUIRE(all.size() == 3);
    CHECK(all[0].duty == Duty::acknowledge);
    CHECK(all[0].partner == "ml");
    CHECK(all[0].owner == "nora");
    CHECK(all[1].partner == "ft");
    CHECK(say(all[1].command, {}) == "maillon checkpoint log ft");
    CHECK(say(all[1].text, {}) == "hold the checkpoint");
    CHECK(items_of(whole, "2026-02-02", 14, "angelina").size() == 1);
    CHECK(items_of(whole, "2026-02-02", 14, "nora").size() == 2);
}

TEST_CASE("every duty has a code and both words") {
    CHECK(duty_code(Duty::birthday) == "birthday");
    CHECK(duty_label(Duty::partner_checkpoint).french == "point d’étape");
}
