// Partners of sensitive kinds have no name outside the association.
// SPDX-License-Identifier: MIT
#include "alliance/partner_outside.h"

#include <doctest/doctest.h>

#include "alliance/codes.h"
#include "support/made_records.h"

using namespace maillon;

namespace {

Partner of_kind(const char *id, const char *kind, const char *since) {
    Partner partner = made::partner(id, since);
    partner.kind = kind;
    return partner;
}

} // namespace

TEST_CASE("a partner of a usual kind keeps its id, its name and its kind") {
    const auto outside = outside_partners({of_kind("ft-nord", "FT", "2025-01-14")});
    CHECK(outside.at("ft-nord").key == "ft-nord");
    CHECK(outside.at("ft-nord").name == "Partner ft-nord");
    CHECK(outside.at("ft-nord").kind == "FT");
}

TEST_CASE("every sensitive kind, and one that is no code, loses id, name and kind") {
    for (const Code &code : code_set("partner-kinds").codes) {
        const auto outside = outside_partners({of_kind("x", code.code.data(), "2025-01-14")});
        CHECK(outside.at("x").name.empty() == code.sensitive);
        CHECK((outside.at("x").key == "autre/1") == code.sensitive);
    }
    CHECK(outside_partners({of_kind("x", "INCONNU", "2025-01-14")}).at("x").name.empty());
    CHECK(kind_outside("CSAPA") == "Autre");
    CHECK(kind_outside("") == "Autre");
}

TEST_CASE("a new sensitive partner renames no older one, whatever its id") {
    std::vector<Partner> partners = {of_kind("pjj-nord", "PJJ", "2025-01-14"),
                                     of_kind("ase-sud", "ASE", "2025-06-01")};
    CHECK(outside_partners(partners).at("pjj-nord").key == "autre/1");
    partners.insert(partners.begin(), of_kind("aaa", "CADA", "2026-01-01"));
    const auto outside = outside_partners(partners);
    CHECK(outside.at("pjj-nord").key == "autre/1");
    CHECK(outside.at("ase-sud").key == "autre/2");
    CHECK(outside.at("aaa").key == "autre/3");
}
