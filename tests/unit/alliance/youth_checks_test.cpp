// What check() finds in a youth's record: references, steps, lists, and what was forgotten.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/problems.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

Referral &referral_of(Youth &youth) { return youth.referrals[0]; }

// A record as it should be, spoiled, and the problems it then has.
std::string spoiled(const std::function<void(Youth &)> &spoil) {
    Youth youth = paired_youth();
    spoil(youth);
    return problems_of(youth);
}

Feedback feedback(std::string_view date, std::string code) {
    return {fact(date), "r-5x2a", "c-4m2x", std::move(code), ""};
}

Checkpoint checkpoint(std::string_view date) {
    Checkpoint made;
    made.id = "k-" + std::string(date.substr(5, 2)) + std::string(date.substr(8));
    made.fact = fact(date);
    made.kind = "monthly";
    return made;
}

} // namespace

TEST_CASE("each reference that dangles is named") {
    const auto dangling = [](std::string_view key, std::string_view id) {
        return "meaning 0: '" + std::string(key) + "' names nothing that exists ('" +
               std::string(id) + "')";
    };
    CHECK(spoiled([](Youth &) {}) == "");
    CHECK(spoiled([](Youth &it) { referral_of(it).partner = "ft-sarcele"; }) ==
          dangling("partner", "ft-sarcele"));
    CHECK(spoiled([](Youth &it) { referral_of(it).contact = "c-0000"; }) ==
          dangling("contact", "c-0000"));
    CHECK(spoiled([](Youth &it) { it.pairs[0].referral = "r-0000"; }) ==
          dangling("referral", "r-0000"));
    CHECK(spoiled([](Youth &it) {
              it.circle = {{"social-worker", "mds-nord"}};
          }) == dangling("partner", "mds-nord"));
    CHECK(spoiled([](Youth &it) {
              it.plan = {{fact("2026-04-01"), "un stage", "c-0000"}};
          }) == dangling("with", "c-0000"));
    CHECK(spoiled([](Youth &it) { it.plan = {{fact("2026-04-01"), "un stage", "c-4m2x"}}; }) == "");
    CHECK(spoiled([](Youth &it) {
              it.feedback = {feedback("2026-04-01", "paired")};
              it.feedback[0].to = "c-0000";
          }) == dangling("to", "c-0000"));
    CHECK(spoiled([](Youth &it) {
              it.feedback = {feedback("2026-04-01", "paired")};
              it.feedback[0].referral = "r-0000";
          }) == dangling("referral", "r-0000"));
    CHECK(spoiled([](Youth &it) {
              it.checkpoints = {checkpoint("2026-04-01")};
              it.checkpoints[0].pair = "p-0000";
          }) == dangling("pair", "p-0000"));
    CHECK(spoiled([](Youth &it) { referral_of(it).met->by = "bruno"; }) == dangling("by", "bruno"));
}

TEST_CASE("a mentor is looked for only where the identities are") {
    Register all = whole(paired_youth());
    CHECK(problems(check(all, today)) == "");
    all.has_identities = true;
    CHECK(problems(check(all, today)) ==
          "meaning 0: 'mentor' names nothing that exists ('m-4k2x')");
}

TEST_CASE("a near id is suggested for a partner") {
    Youth youth = samples::youth();
    youth.referrals[0].partner = "ft-sarcele";
    const Problems found = check(youth, whole(youth), today);
    CHECK(say(found.at(0).remedy, {}) == "did you mean 'ft-sarcelles'?");
}

TEST_CASE("facts before the referral was received are errors") {
    CHECK(spoiled([](Youth &it) { referral_of(it).acknowledged = fact("2026-03-01"); }) ==
          "meaning 0: 'acknowledged' is before 'received' ('2026-03-01')");
    CHECK(spoiled([](Youth &it) { it.feedback = {feedback("2026-03-01", "no-news")}; }) ==
          "meaning 0: 'date' is before 'received' ('2026-03-01')");
    CHECK(spoiled([](Youth &it) {
              referral_of(it).history = {
                  {"declined", fact("2026-03-01", "not-eligible"), day("2026-03-05"), "x"}};
          }) == "meaning 0: 'date' is before 'received' ('2026-03-01')");
}

