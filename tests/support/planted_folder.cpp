// The planted records.
// SPDX-License-Identifier: MIT
#include "support/planted_folder.h"

#include <algorithm>
#include <cctype>

namespace maillon::planted {
namespace {

constexpr const char *settings = R"(format: 1
association: Zqassociation
language: en
school-zone: C
identities: identities
team:
  - id: angelina
    name: Zqstaff A.
    email: zqstaffmail@example.org
    since: 2024-09-01
    partners: 15
stakes:
  - {stake: zqstakeset}
closures: []
privacy:
  retention-months: 24
git:
  commit: off
)";

constexpr const char *offer = R"(format: 1
title: Zqoffertitle
audience:
  ages: [14, 25]
  publics: [qpv]
  territories: [Zqofferplace]
  text: Zqoffertext
gains: [Zqoffergain]
steps:
  - {title: Zqofferstep, text: Zqofferwords}
rhythm: Zqofferrhythm
duration: Zqofferduration
promises: Zqofferpromise
documents:
  - id: fiche-orientation
    title: Zqdocument
    version: 2
    updated: 2026-09-07
    file: zqfile.pdf
    url: https://zqurl.example.org
    history: [{version: 1, updated: 2025-09-07}]
)";

constexpr const char *partner = R"(format: 1
id: csapa-own
name: Zqpartner
kind: CSAPA
territory: Zqterritory
insee: "95585"
siret: "35600000000048"
uai: 0951234A
safir: "12345"
reference: Zqpartnerref1
stakes: [zqstake]
since: 2025-01-10
rhythm: 60
address: Zqaddress
website: https://zqwebsite.example.org
phone: "0102030405"
email: zqorganisation@example.org
page: 0123456789abcdefghjkmnpqrs
school-zone: C
expectations: Zqexpectations
constraints: Zqconstraints
note: Zqpartnernote
referents:
  - {staff: angelina, since: 2025-01-14}
contacts:
  - id: c-4m2x
    name: Zqcontact P.
    role: zqrole
    email: zqcontactmail@example.org
    phone: "0102030406"
    since: 2025-01-14
    met: {date: 2025-01-14, by: angelina, note: Zqmetnote}
    primary: true
  - id: c-9k1t
    name: Zqleft Q.
    role: zqleftrole
    since: 2025-01-14
    until: {date: 2026-10-01, note: Zqleftnote}
    replaced-by: c-4m2x
agreements:
  - {signed: 2025-02-01, until: 2026-12-31, volume: 12, places: 4}
stages:
  - {stage: prospect, since: 2025-01-10}
  - {stage: pilot, since: 2025-01-14, reason: Zqstagereason}
documents:
  - {document: fiche-orientation, version: 1, given: 2025-02-03, to: [c-4m2x]}
checkpoints:
  - {id: k-7d0q, date: 2026-09-11, kind: meeting, by: angelina, with: [c-4m2x], note: Zqpointnote, private: Zqpointprivate, next: 2026-12-10}
  - {id: k-7d0r, date: 2026-10-11, kind: call, status: no-answer, by: angelina, note: Zqnoanswer}
next-checkpoint: 2026-12-10
pulses:
  - {date: 2026-06-20, contact: c-4m2x, clarity: 5, availability: 4, trust: 4, note: Zqpulsenote}
)";

constexpr const char *other_partner = R"(format: 1
id: zqotherid
name: Zqotherpartner
kind: ML
since: 2025-01-10
page: srqpnmkjhgfedcba9876543210
contacts:
  - {id: c-1111, name: Zqothercontact, since: 2025-01-14}
)";

constexpr const char *agreed = R"(format: 1
id: y26-aaaa1
born: 2003-05-06
publics: [refugee]
reference: Zqyouthref2
circle:
  - {role: social-worker, partner: zqotherid}
consents:
  - {to: follow-up, given: 2026-09-10, from: youth}
  - {to: share-with-prescriber, given: 2026-09-10, from: youth}
