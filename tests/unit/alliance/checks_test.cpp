// The rules across a whole folder: where problems are placed, in which order, and what identities
// add.
// SPDX-License-Identifier: MIT
#include "alliance/checks.h"

#include <doctest/doctest.h>

#include "support/problems.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

Identity identity(std::string id, std::string name) {
    Identity made;
    made.file = "identities/2026/" + id + ".yaml";
    made.id = std::move(id);
    made.name = std::move(name);
    return made;
}

Register with_identities(Youth youth) {
    Register made = whole(std::move(youth));
    made.has_identities = true;
    made.mentors = {{"m-4k2x", "Claire Dumoulin", "06 12 34 56 78", "", {}, {}, {}}};
    made.identities["y26-7kq2m"] = identity("y26-7kq2m", "Inès Benali");
    return made;
}

// What check() says of a note in the youth's record.
std::string of_note(const std::string &note) {
    Youth youth = samples::youth();
    youth.referrals[0].note = note;
    return problems(check(with_identities(youth), today));
}

const std::string repeats_name = "warning 0: 'note' repeats a name that belongs in the identities";
const std::string repeats_phone =
    "warning 0: 'note' repeats a phone number that belongs in the identities";

} // namespace

TEST_CASE("a record in order earns no problem") {
    CHECK(problems(check(with_identities(paired_youth()), today)) == "");
}

TEST_CASE("problems come in the order of files, then lines") {
    Register all = whole(samples::youth());
    all.settings.team.clear();
    all.partners[0].referents = {{"angelina", at(30, fact("2025-01-14")), {}}};
    Fact met = at(12, fact("2026-03-03"));
    met.by = "bruno";
    all.youths[0].referrals[0].met = met;
    all.youths[0].referrals[0].acknowledged = at(20, fact("2026-07-01"));
    const Problems found = check(all, today);
    REQUIRE(found.size() == 4);
    CHECK(found[0].origin.file == "partners/ft-sarcelles.yaml");
    CHECK(found[1].origin.place.line == 12);
    CHECK(found[2].origin.place.line == 12);
    CHECK(found[3].origin.place.line == 20);
    CHECK(check(all.youths[0], all, today).size() == 3);
    CHECK(check(all.partners[0], all, today).size() == 1);
}

TEST_CASE("an identity without a record is named") {
    Register all = with_identities(samples::youth());
    all.identities["y26-00000"] = identity("y26-00000", "Tom Leroy");
    const Problems found = check(all, today);
    CHECK(problems(found) == "warning 0: 'y26-00000' has an identity and no record");
    all.unreadable = {
        "y26-00000"}; // nobody is told to remove the name of a record that has a fault
    CHECK(problems(check(all, today)) == "");
    CHECK(found.at(0).origin.file == "identities/2026/y26-00000.yaml");
}

TEST_CASE("a full name or a family name in a note is found, whatever its case and accents") {
    CHECK(of_note("Vu avec BENALI ce matin") == repeats_name);
    CHECK(of_note("Inès Benali est venue") == repeats_name);
    CHECK(of_note("Mme Dumoulin l'accompagne") == repeats_name);
    CHECK(of_note("Inès est venue") == "");
    CHECK(of_note("Benaline") == "");
}

TEST_CASE("with an initial for a family name the whole name counts") {
    Register all = with_identities(samples::youth());
    all.identities["y26-7kq2m"].name = "Inès B.";
    all.youths[0].referrals[0].note = "ines b a rappelé";
    CHECK(problems(check(all, today)) == repeats_name);
    all.youths[0].referrals[0].note = "plan B";
    CHECK(problems(check(all, today)) == "");
}

TEST_CASE("a phone number is found however it is spaced") {
    CHECK(of_note("rappeler au +33 6.12.34.56.78") == repeats_phone);
    CHECK(of_note("tel 0612345678, le soir") == repeats_phone);
    CHECK(of_note("rappeler au 06 12 34 56 79") == "");
    CHECK(of_note("12 34 56 78") == "");
}

TEST_CASE("names are looked for in every text of a record") {
    Youth youth = paired_youth();
    youth.referrals[0].obstacles = {{"housing", "chez Benali"}};
    youth.referrals[0].met->note = "avec Benali";
    youth.plan = {{fact("2026-03-10"), "stage chez Benali", ""}};
    youth.checkpoints.resize(1);
    youth.checkpoints[0].fact = fact("2026-04-01");
    youth.checkpoints[0].private_note = "Benali fatiguée";
    Register all = with_identities(youth);
    CHECK(check(all, today).size() == 4);
    all.partners[0].expectations = "Suivre Benali";
    all.partners[0].stages = {{Stage::pilot, fact("2025-02-01"), "Benali"}};
    CHECK(check(all, today).size() == 6);
}

TEST_CASE("no problem repeats a name, even one that stands where an id belongs") {
    Youth youth = paired_youth();
    youth.pairs[0].mentor = "Claire Dumoulin";
    CHECK(problems(check(with_identities(youth), today)) ==
          "meaning 0: 'mentor' names nothing that exists ('…')");
}

TEST_CASE("a long note is a warning") {
    CHECK(of_note(std::string(500, 'a')) == "");
    CHECK(of_note(std::string(501, 'a')) == "warning 0: 'note' is longer than 500 characters");
}

TEST_CASE("two of the team with one id, and one who left before joining, are named") {
    Register all = whole(samples::youth());
    all.settings.team.push_back(all.settings.team[0]);
    all.settings.team.push_back({"bruno", "Bruno", "", fact("2026-01-01"), fact("2025-12-31"), {}});
    CHECK(problems(check(all, today)) == "meaning 0: 'id' stands twice ('angelina')\n"
                                         "meaning 0: 'until' is before 'since' ('2025-12-31')");
}
