// The settings, the offer and the identities, read: the examples of 2-records 2.3, 2.5 and 2.6.
// SPDX-License-Identifier: MIT
#include "records/settings_yaml.h"

#include <doctest/doctest.h>

#include "records/identity_yaml.h"
#include "records/offer_yaml.h"
#include "unit/records/said.h"

namespace maillon {
namespace {

template <class Read>
auto read(const std::string &file, const std::string &text, Read read_record) {
    const Document document = read_document(file, text);
    REQUIRE(document.readable);
    Problems problems;
    auto record = read_record(document, problems);
    return std::pair(std::move(record), said(problems));
}

} // namespace

TEST_CASE("the settings are read whole") {
    const auto [settings, problems] = read("maillon.yaml", R"(format: 1
association: Afev Val-d'Oise
language: fr                    # fr | en
school-zone: C
identities: ../identities
team:
  - id: angelina
    name: Angelina C.
    email: angelina@example.org
    since: 2024-09-01
    partners: 15
stakes:
  - {stake: employment, weight: 2}
  - {stake: qpv}
promises:
  acknowledge: 3
rhythms:
  established: 120
closures:
  - {from: 08-01, to: 08-21}
school-holidays: [{from: 2027-10-23, until: 2027-11-08, zones: [A, C]}]
health: {}
privacy:
  retention-months: 12
git:
  commit: off
)",
                                           read_settings);
    CHECK(problems.empty());
    CHECK(settings.association == "Afev Val-d'Oise");
    CHECK(settings.language == Language::french);
    CHECK(settings.school_zone == Zone::c);
    CHECK(settings.identities == "../identities");
    CHECK(settings.team.at(0).partners == 15);
    CHECK(settings.team.at(0).since->date == Date::from_civil(2024, 9, 1));
    CHECK(settings.stakes.at(0).weight == 2);
    CHECK(settings.stakes.at(1).weight == 1);
    CHECK(settings.promises.acknowledge == 3);
    CHECK(settings.promises.first_meeting == 10);
    CHECK(settings.rhythms.established == 120);
    REQUIRE(settings.closures.size() == 1);
    CHECK(settings.closures[0].until_day == 21);
    CHECK(settings.school_holidays.at(0).zones == std::vector<Zone>{Zone::a, Zone::c});
    CHECK(settings.retention_months == 12);
    CHECK_FALSE(settings.git_commit);
}

TEST_CASE("what is not set keeps its default, and so does what can't be read") {
    const auto [settings, problems] = read("maillon.yaml", R"(format: 1
association: Afev
promises: {acknowledge: soon}
closures: [{from: 08-32, to: 08-21}]
privacy: {retention-months: 36}
)",
                                           read_settings);
    CHECK(settings.promises.acknowledge == 2);
    CHECK(settings.identities == "identities");
    CHECK(settings.retention_months == 24);
    CHECK(settings.git_commit);
    CHECK(settings.closures.empty());
    REQUIRE(problems.size() == 3);
    CHECK(problems[0] == "3:25 'acknowledge' is not a whole number from 1 to 3650 ('soon'); write "
                         "it in digits, without a zero before them");
    CHECK(problems[1] == "4:19 'from' is not a day of the year ('08-32'); write it as MM-DD");
    CHECK(problems[2].starts_with("5:29 'retention-months' is not a whole number from 1 to 24"));
}

TEST_CASE("longer retention needs its written reason") {
    const auto settings = read("maillon.yaml", R"(format: 1
association: Afev
privacy: {retention-months: 36, retention-reason: Convention avec le département}
)",
                               read_settings)
                              .first;
    CHECK(settings.retention_months == 36);
}

TEST_CASE("the offer's documents are read") {
    const auto [offer, problems] = read("offer.yaml", R"(format: 1
title: Mentorat
gains: [Un adulte de confiance.]
documents:
  - {id: fiche-orientation, title: Fiche, version: 3, updated: 2025-01-02, file: fiche.pdf}
  - {title: Sans identifiant}
)",
                                        read_offer);
    CHECK(offer.title == "Mentorat");
    REQUIRE(offer.documents.size() == 1);
    CHECK(offer.documents[0].version == 3);
    CHECK(offer.documents[0].updated == Date::from_civil(2025, 1, 2));
    CHECK(problems.at(0) == "6:5 'id' is missing; add a line 'id: ...'");
}

TEST_CASE("an identity and the mentors are read") {
    const auto [identity, problems] = read("identities/2026/y26-7kq2m.yaml", R"(format: 1
id: y26-7kq2m
name: Inès B.
phone: "+33 6 00 00 00 00"
guardian: {name: Samia B., relation: mère}
circle: [{role: teacher, name: M. Roux}]
)",
                                           read_identity);
    CHECK(problems.empty());
    CHECK(identity.id == "y26-7kq2m");
    CHECK(identity.guardian->role == "mère");
    CHECK(identity.circle.at(0).name == "M. Roux");

    const auto mentors = read("identities/mentors.yaml", R"(format: 1
mentors:
  - {id: m-4k2x, name: Claire D., since: 2025-01-02, honorability-presented: 2025-01-10}
)",
                              read_mentors)
                             .first;
    REQUIRE(mentors.size() == 1);
    CHECK(mentors[0].honorability_presented == Date::from_civil(2025, 1, 10));
}

} // namespace maillon