care: {evaluation: 2026-09-01, information: 2026-09-01, opinion: 2026-09-01, agreement: 2026-09-01, convention: 2026-09-01}
plan:
  - {date: 2026-09-12, step: Zqplanstep, with: c-4m2x, note: Zqplannote}
referrals:
  - id: r-5x2a
    reference: Zqreferralref3
    partner: csapa-own
    contact: c-4m2x
    received: {date: 2026-09-01, by: angelina, note: Zqreceivednote}
    channel: phone
    informed: 2026-09-01
    goals: [confidence, {code: other, note: Zqgoalnote}]
    obstacles:
      - health
      - {code: housing, note: Zqobstacle}
    note: Zqreferralnote
    acknowledged: {date: 2026-09-02, note: Zqacknote}
    met: {date: 2026-09-10, note: Zqmeetnote}
    accepted: {date: 2026-09-12, note: Zqacceptnote}
    history: [{fact: declined, date: 2026-09-03, reason: other, note: Zqpastnote, reopened: 2026-09-05, why: Zqwhy}]
  - id: r-6y3b
    partner: zqotherid
    contact: c-1111
    received: 2026-09-20
    redirected: {date: 2026-10-02, to: Zqelsewhere, note: Zqredirectnote}
  - id: r-7z4c
    partner: csapa-own
    received: 2026-08-01
    declined: {date: 2026-08-10, reason: other, note: Zqdeclinenote}
  - id: r-8a5d
    partner: csapa-own
    received: 2026-08-02
    redirected: {date: 2026-08-12, to: Zqdestination, note: Zqsentnote}
  - id: r-9b6e
    partner: csapa-own
    received: 2026-08-03
    withdrawn: {date: 2026-08-12, reason: other, note: Zqwithdrawnote}
  - id: r-0c7f
    partner: csapa-own
    received: 2026-08-04
    closed: {date: 2026-08-12, outcome: other, note: Zqclosenote}
  - id: r-1d8g
    partner: csapa-own
    received: 2026-08-05
    void: {date: 2026-08-12, note: Zqvoidnote}
pairs:
  - id: p-3n8w
    referral: r-5x2a
    mentor: m-4k2x
    started: {date: 2026-09-18, note: Zqstartnote}
    planned-end: 2027-03-18
    override: Zqoverride
    pauses: [{from: 2026-10-20, planned-return: 2026-11-02, until: {date: 2026-11-02, note: Zqresumenote}, reason: illness}]
  - id: p-4o9x
    referral: r-0c7f
    mentor: m-4k2x
    started: 2026-08-06
    ended: {date: 2026-08-11, outcome: other, closing-interview: true, note: Zqendnote}
feedback:
  - {date: 2026-09-13, referral: r-5x2a, to: c-4m2x, code: accepted, channel: email, by: angelina, note: Zqfeedbacknote}
checkpoints:
  - {id: k-1q9z, date: 2026-10-06, kind: monthly, by: angelina, pair: p-3n8w, note: Zqmonthlynote, private: Zqmonthlyprivate, difficulty: true, next: 2026-11-06}
  - {id: k-2q9z, date: 2026-10-07, kind: call, by: angelina, note: Zqfreenote, private: Zqfreeprivate}
next-checkpoint: 2026-12-06
)";

// A sentence that repeats somebody's name.
constexpr const char *silent = R"(format: 1
id: y26-bbbb2
born: 2004
publics: [justice]
consents:
  - {to: follow-up, given: 2026-09-02, from: youth}
referrals:
  - id: r-5x2a
    partner: csapa-own
    contact: c-4m2x
    received: 2026-09-02
    goals: [job-search]
    obstacles: [finances]
    note: Zqsilentnote
    acknowledged: 2026-09-03
    declined: {date: 2026-09-20, reason: not-eligible, note: Zqsilentdecline}
feedback: []
checkpoints:
  - {id: k-1q9z, date: 2026-09-06, kind: call, by: angelina, note: Zqsilentcall, private: Zqsilentprivate}
)";

