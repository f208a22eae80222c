// From a heading to its field.
// SPDX-License-Identifier: MIT
#include "alliance/import_fields.h"

#include <set>

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/text.h"

using namespace maillon;
using Fields = std::vector<std::string>;

namespace {

Spreadsheet headed(std::vector<std::string> headings) {
    Spreadsheet table;
    table.file = "t.csv";
    table.headings = std::move(headings);
    return table;
}

} // namespace

TEST_CASE("headings in either language, with any accents, case and signs") {
    CHECK(fields_of(headed({"Nom", "TYPE", "N° SIRET", "n°siret bis", "Code  Postal", "E-mail"}),
                    Imported::partners,
                    {}) == Fields{"name", "kind", "siret", "", "postcode", "email"});
    CHECK(fields_of(headed({"name", "Last name", "Né(e) le", "Tél."}), Imported::youths, {}) ==
          Fields{"name", "last-name", "born", "phone"});
    CHECK(fields_of(headed({"Jeune", "Orienté par", "Reçue le", "Freins"}), Imported::referrals,
                    {}) == Fields{"youth", "partner", "received", "obstacles"});
}

TEST_CASE("a mapping goes before what a heading says") {
    const Spreadsheet table = headed({"code", "Nom", "Nom usuel"});
    CHECK(fields_of(table, Imported::partners, mapping_from({"CODE=safir", "nom usuel=nom"})) ==
          Fields{"safir", "", "name"});
    CHECK(fields_of(table, Imported::partners, mapping_from({"Nom="})) == Fields{"", "-", ""});
}

TEST_CASE("what can't be mapped is refused") {
    const Spreadsheet table = headed({"Nom", "Téléphone", "Tél"});
    CHECK_THROWS_AS(mapping_from({"Nom"}), Error);
    CHECK_THROWS_AS(mapping_from({"=name"}), Error);
    CHECK_THROWS_AS(fields_of(table, Imported::partners, {}), Error); // two phones
    CHECK_NOTHROW(fields_of(table, Imported::partners, mapping_from({"Tél=phone"})));
    CHECK_THROWS_AS(fields_of(table, Imported::partners, mapping_from({"Ville=city"})), Error);
    CHECK_THROWS_AS(fields_of(table, Imported::partners, mapping_from({"Nom=nonsense"})), Error);
    CHECK_THROWS_AS(field_named(Imported::youths, "siret"), Error);
    CHECK(field_named(Imported::partners, "Type") == "kind");
}

TEST_CASE("no heading means two fields of one table") {
    for (const Imported what : {Imported::partners, Imported::youths, Imported::referrals}) {
        std::set<std::string> seen;
        for (const ImportField &field : import_fields(what)) {
            std::set<std::string> own{slug(field.name)};
            for (const std::string_view heading : field.headings)
                own.insert(slug(heading));
            for (const std::string &heading : own) {
                CAPTURE(heading);
                CHECK(seen.insert(heading).second);
            }
        }
    }
}
