// Pairs: who may be paired and when, their pauses and their end.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

const Date today = day("2026-06-01");

Youth accepted_youth() {
    Youth made = samples::youth();
    made.referrals[0].accepted = fact("2026-03-10");
    return made;
}

// Seventeen until 2026-11-23.
Youth minor() {
    Youth made = accepted_youth();
    made.born = {2008, day("2008-11-23")};
    return made;
}

Consent pairing(std::string from, std::string_view given) {
    return {"pairing", fact(given), std::move(from), {}};
}

Identity with_guardian() {
    Identity made;
    made.id = "y26-7kq2m";
    made.guardian = Relation{"mother", "Nadia B.", "", ""};
    return made;
}

NewPair wish(std::string_view started = "2026-06-01") {
    NewPair made;
    made.id = "p-3n8w";
    made.referral = "r-5x2a";
    made.mentor = "m-4k2x";
    made.started = fact(started);
    return made;
}

std::string start(const Youth &youth, const NewPair &pair, const Identity *identity = nullptr) {
    return refusal([&] { start_pair(youth, youth.referrals[0], pair, identity, today); });
}

} // namespace

TEST_CASE("a pair is written with what is known of it") {
    Youth youth = accepted_youth();
    youth.consents.push_back({"mentor-prescriber-contact", fact("2026-05-01"), "youth", {}});
    NewPair pair = wish();
    CHECK(shown(start_pair(youth, youth.referrals[0], pair, nullptr, today)) ==
          "add pairs: <id: p-3n8w, referral: r-5x2a, mentor: m-4k2x, started: 2026-06-01>");
    pair = wish("2026-05-20");
    pair.planned_end = day("2026-12-01");
    pair.direct_contact = true;
    CHECK(shown(start_pair(youth, youth.referrals[0], pair, nullptr, today)) ==
          "add pairs: <id: p-3n8w, referral: r-5x2a, mentor: m-4k2x, started: {date: 2026-05-20, "
          "recorded: 2026-06-01}, planned-end: 2026-12-01, direct-contact: true>");
}

TEST_CASE("a pair follows the acceptance of a referral that goes on") {
    Youth youth = samples::youth();
    CHECK(start(youth, wish()) ==
          "referral r-5x2a is not accepted yet; accept it first: maillon referral accept "
          "y26-7kq2m");
    youth = accepted_youth();
    CHECK(start(youth, wish("2026-03-10")) == "accepted");
    CHECK(start(youth, wish("2026-03-09")) ==
          "9 March 2026 is before referral r-5x2a was accepted, on 10 March 2026; give a later day "
          "with --on");
    CHECK(start(youth, wish("2026-06-02")).starts_with("2 June 2026 is in the future"));
    youth.referrals[0].declined = fact("2026-03-15");
    CHECK(start(youth, wish()).starts_with("referral r-5x2a was declined on 15 March 2026"));
}

TEST_CASE("a referral's pairs follow one another") {
    Youth youth = paired_youth();
    NewPair second = wish();
    CHECK(start(youth, second) == "y26-7kq2m already has a pair p-3n8w");
    second.id = "p-7d0q";
    CHECK(start(youth, second) == "pair p-3n8w is running since 20 March 2026; end it first: "
                                  "maillon pair end y26-7kq2m --outcome CODE");
    youth.pairs[0].ended = fact("2026-05-20", "mismatch");
    CHECK(start(youth, second) == "accepted");
    second.started = fact("2026-05-19");
    CHECK(start(youth, second) == "19 May 2026 is before pair p-3n8w ended, on 20 May 2026; give a "
                                  "later day with --on");
    second.referral = "r-8b3c";
    CHECK(start(youth, second) == "accepted");
}

TEST_CASE("without a birth nobody is paired") {
    Youth youth = accepted_youth();
    youth.born = {};
    CHECK(start(youth, wish()) ==
          "the birth of y26-7kq2m is unknown, and a minor needs a guardian's agreement; record the "
          "year first: maillon youth set y26-7kq2m born YYYY");
}