constexpr const char *taken_back = R"(format: 1
id: y26-dddd4
born: 2004
consents:
  - {to: share-with-prescriber, given: 2026-09-02, from: youth, until: {date: 2026-11-20, note: Zqwithdrawal}}
referrals:
  - id: r-5x2a
    partner: csapa-own
    received: 2026-09-04
    acknowledged: 2026-09-05
    declined: {date: 2026-09-21, reason: not-mobile, note: Zqbackdecline}
checkpoints:
  - {id: k-1q9z, date: 2026-09-06, kind: call, by: angelina, note: Zqbackcall}
)";

constexpr const char *elsewhere = R"(format: 1
id: y26-cccc3
born: 2004
consents:
  - {to: share-with-prescriber, given: 2026-09-02, from: youth}
referrals:
  - id: r-5x2a
    partner: zqotherid
    received: 2026-09-03
    declined: {date: 2026-09-20, reason: out-of-area, note: Zqotherdecline}
)";

std::string identity(const std::string &id, const std::string &mark) {
    return "format: 1\nid: " + id + "\nname: Zqfirst" + mark + " Zqlast" + mark +
           "\nphone: \"0699887766\"\nemail: zqmail" + mark + "@example.org\naddress: Zqhome" +
           mark + "\nguardian: {name: Zqguardian" + mark + " Zqlast" + mark +
           ", relation: zqrelation" + mark + ", phone: \"0699887755\", email: zqgmail" + mark +
           "@example.org}\ncircle:\n  - {role: teacher, name: Zqteacher" + mark +
           " Zqx, phone: \"0699887744\", email: zqtmail" + mark + "@example.org}\n";
}

constexpr const char *mentors = R"(format: 1
mentors:
  - id: m-4k2x
    name: Zqmentor Zqmentorlast
    phone: "0699887733"
    email: zqmentormail@example.org
    honorability-presented: 2026-09-01
    since: 2026-09-01
)";

} // namespace

std::vector<PlantedFile> files() {
    return {{"maillon.yaml", settings},
            {"offer.yaml", offer},
            {"partners/csapa-own.yaml", partner},
            {"partners/zqotherid.yaml", other_partner},
            {"youth/2026/y26-aaaa1.yaml", agreed},
            {"youth/2026/y26-bbbb2.yaml", silent},
            {"youth/2026/y26-cccc3.yaml", elsewhere},
            {"youth/2026/y26-dddd4.yaml", taken_back},
            {"identities/2026/y26-aaaa1.yaml", identity("y26-aaaa1", "agreed")},
            {"identities/2026/y26-bbbb2.yaml", identity("y26-bbbb2", "silent")},
            {"identities/2026/y26-cccc3.yaml", identity("y26-cccc3", "other")},
            {"identities/2026/y26-dddd4.yaml", identity("y26-dddd4", "back")},
            {"identities/mentors.yaml", mentors}};
}

std::vector<std::string> may_leave() {
    return {"zqassociation", "zqstaff",       "zqstaffmail",     "zqpartner",
            "zqcontact",     "zqrole",        "zqleft",          "zqoffertitle",
            "zqofferplace",  "zqoffertext",   "zqoffergain",     "zqofferstep",
            "zqofferwords",  "zqofferrhythm", "zqofferduration", "zqofferpromise"};
}

std::vector<std::string> may_leave_by_name() { return {"zqfirstagreed"}; }

std::vector<std::string> may_leave_as_notes() { return {"zqfeedbacknote", "zqmonthlynote"}; }

std::vector<std::string> canaries_in(const std::string &text) {
    std::string lower;
    for (const char c : text)
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    std::vector<std::string> found;
    for (auto at = lower.find("zq"); at != lower.npos; at = lower.find("zq", at + 1)) {
        std::size_t end = at;
        while (end < lower.size() && std::isalpha(static_cast<unsigned char>(lower[end])) != 0)
            ++end;
        found.push_back(lower.substr(at, end - at));
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace maillon::planted
