// What check() finds in a partner's record.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/problems.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

std::string spoiled(const std::function<void(Partner &)> &spoil) {
    Partner partner = samples::partner();
    spoil(partner);
    return problems_of(partner);
}

Contact second_contact() {
    Contact made;
    made.id = "c-9k1t";
    made.name = "Maëlle R.";
    made.since = fact("2025-09-01");
    return made;
}

Checkpoint with_contact(std::string contact) {
    Checkpoint made;
    made.id = "k-7d0q";
    made.fact = fact("2025-03-11");
    made.kind = "visit";
    made.with = {std::move(contact)};
    return made;
}

} // namespace

TEST_CASE("each reference of a partner that dangles is named") {
    const auto dangling = [](std::string_view key, std::string_view id) {
        return "meaning 0: '" + std::string(key) + "' names nothing that exists ('" +
               std::string(id) + "')";
    };
    CHECK(spoiled([](Partner &) {}) == "");
    CHECK(spoiled([](Partner &it) {
              it.referents = {{"bruno", fact("2025-01-14"), {}}};
          }) == dangling("staff", "bruno"));
    CHECK(spoiled([](Partner &it) { it.contacts[0].replaced_by = "c-0000"; }) ==
          dangling("replaced-by", "c-0000"));
    CHECK(spoiled([](Partner &it) { it.checkpoints = {with_contact("c-0000")}; }) ==
          dangling("with", "c-0000"));
    CHECK(spoiled([](Partner &it) { it.checkpoints = {with_contact("c-4m2x")}; }) == "");
    CHECK(spoiled([](Partner &it) {
              it.pulses = {{fact("2025-06-20"), "c-0000", 5, 4, 4}};
          }) == dangling("contact", "c-0000"));
    CHECK(spoiled([](Partner &it) {
              it.documents = {{"fiche", 3, fact("2025-02-03"), {"c-0000"}}};
          }) == dangling("to", "c-0000") + "\n" + dangling("document", "fiche"));
}

TEST_CASE("a document of the offer is known") {
    Partner partner = samples::partner();
    partner.documents = {{"fiche", 3, fact("2025-02-03"), {"c-4m2x"}}};
    Register all = whole(youth(), partner);
    all.offer.documents = {{"fiche", "Fiche d'orientation", 3, {}, "", "", {}}};
    CHECK(problems(check(all, today)) == "");
}

TEST_CASE("a stake that the settings do not list is a warning") {
    Partner partner = samples::partner();
    partner.stakes = {"qpv", "glory"};
    Register all = whole(youth(), partner);
    all.settings.stakes = {{"qpv", 1}};
    CHECK(problems(check(all, today)) ==
          "warning 0: 'stakes' has a word that the settings do not list ('glory')");
}

TEST_CASE("two current referents or primary contacts are a warning") {
    CHECK(spoiled([](Partner &it) {
              it.referents = {{"angelina", fact("2025-01-14"), {}},
                              {"angelina", at(20, fact("2025-09-01")), {}}};
          }) == "warning 20: two referents are current: 'angelina' and 'angelina'");
    CHECK(spoiled([](Partner &it) {
              it.referents = {{"angelina", fact("2025-01-14"), fact("2025-09-01")},
                              {"angelina", fact("2025-09-01"), {}}};
          }) == "");
    CHECK(spoiled([](Partner &it) {
              it.contacts.push_back(second_contact());
              it.contacts[0].primary = it.contacts[1].primary = true;
          }) == "warning 0: two current contacts are primary: c-4m2x and c-9k1t");
}

TEST_CASE("terms end after they begin, and plans lie after their fact") {
    CHECK(spoiled([](Partner &it) { it.contacts[0].until = fact("2025-01-13"); }) ==
          "meaning 0: 'until' is before 'since' ('2025-01-13')");
    CHECK(spoiled([](Partner &it) {
              it.agreements = {{fact("2025-02-01"), day("2025-02-01"), {}, {}}};
          }) == "warning 0: 'until' is not later than its fact ('2025-02-01')");
    CHECK(spoiled([](Partner &it) { it.contacts[0].until = fact("2026-09-01"); }) == "");
}

TEST_CASE("lists of a partner are in date order, and ids stand once") {
    CHECK(spoiled([](Partner &it) {
              it.stages = {{Stage::pilot, fact("2025-03-01"), ""},
                           {Stage::prospect, at(9, fact("2025-01-14")), ""}};
          }) == "warning 9: 'stages' is not in date order");
    CHECK(spoiled([](Partner &it) { it.contacts.push_back(it.contacts[0]); }) ==
          "meaning 0: 'id' stands twice ('c-4m2x')");
}

TEST_CASE("national numbers that fail their own check are a warning") {
    CHECK(spoiled([](Partner &it) { it.siret = "73282932000074"; }) == "");
    CHECK(spoiled([](Partner &it) { it.siret = "73282932000075"; }) ==
          "warning 0: 'siret' fails its own check ('73282932000075')");
    CHECK(spoiled([](Partner &it) { it.uai = "0750654E"; }) ==
          "warning 0: 'uai' fails its own check ('0750654E')");
    CHECK(spoiled([](Partner &it) { it.insee = "955"; }) ==
          "warning 0: 'insee' fails its own check ('955')");
    for (const char *number : {"+33600000001", "06 00 00 00 01", "0600000001", "Karim", "KARIM"})
        CHECK(spoiled([&](Partner &it) { it.siret = number; }) ==
              "warning 0: 'siret' fails its own check ('…')");
}

TEST_CASE("facts of a partner in the future are errors") {
    CHECK(spoiled([](Partner &it) { it.checkpoints = {with_contact("c-4m2x")}; }) == "");
    CHECK(spoiled([](Partner &it) {
              it.checkpoints = {with_contact("c-4m2x")};
              it.checkpoints[0].fact.date = day("2026-06-02");
          }) == "meaning 0: 'date' is in the future ('2026-06-02')");
}