TEST_CASE("a minor needs a named guardian and the guardian's agreement by that day") {
    const Identity nobody;
    const Identity guardian = with_guardian();
    const std::string no_agreement =
        "y26-7kq2m is a minor, and the guardian has not agreed to a pairing by 1 June 2026; record "
        "the guardian's agreement first: maillon youth consent y26-7kq2m pairing --from guardian";
    Youth youth = minor();
    CHECK(start(youth, wish(), &nobody) ==
          "y26-7kq2m is a minor, and no guardian is named; name one first: maillon youth set "
          "y26-7kq2m guardian NAME");
    CHECK(start(youth, wish(), &guardian) == no_agreement);
    youth.consents = {pairing("youth", "2026-05-01")};
    CHECK(start(youth, wish(), &guardian) == no_agreement);
    youth.consents = {pairing("guardian", "2026-06-02")};
    CHECK(start(youth, wish(), &guardian) == no_agreement);
    youth.consents = {pairing("guardian", "2026-06-01")};
    CHECK(start(youth, wish(), &guardian) == "accepted");
    youth.consents[0].until = fact("2026-06-01");
    CHECK(start(youth, wish(), &guardian) == no_agreement);
}

TEST_CASE("where the identities are absent the guardian's name is not asked for") {
    Youth youth = minor();
    CHECK(start(youth, wish()) != "accepted");
    youth.consents = {pairing("guardian", "2026-05-01")};
    CHECK(start(youth, wish()) == "accepted");
}

TEST_CASE("the gate opens on the eighteenth birthday, or after the year of 18") {
    Youth youth = accepted_youth();
    youth.born = {2008, day("2008-06-01")};
    CHECK(start(youth, wish("2026-05-31")) != "accepted");
    CHECK(start(youth, wish("2026-06-01")) == "accepted");
    youth.born = {2008, std::nullopt};
    CHECK(start(youth, wish("2026-06-01")) != "accepted");
    youth.born = {2007, std::nullopt};
    CHECK(start(youth, wish("2026-06-01")) == "accepted");
}

TEST_CASE("a child in care needs the five dated facts by that day") {
    Youth youth = accepted_youth();
    youth.publics = {"child-protection"};
    youth.care = Care{day("2026-05-01"), day("2026-05-02"), day("2026-05-03"), {}, {}};
    CHECK(start(youth, wish()) ==
          "y26-7kq2m is a child in care, and these dates are missing: agreement, convention; write "
          "them under 'care:' in the record, as YYYY-MM-DD");
    youth.care->agreement = day("2026-05-04");
    youth.care->convention = day("2026-06-02");
    CHECK(start(youth, wish()) != "accepted");
    youth.care->convention = day("2026-06-01");
    CHECK(start(youth, wish()) == "accepted");
}

TEST_CASE("direct contact needs its consent, and a planned end lies after the start") {
    const Youth youth = accepted_youth();
    NewPair pair = wish();
    pair.direct_contact = true;
    CHECK(start(youth, pair) ==
          "y26-7kq2m has not agreed to direct contact between mentor and prescriber; record the "
          "agreement first: maillon youth consent y26-7kq2m mentor-prescriber-contact");
    pair = wish();
    pair.planned_end = day("2026-06-01");
    CHECK(start(youth, pair) == "1 June 2026 is not later than 1 June 2026; give a later day");
}

