// Young people and referrals from tables: known again, never doubled, no name outside the identity.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <doctest/doctest.h>

#include "alliance/import_plan.h"
#include "base/error.h"
#include "support/spreadsheets.h"

using namespace maillon;

namespace {

const Date today = *Date::from_iso("2026-11-23");

Fact on(const char *iso) {
    Fact fact;
    fact.date = *Date::from_iso(iso);
    return fact;
}

struct Import {
    Spreadsheet table;
    Register whole;
    Chance chance = seeded_chance(7);

    Import(std::vector<std::string> headings, const Rows &rows)
        : table(spreadsheet(std::move(headings), rows)) {
        whole.has_identities = true;
        Partner partner;
        partner.id = "ml-nord";
        partner.name = "Mission locale Nord";
        partner.siret = "73282932000074";
        whole.partners = {partner};
    }
    void know(const std::string &id, const std::string &name, int born,
              const std::string &reference) {
        Youth youth;
        youth.id = id;
        youth.file = "youth/2026/" + id + ".yaml";
        youth.born.year = born;
        youth.reference = reference;
        whole.youths.push_back(youth);
        Identity identity;
        identity.id = id;
        identity.name = name;
        whole.identities[id] = identity;
    }
    ImportWish wish() const { return {table, {}, {}, today, today, {}}; }
    ImportPlan youths() { return plan_youths(wish(), whole, chance); }
    ImportPlan referrals() { return plan_referrals(wish(), whole, chance); }
};

std::string value_of(const Fields &entries, std::string_view key) {
    for (const Field &field : entries)
        if (field.key == key) return field.value.scalar;
    return {};
}

} // namespace

TEST_CASE("a new young person: the name in the identity, the number in the record") {
    Import import(
        {"Prénom", "Nom", "Né(e) le", "Réf", "Tél", "Responsable légal", "Tél parent"},
        {{"Inès", "Quivrain", "14/02/2009", "D-12", "600000001", "Nadia Q.", "0600000002"}});
    const ImportPlan plan = import.youths();
    REQUIRE(plan.records.size() == 1);
    const PlannedRecord &planned = plan.records[0];
    CHECK(value_of(planned.record->entries, "reference") == "D-12");
    CHECK(value_of(planned.record->entries, "born") == "2009-02-14");
    CHECK(value_of(planned.record->entries, "name").empty());
    CHECK(value_of(planned.identity->entries, "name") == "Inès Quivrain");
    CHECK(value_of(planned.identity->entries, "phone") == "06 00 00 00 01");
}

TEST_CASE("known again by reference, by name and birth, by id; another birth is another person") {
    Import import({"id", "nom complet", "naissance", "référence"},
                  {{"", "Quivrain Inès", "2009", ""},
                   {"", "Inès Quivrain", "2007", ""},
                   {"", "Autre Nom", "", "D-12"},
                   {"y26-aaaaa", "", "2009", ""},
                   {"y26-zzzzz", "", "", ""},
                   {"", "Inès Quivrain", "2005", "D-99"}});
    import.know("y26-aaaaa", "Inès Quivrain", 2009, "D-12");
    const ImportPlan plan = import.youths();
    CHECK(plan.rows[0].id == "y26-aaaaa");
    CHECK(plan.rows[0].fate == Fate::unchanged);
    CHECK(plan.count(Fate::made) == 2); // of 2007, and the one with another number
    CHECK(plan.count(Fate::repeated) == 1);
    CHECK(plan.refused.size() == 2); // another name under D-12, and an id of nobody
}

TEST_CASE("what is missing is added, what stands stays, in the record and in the identity") {
    Import import({"référence", "naissance", "publics", "tel", "courriel", "nom"},
                  {{"D-12", "2008", "qpv", "0600000001", "new@example.org", "Quivrain"}});
    import.know("y26-aaaaa", "Quivrain", 2009, "D-12");
    import.whole.identities["y26-aaaaa"].email = "old@example.org";
    const ImportPlan plan = import.youths();
    REQUIRE(plan.records.size() == 1);
    CHECK(plan.rows[0].keys == std::vector<std::string>{"publics", "phone"});
    CHECK(plan.records[0].changes.size() == 1);
    CHECK(plan.records[0].identity_changes.size() == 1);
    CHECK(plan.remarks.size() == 2);
}

