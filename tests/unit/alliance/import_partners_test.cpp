// Partners from tables: made once, completed, never reset, and no row lost.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>

#include "alliance/import_plan.h"
#include "base/error.h"
#include "support/spreadsheets.h"

using namespace maillon;

namespace {

const Date today = *Date::from_iso("2026-11-23");

struct Import {
    Spreadsheet table;
    Register whole;
    Chance chance = seeded_chance(7);

    Import(std::vector<std::string> headings, const Rows &rows)
        : table(spreadsheet(std::move(headings), rows)) {}
    ImportPlan plan() { return plan_partners({table, {}, {}, today, today, {}}, whole, chance); }
};

Partner known(const std::string &id, const std::string &name) {
    Partner partner;
    partner.id = id;
    partner.name = name;
    partner.file = "partners/" + id + ".yaml";
    partner.kind = "ML";
    return partner;
}

std::string value_of(const Value &record, std::string_view key) {
    for (const Field &field : record.entries)
        if (field.key == key) return field.value.scalar;
    return {};
}

} // namespace

TEST_CASE("a row makes a partner, with numbers that a spreadsheet shortened") {
    Import import(
        {"nom", "safir", "adresse", "cp", "ville", "tel"},
        {{"France Travail Aubel", "1234", "3, rue des Quais", "1200", "Aubel", "134567890"}});
    const ImportPlan plan = import.plan();
    REQUIRE(plan.refused.empty());
    REQUIRE(plan.records.size() == 1);
    const Value &record = *plan.records[0].record;
    CHECK(plan.records[0].id == "france-travail-aubel");
    CHECK(value_of(record, "kind") == "FT"); // a SAFIR code says it
    CHECK(value_of(record, "safir") == "01234");
    CHECK(value_of(record, "address") == "3, rue des Quais, 01200 Aubel");
    CHECK(value_of(record, "territory") == "Aubel (01)");
    CHECK(value_of(record, "phone") == "01 34 56 78 90");
    CHECK(value_of(record, "since") == "2026-11-23");
}

TEST_CASE("two agencies of one name get two ids; one code twice is named") {
    Import import({"nom", "safir"}, {{"France Travail", "01234"},
                                     {"France Travail", "01235"},
                                     {"France Travail", "01234"},
                                     {"Autre nom", "01234"}});
    const ImportPlan plan = import.plan();
    CHECK(plan.records.size() == 2);
    CHECK(plan.records[1].id == "france-travail-2");
    CHECK(plan.count(Fate::repeated) == 1);
    CHECK(plan.rows.back().same_as == 2);
    REQUIRE(plan.refused.size() == 1);
    CHECK(plan.refused[0].origin.place.line == 5);
    CHECK(plan.refused[0].origin.place.column == 1);
}

TEST_CASE("a known partner gets what it lacks and keeps what it has") {
    Import import({"nom", "type", "siret", "adresse", "téléphone"},
                  {{"Mission Locale NORD", "ML", "73282932000074", "1 rue A", "0134567890"}});
    Partner partner = known("ml-nord", "Mission locale Nord");
    partner.address = "2 rue B";
    partner.phone = "+33 1 34 56 78 90";
    import.whole.partners = {partner};
    const ImportPlan plan = import.plan();
    REQUIRE(plan.records.size() == 1);
    REQUIRE(plan.records[0].changes.size() == 1);
    CHECK(plan.records[0].changes[0].key == "siret");
    CHECK(plan.rows[0].keys == std::vector<std::string>{"siret"});
    REQUIRE(plan.remarks.size() == 1); // the address; the phone is the same
    CHECK(plan.remarks[0].origin.place.column == 4);
}

TEST_CASE("what stands already is unchanged, by number even under another name") {
    Import import({"nom", "safir"}, {{"Pôle emploi Aubel", "01234"}});
    Partner partner = known("ft-aubel", "France Travail Aubel");
    partner.safir = "01234";
    import.whole.partners = {partner};
    const ImportPlan plan = import.plan();
    CHECK(plan.records.empty());
    CHECK(plan.count(Fate::unchanged) == 1);
    CHECK(plan.remarks.size() == 1);
}

TEST_CASE("one name in another place, or with another number, is another partner") {
    Import import({"nom", "type", "territoire"}, {{"Mission locale", "ML", "Aubel"}});
    Partner partner = known("mission-locale", "Mission locale");
    partner.territory = "Belvais";
    import.whole.partners = {partner};
    CHECK(import.plan().records[0].id == "mission-locale-2");
    import.whole.partners[0].territory = "";
    CHECK(import.plan().count(Fate::completed) == 1);
}

TEST_CASE("rows that contradict themselves are refused, each with its column") {
    Import import({"id", "nom", "type", "siret", "uai", "zone scolaire"},
                  {{"", "A", "", "", "", ""},
                   {"", "", "ML", "", "", ""},
                   {"", "B", "ML", "73282932000075", "", ""},
                   {"", "C", "ML", "", "0750654X", ""},
                   {"Pas Un Id", "D", "ML", "", "", ""},
                   {"", "E", "LYCEE", "", "", "D"},
                   {"", "F", "ML", "", "", ""}});
    const ImportPlan plan = import.plan();
    CHECK(plan.refused_rows() == 6);
    CHECK(plan.records.size() == 1);
    CHECK(plan.rows[0].number == 8);
}

TEST_CASE("numbers of two different partners in one row are refused") {
    Import import({"nom", "siret", "safir"}, {{"X", "73282932000074", "01234"}});
    Partner one = known("a", "A");
    one.siret = "73282932000074";
    Partner other = known("b", "B");
    other.safir = "01234";
    import.whole.partners = {one, other};
    CHECK(import.plan().refused.size() == 1);
}

TEST_CASE("the first contact is primary; one of that name is not added again") {
    Import import({"nom", "type", "contact", "fonction"}, {{"A", "ML", "Nadia S.", "conseillère"}});
    const ImportPlan plan = import.plan();
    const auto &entries = plan.records[0].record->entries;
    const auto contacts = std::find_if(entries.begin(), entries.end(),
                                       [](const Field &field) { return field.key == "contacts"; });
    REQUIRE(contacts != entries.end());
    CHECK(value_of(contacts->value.items[0], "primary") == "true");
    Partner partner = known("a", "A");
    Contact contact;
    contact.id = "c-0001";
    contact.name = "nadia s";
    partner.contacts = {contact};
    import.whole.partners = {partner};
    CHECK(import.plan().records.empty());
}

TEST_CASE("headings of nobody, and an empty row") {
    Import none({"x", "y"}, {{"1", "2"}});
    CHECK_THROWS_AS(none.plan(), Error);
    Import blank({"nom", "x"}, {{"", "y"}});
    CHECK(blank.plan().rows.empty());
    CHECK(blank.plan().unused == std::vector<int>{2});
}
