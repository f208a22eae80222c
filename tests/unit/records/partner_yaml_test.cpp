// A partner's record, read: the example of 2-records 2.4, and what is left out.
// SPDX-License-Identifier: MIT
#include "records/partner_yaml.h"

#include <doctest/doctest.h>

#include "unit/records/said.h"

namespace maillon {
namespace {

struct ReadPartner {
    explicit ReadPartner(const std::string &text) {
        const Document document = read_document("partners/ft-sarcelles.yaml", text);
        REQUIRE(document.readable);
        partner = read_partner(document, problems);
    }
    Problems problems;
    Partner partner;
};

Date day(const char *iso) { return *Date::from_iso(iso); }

constexpr const char *whole = R"(format: 1
id: ft-sarcelles
name: France Travail Sarcelles
kind: FT
territory: Sarcelles (95)
insee: "95585"                  # optional
stakes: [employment, qpv]
since: 2024-12-10               # first exchange
rhythm: 60
expectations: Des retours rapides.
referents:                      # ours, one current at most
  - staff: angelina
    since: 2025-01-14
contacts:                       # theirs
  - id: c-4m2x
    name: Jean-Vladimir P.
    role: conseiller CEJ
    phone: "+33 1 00 00 00 00"
    since: 2025-01-14
    met: 2025-01-14
    primary: true
    # until: 2026-10-01
agreements:
  - signed: 2025-02-01
    until: 2026-08-31
    volume: 12
    places: 4
stages:
  - {stage: prospect, since: 2024-12-10}
  - {stage: pilot, since: 2025-01-14, reason: first referral}
documents:
  - {document: fiche-orientation, version: 3, given: 2025-02-03, to: [c-4m2x]}
checkpoints:
  - id: k-7d0q
    date: 2025-03-11
    kind: breakfast
    by: angelina
    with: [c-4m2x]
    note: Présentation de la charte.
    next: 2025-05-10
  - {id: k-7d0r, date: 2025-04-02, kind: call, status: no-answer, initiative: theirs}
pulses:
  - {date: 2025-06-20, contact: c-4m2x, clarity: 5, availability: 4, trust: 4}
)";

} // namespace

TEST_CASE("a partner's record is read whole") {
    const ReadPartner read(whole);
    CHECK(said(read.problems).empty());
    const Partner &partner = read.partner;
    CHECK(partner.file == "partners/ft-sarcelles.yaml");
    CHECK(partner.insee == "95585");
    CHECK(partner.stakes == std::vector<std::string>{"employment", "qpv"});
    CHECK(partner.since == day("2024-12-10"));
    CHECK(partner.rhythm == 60);
    REQUIRE(partner.referents.size() == 1);
    CHECK(partner.referents[0].staff == "angelina");
    REQUIRE(partner.contacts.size() == 1);
    CHECK(partner.contacts[0].primary);
    CHECK(partner.contacts[0].met->date == day("2025-01-14"));
    CHECK_FALSE(partner.contacts[0].until);
    CHECK(partner.contacts[0].place.line == 15);
    REQUIRE(partner.agreements.size() == 1);
    CHECK(partner.agreements[0].volume == 12);
    CHECK(partner.agreements[0].until == day("2026-08-31"));
    REQUIRE(partner.stages.size() == 2);
    CHECK(partner.stages[1].stage == Stage::pilot);
    CHECK(partner.stages[1].reason == "first referral");
    CHECK(partner.documents.at(0).version == 3);
    CHECK(partner.documents.at(0).to == std::vector<std::string>{"c-4m2x"});
    REQUIRE(partner.checkpoints.size() == 2);
    CHECK(partner.checkpoints[0].is_held());
    CHECK(partner.checkpoints[0].fact.by == "angelina");
    CHECK(partner.checkpoints[0].fact.note == "Présentation de la charte.");
    CHECK(partner.checkpoints[0].next == day("2025-05-10"));
    CHECK(partner.checkpoints[1].holding == Holding::no_answer);
    CHECK(partner.checkpoints[1].theirs);
    CHECK(partner.pulses.at(0).availability == 4);
}

TEST_CASE("what can't be read is left out, the rest of a partner stays") {
    const ReadPartner read(R"(format: 1
id: ft-sarcelles
name: FT
kind: FTT
since: 2024-12-10
contacts:
  - {id: c-4m2x, name: Jean P., since: 2025-02-30}
  - {id: c-9k1t, name: Léa M., since: 2025-03-01}
stages:
  - {stage: pilote, since: 2025-01-14}
pulses:
  - {date: 2025-06-20, contact: c-4m2x, clarity: 6, availability: 4, trust: 4}
)");
    CHECK(read.partner.kind.empty());
    REQUIRE(read.partner.contacts.size() == 1);
    CHECK(read.partner.contacts[0].id == "c-9k1t");
    CHECK(read.partner.stages.empty());
    CHECK(read.partner.pulses.empty());
    const auto lines = said(read.problems);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].starts_with("4:7 'kind' has an unknown code ('FTT'); did you mean 'FT'?"));
    CHECK(lines[1] == "7:40 'since' is not a date ('2025-02-30'); write it as YYYY-MM-DD");
    CHECK(lines[2].starts_with(
        "10:13 'stage' has an unknown code ('pilote'); did you mean 'pilot'?"));
    CHECK(lines[3].starts_with("12:50 'clarity' is not a whole number from 1 to 5 ('6')"));
    for (const auto &problem : read.problems)
        CHECK(problem.damage == Damage::meaning);
}

TEST_CASE("an id that is not the file's name takes the partner out") {
    const ReadPartner read("format: 1\nid: ml-nord\nname: ML\nkind: ML\nsince: 2025-01-01\n");
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems[0].damage == Damage::structure);
}

} // namespace maillon