TEST_CASE("an identity that a killed run left behind gets its record") {
    Import import({"nom", "naissance"}, {{"Quivrain", "2009"}});
    import.know("y26-aaaaa", "Quivrain", 2009, "");
    import.whole.youths.clear();
    const ImportPlan plan = import.youths();
    REQUIRE(plan.records.size() == 1);
    CHECK(plan.records[0].id == "y26-aaaaa");
    CHECK(plan.records[0].record);
    CHECK_FALSE(plan.records[0].identity);
}

TEST_CASE("without the identities no young person is imported") {
    Import import({"nom"}, {{"Quivrain"}});
    import.whole.has_identities = false;
    CHECK_THROWS_AS(import.youths(), Error);
}

TEST_CASE("a referral with its steps, each by its rule") {
    Import import(
        {"jeune", "prescripteur", "reçue", "objectifs", "rencontre", "refusée", "motif"},
        {{"D-12", "732 829 320 00074", "02/11/2026", "confiance", "10/11/2026", "", ""},
         {"D-12", "mission locale nord", "03/11/2026", "", "", "12/11/2026", "no-capacity"},
         {"D-12", "ml-nord", "04/11/2026", "", "01/11/2026", "", ""},
         {"D-12", "ml-nord", "05/11/2026", "", "", "12/11/2026", ""},
         {"D-13", "ml-nord", "05/11/2026", "", "", "", ""},
         {"D-12", "nulle part", "05/11/2026", "", "", "", ""},
         {"D-12", "ml-nord", "", "", "", "", ""}});
    import.know("y26-aaaaa", "Inès Quivrain", 2009, "D-12");
    const ImportPlan plan = import.referrals();
    CHECK(plan.count(Fate::made) == 2);
    CHECK(plan.refused_rows() == 5);
    REQUIRE(plan.records.size() == 1);
    REQUIRE(plan.records[0].changes.size() == 2);
    const Fields &first = plan.records[0].changes[0].value.entries;
    CHECK(value_of(first, "partner") == "ml-nord");
    CHECK(std::ranges::count(first, std::string("met"), &Field::key) == 1);
}

TEST_CASE("a referral that stands gets the steps it lacks, and is known again") {
    Import import({"jeune", "prescripteur", "reçue", "rencontre", "acceptée"},
                  {{"y26-aaaaa", "ml-nord", "02/11/2026", "10/11/2026", "12/11/2026"},
                   {"y26-aaaaa", "ml-nord", "02/11/2026", "10/11/2026", ""},
                   {"y26-aaaaa", "ml-nord", "02/11/2026", "11/11/2026", ""}});
    import.know("y26-aaaaa", "Inès Quivrain", 2009, "");
    Referral referral;
    referral.id = "r-0001";
    referral.partner = "ml-nord";
    referral.received = on("2026-11-02");
    referral.met = on("2026-11-10");
    import.whole.youths[0].referrals = {referral};
    const ImportPlan plan = import.referrals();
    CHECK(plan.rows[0].keys == std::vector<std::string>{"accepted"});
    CHECK(plan.count(Fate::repeated) == 1);
    CHECK(plan.refused.size() == 1);
    import.whole.youths[0].referrals[0].accepted = on("2026-11-12");
    CHECK(import.referrals().records.empty());
}

TEST_CASE("no fault of a row about a young person repeats a cell") {
    Import import({"nom", "naissance", "publics", "courriel", "référence"},
                  {{"Quivrain", "Quivrain", "Quivrain", "Quivrain", "Quivrain"}});
    for (const Problem &fault : import.youths().refused)
        for (const Message *message : {&fault.what, &fault.remedy})
            CHECK(say(*message, {}).find("Quivrain") == std::string::npos);
}
