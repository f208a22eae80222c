// The steps of a referral: what each state accepts and refuses, and what is written.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <array>

#include "alliance/referral_rules.h"
#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

const Date today = day("2026-06-01");

// What a person says with each step, dated today.
Fact said(StepTaken step) {
    Fact made = fact("2026-06-01");
    if (step == StepTaken::decline || step == StepTaken::withdraw) made.code = "not-eligible";
    if (step == StepTaken::close) made.code = "goal-reached";
    if (step == StepTaken::redirect) made.to = "Mission locale";
    return made;
}

constexpr std::array<std::string_view, 12> states{
    "received", "acknowledged", "met",       "accepted",   "paired", "ended-pair",
    "feedback", "declined",     "withdrawn", "redirected", "closed", "void"};

Youth in_state(std::string_view state) {
    if (state == "paired") return paired_youth();
    Youth made = samples::youth();
    Referral &referral = made.referrals[0];
    if (state == "ended-pair") {
        made = paired_youth();
        made.pairs[0].ended = fact("2026-05-01", "mentor-request");
    } else if (state == "feedback") {
        made.feedback.push_back({fact("2026-03-12"), "r-5x2a", "c-4m2x", "appointment-set", ""});
    } else if (state != "received") {
        for (const StepRule &rule : step_rules())
            if (rule.key == state) referral.*rule.fact = fact("2026-03-10");
    }
    return made;
}

// '+' where the step is taken in that state, '-' where it is refused, in the order of step_rules().
std::string accepted_steps(std::string_view state) {
    std::string signs;
    for (const StepRule &rule : step_rules()) {
        const Youth youth = in_state(state);
        const std::string answer = refusal(
            [&] { take_step(youth, youth.referrals[0], rule.step, said(rule.step), today); });
        signs += answer == "accepted" ? '+' : '-';
    }
    return signs;
}

std::string step(const Youth &youth, StepTaken taken, const Fact &with) {
    return refusal([&] { take_step(youth, youth.referrals[0], taken, with, today); });
}

} // namespace

TEST_CASE("each state accepts the steps that do not contradict it") {
    // acknowledge, meet, accept, decline, withdraw, redirect, close, void
    const std::array<std::pair<std::string_view, std::string_view>, 12> expected{{
        {"received", "++++++++"},
        {"acknowledged", "-+++++++"},
        {"met", "+-++++++"},
        {"accepted", "++-+++++"},
        {"paired", "+-------"},
        {"ended-pair", "+---+++-"},
        {"feedback", "+++++++-"},
        {"declined", "--------"},
        {"withdrawn", "--------"},
        {"redirected", "--------"},
        {"closed", "--------"},
        {"void", "--------"},
    }};
    for (const auto &[state, steps] : expected) {
        CAPTURE(state);
        CHECK(accepted_steps(state) == steps);
    }
}

TEST_CASE("a step is written as its date, and with more as a map on one line") {
    const Youth youth = samples::youth();
    const auto written = [&](StepTaken taken, const Fact &with) {
        return shown(take_step(youth, youth.referrals[0], taken, with, today));
    };
    CHECK(written(StepTaken::acknowledge, fact("2026-06-01")) ==
          "set referrals/r-5x2a/acknowledged: 2026-06-01");
    Fact late = fact("2026-05-28");
    late.by = "angelina";
    CHECK(written(StepTaken::meet, late) ==
          "set referrals/r-5x2a/met: {date: 2026-05-28, recorded: 2026-06-01, by: angelina}");
    Fact declined = fact("2026-06-01", "other");
    declined.note = "Parti à Lyon.";
    CHECK(written(StepTaken::decline, declined) ==
          "set referrals/r-5x2a/declined: {date: 2026-06-01, reason: other, note: \"Parti à "
          "Lyon.\"}");
    CHECK(written(StepTaken::close, said(StepTaken::close)) ==
          "set referrals/r-5x2a/closed: {date: 2026-06-01, outcome: goal-reached}");
    CHECK(written(StepTaken::redirect, said(StepTaken::redirect)) ==
          "set referrals/r-5x2a/redirected: {date: 2026-06-01, to: \"Mission locale\"}");
    CHECK(written(StepTaken::voided, fact("2026-06-01")) ==
          "set referrals/r-5x2a/void: 2026-06-01");
}

TEST_CASE("a step already taken is refused with its date") {
    CHECK(step(in_state("met"), StepTaken::meet, fact("2026-06-01")) ==
          "the first meeting of referral r-5x2a is already recorded, on 10 March 2026");
}