TEST_CASE("facts in the future are errors, plans and ends to come are not") {
    CHECK(spoiled([](Youth &it) { it.checkpoints = {checkpoint("2026-06-02")}; }) ==
          "meaning 0: 'date' is in the future ('2026-06-02')");
    CHECK(spoiled([](Youth &it) {
              it.consents = {{"follow-up", fact("2026-03-01"), "youth", fact("2026-09-01")}};
              it.pairs[0].planned_end = day("2026-12-01");
              it.checkpoints = {checkpoint("2026-05-02")};
              it.checkpoints[0].next = day("2026-07-02");
          }) == "");
}

TEST_CASE("steps in another order than usual are a warning") {
    CHECK(spoiled([](Youth &it) { referral_of(it).acknowledged = fact("2026-03-10"); }) ==
          "warning 0: 'met' is before 'acknowledged' ('2026-03-09')");
}

TEST_CASE("ends that contradict each other are errors") {
    CHECK(spoiled([](Youth &it) {
              it.pairs.clear();
              referral_of(it).declined = fact("2026-04-01", "not-eligible");
              referral_of(it).closed = fact("2026-04-02", "moved");
          }) == "meaning 0: 'declined' and 'closed' contradict each other");
    CHECK(spoiled([](Youth &it) { referral_of(it).declined = fact("2026-04-01"); }) ==
          "meaning 0: pair p-3n8w and 'declined' of its referral contradict each other");
    CHECK(spoiled([](Youth &it) { referral_of(it).closed = fact("2026-04-01"); }) ==
          "meaning 0: pair p-3n8w is running, and its referral is 'closed'");
    CHECK(spoiled([](Youth &it) {
              it.pairs[0].ended = fact("2026-05-01", "moved");
              referral_of(it).closed = fact("2026-04-30", "moved");
          }) == "meaning 0: 'ended' is after 'closed' of the referral ('2026-05-01')");
    CHECK(spoiled([](Youth &it) {
              it.pairs[0].ended = fact("2026-05-01", "moved");
              referral_of(it).closed = fact("2026-05-01", "moved");
          }) == "");
}

TEST_CASE("feedback on a void referral is an error") {
    CHECK(spoiled([](Youth &it) {
              it.pairs.clear();
              referral_of(it).voided = fact("2026-04-01");
              it.feedback = {feedback("2026-04-01", "accepted")};
          }) == "meaning 0: feedback was given on referral r-5x2a, which is void");
}

TEST_CASE("ids that stand twice and lists out of order are named") {
    CHECK(spoiled([](Youth &it) {
              it.checkpoints = {checkpoint("2026-04-01"), checkpoint("2026-04-01")};
          }) == "meaning 0: 'id' stands twice ('k-0401')");
    CHECK(spoiled([](Youth &it) {
              it.checkpoints = {checkpoint("2026-04-01"), checkpoint("2026-05-01"),
                                checkpoint("2026-04-15")};
              it.checkpoints[2].fact.place.line = 40;
          }) == "warning 40: 'checkpoints' is not in date order");
}

TEST_CASE("what ends before it begins, or is planned before its fact, is named") {
    CHECK(spoiled([](Youth &it) {
              it.consents = {{"follow-up", fact("2026-03-05"), "youth", fact("2026-03-04")}};
          }) == "meaning 0: 'until' is before 'given' ('2026-03-04')");
    CHECK(spoiled([](Youth &it) {
              it.checkpoints = {checkpoint("2026-04-01")};
              it.checkpoints[0].next = day("2026-04-01");
          }) == "warning 0: 'next' is not later than its fact ('2026-04-01')");
}

TEST_CASE("what people forget to write down is a hint") {
    CHECK(spoiled([](Youth &it) { referral_of(it).accepted.reset(); }) ==
          "hint 0: pair p-3n8w started without a logged decision");
    CHECK(spoiled([](Youth &it) { referral_of(it).met.reset(); }) ==
          "hint 0: referral r-5x2a was accepted without a logged meeting");
    CHECK(spoiled([](Youth &it) { it.feedback = {feedback("2026-03-09", "accepted")}; }) ==
          "hint 0: feedback 'accepted' was given before a logged decision");
    CHECK(spoiled([](Youth &it) { it.feedback = {feedback("2026-03-10", "accepted")}; }) == "");
    CHECK(spoiled([](Youth &it) { it.feedback = {feedback("2026-03-04", "appointment-set")}; }) ==
          "");
}
