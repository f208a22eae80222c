// Who is there at a partner on a day, and where the partnership stands.
// SPDX-License-Identifier: MIT
#include "alliance/partner.h"

#include <doctest/doctest.h>

#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

Contact contact(std::string id, std::string_view since) {
    Contact made;
    made.id = std::move(id);
    made.since = fact(since);
    return made;
}

Checkpoint checkpoint(std::string_view date, std::string kind) {
    Checkpoint made;
    made.fact = fact(date);
    made.kind = std::move(kind);
    made.with = {"c-4m2x"};
    return made;
}

} // namespace

TEST_CASE("the current contact is the last to arrive among those who have not left") {
    Partner partner = samples::partner();
    partner.contacts.push_back(contact("c-9k1t", "2025-09-01"));
    CHECK(current_contact(partner, day("2025-01-13")) == nullptr);
    CHECK(current_contact(partner, day("2025-08-31"))->id == "c-4m2x");
    CHECK(current_contact(partner, day("2025-09-01"))->id == "c-9k1t");
    partner.contacts[1].until = fact("2026-01-05");
    CHECK(current_contact(partner, day("2026-01-04"))->id == "c-9k1t");
    CHECK(current_contact(partner, day("2026-01-05"))->id == "c-4m2x");
}

TEST_CASE("the primary contact is the marked one while they are there, else the current one") {
    Partner partner = samples::partner();
    partner.contacts.push_back(contact("c-9k1t", "2025-09-01"));
    CHECK(primary_contact(partner, day("2026-01-01"))->id == "c-9k1t");
    partner.contacts[0].primary = true;
    CHECK(primary_contact(partner, day("2026-01-01"))->id == "c-4m2x");
    partner.contacts[0].until = fact("2025-12-01");
    CHECK(primary_contact(partner, day("2026-01-01"))->id == "c-9k1t");
}

TEST_CASE("the referent changes on the day of the handover") {
    Partner partner = samples::partner();
    CHECK(referent_on(partner, day("2026-01-01")).empty());
    partner.referents = {{"angelina", fact("2025-01-14"), fact("2025-06-01")},
                         {"bruno", fact("2025-06-01"), {}}};
    CHECK(referent_on(partner, day("2025-05-31")) == "angelina");
    CHECK(referent_on(partner, day("2025-06-01")) == "bruno");
}

TEST_CASE("the agreement signed last counts, expired or not") {
    Partner partner = samples::partner();
    CHECK(agreement_on(partner, day("2026-01-01")) == nullptr);
    partner.agreements = {{fact("2024-09-01"), day("2025-08-31"), 10, 3},
                          {fact("2025-02-01"), day("2025-06-30"), 12, 4}};
    CHECK(agreement_on(partner, day("2025-01-31"))->places == 3);
    CHECK(agreement_on(partner, day("2026-01-01"))->places == 4);
}

TEST_CASE("a contact is met at the first held occasion where one sees the other") {
    Partner partner = samples::partner();
    const Contact &contact = partner.contacts[0];
    CHECK_FALSE(first_met(partner, contact));
    partner.checkpoints = {checkpoint("2025-02-01", "call"), checkpoint("2025-03-01", "breakfast"),
                           checkpoint("2025-04-01", "visit")};
    CHECK(first_met(partner, contact) == day("2025-03-01"));
    partner.checkpoints[1].holding = Holding::no_answer;
    CHECK(first_met(partner, contact) == day("2025-04-01"));
    partner.checkpoints[2].with = {};
    CHECK_FALSE(first_met(partner, contact));
    partner.contacts[0].met = fact("2025-01-20");
    CHECK(first_met(partner, contact) == day("2025-01-20"));
}

TEST_CASE("a sign of life of theirs is not a checkpoint held") {
    std::vector<Checkpoint> checkpoints{checkpoint("2025-02-01", "call"),
                                        checkpoint("2025-03-01", "email")};
    CHECK(last_held(checkpoints) == &checkpoints[1]);
    checkpoints[1].theirs = true;
    CHECK(last_held(checkpoints) == &checkpoints[0]);
    checkpoints[0].holding = Holding::postponed;
    CHECK(last_held(checkpoints) == nullptr);
}

TEST_CASE("the stage is the last one recorded by that day, and prospect before any") {
    Partner partner = samples::partner();
    CHECK(recorded_stage(partner, day("2025-02-01")) == Stage::prospect);
    partner.stages = {{Stage::pilot, fact("2025-03-01"), ""},
                      {Stage::consolidating, fact("2025-09-01"), ""}};
    CHECK(recorded_stage(partner, day("2025-02-28")) == Stage::prospect);
    CHECK(recorded_stage(partner, day("2025-08-31")) == Stage::pilot);
    CHECK(recorded_stage(partner, day("2025-09-01")) == Stage::consolidating);
}