TEST_CASE("a step lies neither before the referral was received nor in the future") {
    const Youth youth = samples::youth();
    CHECK(step(youth, StepTaken::meet, fact("2026-03-02")) == "accepted");
    CHECK(step(youth, StepTaken::meet, fact("2026-03-01")) ==
          "1 March 2026 is before referral r-5x2a was received, on 2 March 2026; give a later day "
          "with --on");
    CHECK(step(youth, StepTaken::meet, fact("2026-06-02")) ==
          "2 June 2026 is in the future, and a fact is not; give the day it happened with --on");
}

TEST_CASE("a referral that has ended names the way back") {
    CHECK(step(in_state("declined"), StepTaken::meet, fact("2026-06-01")) ==
          "referral r-5x2a was declined on 10 March 2026; take that back first: maillon referral "
          "reopen y26-7kq2m --reason TEXT");
    CHECK(step(in_state("void"), StepTaken::meet, fact("2026-06-01")) ==
          "referral r-5x2a is void since 10 March 2026; a referral entered in error stays void; "
          "add a new one: maillon referral add ft-sarcelles y26-7kq2m");
}

TEST_CASE("among several referrals the remedy names the one meant") {
    Youth youth = in_state("closed");
    youth.referrals.push_back(youth.referrals[0]);
    youth.referrals[1].id = "r-8b3c";
    CHECK(step(youth, StepTaken::meet, fact("2026-06-01")) ==
          "referral r-5x2a was closed on 10 March 2026; take that back first: maillon referral "
          "reopen y26-7kq2m --referral r-5x2a --reason TEXT");
}

TEST_CASE("an end says why, with which outcome or to whom") {
    const Youth youth = samples::youth();
    CHECK(step(youth, StepTaken::decline, fact("2026-06-01")) ==
          "a code of 'reasons' is needed; see maillon codes reasons");
    CHECK(step(youth, StepTaken::close, fact("2026-06-01", "not-eligible")) ==
          "'not-eligible' is not a code of 'outcomes'; see maillon codes outcomes");
    CHECK(step(youth, StepTaken::close, fact("2026-06-01", "other")) ==
          "'other' needs a note that says what it stands for; add --note TEXT");
    CHECK(step(youth, StepTaken::redirect, fact("2026-06-01")) ==
          "a redirection needs the organisation it goes to; add --to TEXT");
}

TEST_CASE("what a running pair or a past one forbids is said with its remedy") {
    CHECK(step(in_state("paired"), StepTaken::close, said(StepTaken::close)) ==
          "pair p-3n8w is running; end it first: maillon pair end y26-7kq2m --outcome CODE");
    CHECK(step(in_state("ended-pair"), StepTaken::decline, said(StepTaken::decline)) ==
          "referral r-5x2a led to pair p-3n8w: it is closed, not declined; give its outcome: "
          "maillon referral close y26-7kq2m --outcome CODE");
    CHECK(step(in_state("feedback"), StepTaken::voided, fact("2026-06-01")) ==
          "the prescriber was given feedback on referral r-5x2a, on 12 March 2026; decline it "
          "instead: maillon referral decline y26-7kq2m --reason CODE");
    Fact early = fact("2026-04-30", "goal-reached");
    CHECK(step(in_state("ended-pair"), StepTaken::close, early) ==
          "30 April 2026 is before pair p-3n8w ended, on 1 May 2026; give a later day with --on");
}

TEST_CASE("an acceptance does not come after its pair") {
    Youth youth = paired_youth();
    youth.referrals[0].accepted.reset();
    CHECK(step(youth, StepTaken::accept, fact("2026-03-20")) == "accepted");
    CHECK(step(youth, StepTaken::accept, fact("2026-03-21")) ==
          "pair p-3n8w started on 20 March 2026, before 21 March 2026; give the day of the "
          "acceptance with --on");
}

TEST_CASE("a decision taken back keeps all that it said") {
    Youth youth = samples::youth();
    Fact declined = fact("2026-03-10", "not-interested");
    declined.recorded = day("2026-03-12");
    declined.note = "Préfère attendre.";
    youth.referrals[0].declined = declined;
    CHECK(shown(reopen(youth, youth.referrals[0], fact("2026-06-01"), "a rappelé", today)) ==
          "remove referrals/r-5x2a/declined\n"
          "add referrals/r-5x2a/history: {fact: declined, date: 2026-03-10, recorded: 2026-03-12, "
          "reason: not-interested, note: \"Préfère attendre.\", reopened: 2026-06-01, why: \"a "
          "rappelé\"}");
}