TEST_CASE("a pause opens and closes once") {
    Youth youth = paired_youth();
    const auto pause = [&](std::string_view from) {
        return pause_pair(youth, youth.pairs[0], {fact(from), day("2026-07-15"), {}, "exams"},
                          today);
    };
    const auto resume = [&](std::string_view on) {
        return resume_pair(youth, youth.pairs[0], fact(on), today);
    };
    CHECK(shown(pause("2026-06-01")) ==
          "add pairs/p-3n8w/pauses: {from: 2026-06-01, planned-return: 2026-07-15, reason: exams}");
    CHECK(refusal([&] { resume("2026-06-01"); }) == "pair p-3n8w is not paused");
    CHECK(refusal([&] { pause("2026-03-19"); }) ==
          "19 March 2026 is before what pair p-3n8w already has on 20 March 2026; give a later day "
          "with --on");
    youth.pairs[0].pauses = {{fact("2026-04-01"), {}, fact("2026-04-20"), "holidays"},
                             {fact("2026-05-01"), {}, {}, "illness"}};
    CHECK(refusal([&] { pause("2026-06-01"); }) ==
          "pair p-3n8w is paused since 1 May 2026; resume it first: maillon pair resume y26-7kq2m");
    CHECK(refusal([&] { resume("2026-04-30"); }).starts_with("30 April 2026 is before what pair"));
    CHECK(shown(resume("2026-05-20")) ==
          "set pairs/p-3n8w/pauses/#1/until: {date: 2026-05-20, recorded: 2026-06-01}");
    youth.pairs[0].pauses[1].until = fact("2026-05-20");
    CHECK(refusal([&] { pause("2026-05-19"); }).starts_with("19 May 2026 is before what pair"));
}

TEST_CASE("a pause needs a reason of the list and a return after its beginning") {
    const Youth youth = paired_youth();
    const auto answer = [&](const Pause &pause) {
        return refusal([&] { pause_pair(youth, youth.pairs[0], pause, today); });
    };
    CHECK(answer({fact("2026-06-01"), {}, {}, "rain"}) ==
          "'rain' is not a code of 'pause-reasons'; see maillon codes pause-reasons");
    CHECK(answer({fact("2026-06-01"), day("2026-06-01"), {}, "exams"}) ==
          "1 June 2026 is not later than 1 June 2026; give a later day");
}

TEST_CASE("a pair ends once, with an outcome") {
    Youth youth = paired_youth();
    const auto end = [&](const Fact &ended) {
        return end_pair(youth, youth.pairs[0], ended, true, today);
    };
    CHECK(shown(end(fact("2026-06-01", "job"))) ==
          "set pairs/p-3n8w/ended: {date: 2026-06-01, outcome: job, closing-interview: true}");
    CHECK(shown(end_pair(youth, youth.pairs[0], fact("2026-06-01", "job"), false, today)) ==
          "set pairs/p-3n8w/ended: {date: 2026-06-01, outcome: job}");
    CHECK(refusal([&] { end(fact("2026-06-01")); }) ==
          "a code of 'outcomes' is needed; see maillon codes outcomes");
    CHECK(refusal([&] { end(fact("2026-06-01", "other")); }) ==
          "'other' needs a note that says what it stands for; add --note TEXT");
    CHECK(refusal([&] {
              end(fact("2026-03-19", "job"));
          }).starts_with("19 March 2026 is before what pair"));
    youth.pairs[0].ended = fact("2026-05-20", "job");
    CHECK(refusal([&] { end(fact("2026-06-01", "job")); }) == "pair p-3n8w ended on 20 May 2026");
}

TEST_CASE(
    "a bar gives way to a written reason, which the pair keeps; without a bar it is refused") {
    NewPair pair = wish();
    pair.override_reason = "accord attendu lundi";
    const Youth youth = minor();
    CHECK(shown(start_pair(youth, youth.referrals[0], pair, nullptr, today)) ==
          "add pairs: <id: p-3n8w, referral: r-5x2a, mentor: m-4k2x, started: 2026-06-01, "
          "override: \"accord attendu lundi\">");
    Youth in_care = accepted_youth();
    in_care.publics = {"child-protection"};
    in_care.care.reset();
    CHECK(start(in_care, pair) == "accepted");
    CHECK(start(accepted_youth(), pair).starts_with("nothing stands in the way of this pair"));
    Youth unknown = accepted_youth();
    unknown.born = {};
    CHECK(start(unknown, pair).find("is unknown") != std::string::npos);
}
