// Feedback, consents and checkpoints: what is written and what is refused.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

const Date today = day("2026-06-01");

Checkpoint checkpoint() {
    Checkpoint made;
    made.id = "k-7d0q";
    made.fact = fact("2026-06-01");
    made.fact.note = "Bon début.";
    made.kind = "monthly";
    return made;
}

} // namespace

TEST_CASE("feedback is one line with what was said to whom") {
    const Youth youth = paired_youth();
    Feedback feedback{fact("2026-05-30"), "r-5x2a", "c-4m2x", "paired", "email"};
    feedback.fact.by = "angelina";
    feedback.fact.note = "Premier rendez-vous lundi.";
    CHECK(shown(give_feedback(youth, youth.referrals[0], feedback, today)) ==
          "add feedback: {date: 2026-05-30, recorded: 2026-06-01, referral: r-5x2a, to: c-4m2x, "
          "code: paired, channel: email, by: angelina, note: \"Premier rendez-vous lundi.\"}");
}

TEST_CASE("feedback may come before a decision but not before the referral") {
    Youth youth = samples::youth();
    const auto give = [&](std::string_view date, std::string code) {
        const Feedback feedback{fact(date), "r-5x2a", "", std::move(code), ""};
        return refusal([&] { give_feedback(youth, youth.referrals[0], feedback, today); });
    };
    CHECK(give("2026-03-02", "paired") == "accepted");
    CHECK(give("2026-03-01", "paired").starts_with("1 March 2026 is before referral r-5x2a"));
    CHECK(give("2026-06-02", "paired").starts_with("2 June 2026 is in the future"));
    CHECK(give("2026-06-01", "gossip") ==
          "'gossip' is not a code of 'feedback'; see maillon codes feedback");
    youth.referrals[0].voided = fact("2026-03-03");
    CHECK(give("2026-06-01", "paired") == "referral r-5x2a is void since 3 March 2026");
}

TEST_CASE("a consent is given once by each, and again after it was withdrawn") {
    Youth youth = samples::youth();
    const auto give = [&](const std::string &from) {
        return give_consent(youth, {"pairing", fact("2026-06-01"), from, {}}, today);
    };
    CHECK(shown(give("guardian")) ==
          "add consents: {to: pairing, given: 2026-06-01, from: guardian}");
    youth.consents.push_back({"pairing", fact("2026-04-01"), "youth", {}});
    CHECK(refusal([&] { give("guardian"); }) == "accepted");
    CHECK(refusal([&] { give("youth"); }) ==
          "y26-7kq2m has agreed to 'pairing' since 1 April 2026");
    youth.consents[0].until = fact("2026-05-01");
    CHECK(refusal([&] { give("youth"); }) == "accepted");
    CHECK(refusal([&] { give("neighbour"); }) ==
          "a consent comes from the youth or the guardian; add --from youth or --from guardian");
}

TEST_CASE("withdrawing ends each consent in force, from whomever") {
    Youth youth = samples::youth();
    youth.consents = {{"follow-up", fact("2026-03-01"), "youth", {}},
                      {"pairing", fact("2026-03-01"), "youth", fact("2026-03-05")},
                      {"pairing", fact("2026-04-01"), "youth", {}},
                      {"pairing", fact("2026-04-02"), "guardian", {}}};
    CHECK(shown(withdraw_consent(youth, "pairing", fact("2026-06-01"), today)) ==
          "set consents/#2/until: 2026-06-01\n"
          "set consents/#3/until: 2026-06-01");
    CHECK(refusal([&] { withdraw_consent(youth, "pairing", fact("2026-03-31"), today); }) ==
          "31 March 2026 is before 'pairing' was agreed to, on 1 April 2026; give a later day with "
          "--on");
    CHECK(refusal([&] {
              withdraw_consent(youth, "share-with-prescriber", fact("2026-06-01"), today);
          }) == "y26-7kq2m has no agreement to 'share-with-prescriber' to withdraw");
}

TEST_CASE("a checkpoint is written with what there is to say") {
    CHECK(shown(log_checkpoint(checkpoint(), today)) ==
          "add checkpoints: <id: k-7d0q, date: 2026-06-01, kind: monthly, note: \"Bon début.\">");
    Checkpoint full = checkpoint();
    full.fact.date = day("2026-05-28");
    full.fact.by = "angelina";
    full.holding = Holding::no_answer;
    full.theirs = true;
    full.with = {"c-4m2x"};
    full.pair = "p-3n8w";
    full.private_note = "Fatiguée.";
    full.difficulty = true;
    full.next = day("2026-06-28");
    CHECK(shown(log_checkpoint(full, today)) ==
          "add checkpoints: <id: k-7d0q, date: 2026-05-28, recorded: 2026-06-01, kind: monthly, "
          "status: no-answer, initiative: theirs, by: angelina, with: [c-4m2x], pair: p-3n8w, "
          "note: \"Bon début.\", private: \"Fatiguée.\", difficulty: true, next: 2026-06-28>");
    full.holding = Holding::postponed;
    CHECK(shown(log_checkpoint(full, today)).find("status: postponed") != std::string::npos);
}

TEST_CASE("a checkpoint has a known kind, has happened, and what comes next lies after it") {
    const auto answer = [](const std::function<void(Checkpoint &)> &spoil) {
        Checkpoint made = checkpoint();
        spoil(made);
        return refusal([&] { log_checkpoint(made, today); });
    };
    CHECK(answer([](Checkpoint &it) { it.kind = "breakfast"; }) == "accepted");
    CHECK(answer([](Checkpoint &it) { it.kind = "party"; }) ==
          "'party' is not a code of 'partner-checkpoints'; see maillon codes partner-checkpoints");
    CHECK(answer([](Checkpoint &it) {
              it.fact.date = day("2026-06-02");
          }).starts_with("2 June 2026 is in the future"));
    CHECK(answer([](Checkpoint &it) { it.next = day("2026-06-01"); }) ==
          "1 June 2026 is not later than 1 June 2026; give a later day");
}

TEST_CASE("the next checkpoint is planned on the last one, else on the record") {
    std::vector<Checkpoint> checkpoints;
    CHECK(shown(plan_checkpoint(checkpoints, day("2026-06-15"), today)) ==
          "set next-checkpoint: 2026-06-15");
    checkpoints.push_back(checkpoint());
    checkpoints.push_back(checkpoint());
    checkpoints[1].id = "k-0a0a";
    checkpoints[1].fact.date = day("2026-05-01");
    CHECK(shown(plan_checkpoint(checkpoints, day("2026-06-15"), today)) ==
          "set checkpoints/k-7d0q/next: 2026-06-15");
    CHECK(refusal([&] { plan_checkpoint(checkpoints, day("2026-06-01"), today); }) ==
          "1 June 2026 is not later than 1 June 2026; give a later day");
    CHECK(refusal([&] { plan_checkpoint(checkpoints, day("2026-05-31"), today); }) ==
          "31 May 2026 is past, and a checkpoint is planned ahead; give a later day");
}
