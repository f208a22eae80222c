// A young person's record, read: the example of 2-records 2.5, and what is left out.
// SPDX-License-Identifier: MIT
#include "records/youth_yaml.h"

#include <doctest/doctest.h>

#include "unit/records/said.h"

namespace maillon {
namespace {

struct ReadYouth {
    explicit ReadYouth(const std::string &text) {
        const Document document = read_document("youth/2026/y26-7kq2m.yaml", text);
        REQUIRE(document.readable);
        youth = read_youth(document, problems);
    }
    Problems problems;
    Youth youth;
};

Date day(const char *iso) { return *Date::from_iso(iso); }

constexpr const char *whole = R"(format: 1
id: y26-7kq2m
born: 2007                      # a year, or a date
publics: [qpv]
circle:
  - {role: parent}
  - {role: social-worker, partner: mds-sarcelles}
consents:
  - {to: follow-up, given: 2026-11-30, from: youth}
  - {to: pairing, given: {date: 2026-12-01, recorded: 2026-12-03}, from: guardian, until: 2027-01-01}
care: {evaluation: 2026-11-01, convention: 2026-11-20}
plan:
  - {date: 2026-11-30, step: un stage avant mars, with: c-4m2x}
referrals:
  - id: r-5x2a
    partner: ft-sarcelles
    contact: c-4m2x
    received: 2026-11-23
    channel: phone
    informed: 2026-11-23
    goals: [confidence, job-search]
    obstacles:
      - mobility
      - {code: housing, note: hébergée chez une tante}
    acknowledged: 2026-11-24
    met: {date: 2026-11-30, by: angelina}
    accepted: 2026-12-02
    closed: {date: 2027-06-10, outcome: goal-reached}
    history: [{fact: declined, date: 2026-12-01, reason: no-capacity, reopened: 2026-12-02, why: une place}]
pairs:
  - id: p-3n8w
    referral: r-5x2a
    mentor: m-4k2x
    started: 2026-12-08
    planned-end: 2027-06-08
    direct-contact: true
    pauses: [{from: 2027-01-01, planned-return: 2027-02-01, reason: exams}]
    ended: {date: 2027-06-08, outcome: term-reached, closing-interview: true}
feedback:
  - {date: 2026-12-08, referral: r-5x2a, to: c-4m2x, code: paired, channel: email, by: angelina}
checkpoints:
  - id: k-1q9z
    date: 2027-01-06
    kind: monthly
    pair: p-3n8w
    note: Premier mois, quatre rencontres.
    private: Reste entre nous.
    difficulty: true
    next: 2027-02-06
next-checkpoint: 2027-03-01
)";

} // namespace

TEST_CASE("a young person's record is read whole") {
    const ReadYouth read(whole);
    CHECK(said(read.problems).empty());
    const Youth &youth = read.youth;
    CHECK(youth.born.year == 2007);
    CHECK_FALSE(youth.born.date);
    CHECK(youth.circle.at(1).partner == "mds-sarcelles");
    REQUIRE(youth.consents.size() == 2);
    CHECK(youth.consents[1].given.known() == day("2026-12-03"));
    CHECK(youth.consents[1].until->date == day("2027-01-01"));
    CHECK(youth.care->convention == day("2026-11-20"));
    CHECK_FALSE(youth.care->opinion);
    CHECK(youth.plan.at(0).step == "un stage avant mars");
    CHECK(youth.feedback.at(0).code == "paired");
    CHECK(youth.feedback.at(0).fact.by == "angelina");
    REQUIRE(youth.checkpoints.size() == 1);
    CHECK(youth.checkpoints[0].difficulty);
    CHECK(youth.checkpoints[0].private_note == "Reste entre nous.");
    CHECK(youth.next_checkpoint == day("2027-03-01"));
}

TEST_CASE("a referral and its pair are read whole") {
    const Youth youth = ReadYouth(whole).youth;
    REQUIRE(youth.referrals.size() == 1);
    const Referral &referral = youth.referrals[0];
    CHECK(referral.place.line == 15);
    CHECK(referral.received.date == day("2026-11-23"));
    CHECK(referral.informed == day("2026-11-23"));
    CHECK(referral.goals.at(1).code == "job-search");
    CHECK(referral.obstacles.at(1).note == "hébergée chez une tante");
    CHECK(referral.met->by == "angelina");
    CHECK(referral.closed->code == "goal-reached");
    REQUIRE(referral.history.size() == 1);
    CHECK(referral.history[0].fact == "declined");
    CHECK(referral.history[0].decision.code == "no-capacity");
    CHECK(referral.history[0].reopened == day("2026-12-02"));
    CHECK(referral.history[0].why == "une place");
    REQUIRE(youth.pairs.size() == 1);
    const Pair &pair = youth.pairs[0];
    CHECK(pair.direct_contact);
    CHECK(pair.pauses.at(0).planned_return == day("2027-02-01"));
    CHECK(pair.ended->code == "term-reached");
    CHECK(pair.closing_interview);
}

TEST_CASE("a birth is a year or a date") {
    const auto born = [](const std::string &typed) {
        return ReadYouth("format: 1\nid: y26-7kq2m\nborn: " + typed + "\n");
    };
    CHECK(born("2007-05-17").youth.born.year == 2007);
    CHECK(born("2007-05-17").youth.born.date == day("2007-05-17"));
    CHECK(born("07").youth.born.year == 0);
    CHECK(said(born("Inès B.").problems).front() ==
          "3:7 'born' is neither a year nor a date ('…'); write it as YYYY or YYYY-MM-DD");
}

TEST_CASE("a referral without a readable received is left out and named") {
    const ReadYouth read(R"(format: 1
id: y26-7kq2m
referrals:
  - {id: r-5x2a, partner: ft-sarcelles, received: 2026-02-30}
  - {id: r-6x2a, partner: ft-sarcelles, received: 2026-03-02, acknowledged: 2026-03-99}
)");
    REQUIRE(read.youth.referrals.size() == 1);
    CHECK(read.youth.referrals[0].id == "r-6x2a");
    CHECK_FALSE(read.youth.referrals[0].acknowledged);
    CHECK(read.problems.size() == 2);
}

TEST_CASE("a decision with an unknown or no reason keeps its date, and is named") {
    const ReadYouth read(R"(format: 1
id: y26-7kq2m
referrals:
  - id: r-5x2a
    partner: ft-sarcelles
    received: 2026-03-02
    declined: {date: 2026-03-09, reason: no-capacty}
    closed: 2026-04-09
    goals: [confidence, confidense, famille--valeur]
)");
    const Referral &referral = read.youth.referrals.at(0);
    CHECK(referral.declined->date == day("2026-03-09"));
    CHECK(referral.declined->code.empty());
    CHECK(referral.closed->date == day("2026-04-09"));
    CHECK(referral.goals.size() == 2);
    const auto lines = said(read.problems);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].starts_with("9:25 'goals' has an unknown code ('confidense'); did you mean "
                               "'confidence'?"));
    CHECK(lines[1].starts_with("7:42 'reason' has an unknown code ('no-capacty'); did you mean "
                               "'no-capacity'?"));
    CHECK(lines[2] == "8:13 'closed' is without its 'outcome'; add it on a line under 'closed:', "
                      "beside a line 'date: 2026-04-09'");
}

} // namespace maillon