TEST_CASE("a closing keeps its outcome and a redirection its organisation in the history") {
    Youth youth = samples::youth();
    youth.referrals[0].closed = fact("2026-03-10", "moved");
    youth.referrals[0].redirected = fact("2026-03-10");
    youth.referrals[0].redirected->to = "CIO";
    CHECK(shown(reopen(youth, youth.referrals[0], fact("2026-06-01"), "revenue", today)) ==
          "remove referrals/r-5x2a/redirected\n"
          "add referrals/r-5x2a/history: {fact: redirected, date: 2026-03-10, to: \"CIO\", "
          "reopened: 2026-06-01, why: \"revenue\"}\n"
          "remove referrals/r-5x2a/closed\n"
          "add referrals/r-5x2a/history: {fact: closed, date: 2026-03-10, outcome: moved, "
          "reopened: 2026-06-01, why: \"revenue\"}");
}

TEST_CASE("what can't be reopened is refused") {
    const auto answer = [](std::string_view state, std::string_view date, const std::string &why) {
        const Youth youth = in_state(state);
        return refusal([&] { reopen(youth, youth.referrals[0], fact(date), why, today); });
    };
    CHECK(answer("received", "2026-06-01", "x") ==
          "referral r-5x2a is not declined, withdrawn, redirected or closed");
    CHECK(answer("void", "2026-06-01", "x") ==
          "referral r-5x2a is not declined, withdrawn, redirected or closed");
    CHECK(answer("declined", "2026-06-01", "") ==
          "a reopening needs its reason; add --reason TEXT");
    CHECK(answer("declined", "2026-03-09", "x") ==
          "9 March 2026 is before the decline of referral r-5x2a, on 10 March 2026; give a later "
          "day with --on");
}

TEST_CASE("a new referral is written as a person would") {
    NewReferral wish;
    wish.id = "r-8b3c";
    wish.partner = "ft-sarcelles";
    wish.contact = "c-4m2x";
    wish.received = fact("2026-06-01");
    wish.channel = "phone";
    wish.informed = true;
    wish.goals = {"confidence", "job-search"};
    wish.obstacles = {"mobility", "housing"};
    CHECK(shown(add_referral(samples::youth(), wish, today)) ==
          "add referrals: <id: r-8b3c, partner: ft-sarcelles, contact: c-4m2x, received: "
          "2026-06-01, channel: phone, informed: 2026-06-01, goals: [confidence, job-search], "
          "obstacles: <mobility, housing>>");
}

TEST_CASE("a new referral is refused with a wrong code, a future date or an id that is taken") {
    const auto answer = [](const std::function<void(NewReferral &)> &spoil) {
        NewReferral wish;
        wish.id = "r-8b3c";
        wish.partner = "ft-sarcelles";
        wish.received = fact("2026-06-01");
        spoil(wish);
        return refusal([&] { add_referral(samples::youth(), wish, today); });
    };
    CHECK(answer([](NewReferral &) {}) == "accepted");
    CHECK(answer([](NewReferral &wish) { wish.goals = {"famille--garde"}; }) == "accepted");
    CHECK(answer([](NewReferral &wish) { wish.goals = {"glory"}; }) ==
          "'glory' is not a code of 'goals'; see maillon codes goals");
    CHECK(answer([](NewReferral &wish) { wish.obstacles = {"rain"}; }) ==
          "'rain' is not a code of 'obstacles'; see maillon codes obstacles");
    CHECK(answer([](NewReferral &wish) {
              wish.received = fact("2026-06-02");
          }).starts_with("2 June 2026 is in the future"));
    CHECK(answer([](NewReferral &wish) { wish.id = "r-5x2a"; }) ==
          "y26-7kq2m already has a referral r-5x2a");
}

TEST_CASE("a new youth has a birth when it is known") {
    CHECK(shown(youth_value("y26-7kq2m", {}, today)) == "<format: 1, id: y26-7kq2m>");
    CHECK(shown(youth_value("y26-7kq2m", {2008, std::nullopt}, today)) ==
          "<format: 1, id: y26-7kq2m, born: 2008>");
    CHECK(shown(youth_value("y26-7kq2m", {2008, day("2008-11-23")}, today)) ==
          "<format: 1, id: y26-7kq2m, born: 2008-11-23>");
}
