// `partner set`, `youth set` and `mentor set`: keys and values that are taken or refused.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/partnership.h"
#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

const Date today = *Date::from_civil(2026, 11, 28);

struct Row {
    std::string key;
    std::string typed;
    std::string written; // or the refusal
};

std::string set_partner(const Row &row) {
    std::string written;
    const std::string answer =
        refusal([&] { written = shown(set_partner_value(row.key, row.typed, today)); });
    return answer == "accepted" ? written : answer;
}

} // namespace

TEST_CASE("a partner's values are taken as they are meant") {
    const std::vector<Row> rows{
        {"name", " France Travail ", "set name: \"France Travail\""},
        {"kind", "ml", "set kind: ML"},
        {"insee", "95585", "set insee: \"95585\""},
        {"uai", "0750654D", "set uai: \"0750654D\""},
        {"safir", "95123", "set safir: \"95123\""},
        {"siret", "73282932000074", "set siret: \"73282932000074\""},
        {"since", "2026-06-01", "set since: 2026-06-01"},
        {"since", "1/6", "set since: 2026-06-01"},
        {"next-checkpoint", "lundi", "set next-checkpoint: 2026-11-30"},
        {"rhythm", "60", "set rhythm: 60"},
        {"email", "a@example.org", "set email: \"a@example.org\""},
        {"school-zone", "b", "set school-zone: B"},
        {"next-checkpoint", "2026-07-01", "set next-checkpoint: 2026-07-01"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.key);
        CHECK(set_partner(row) == row.written);
    }
}

TEST_CASE("a partner's values of the wrong kind are refused without being repeated") {
    const std::vector<Row> rows{
        {"kind", "bakery", "'kind' can't have that value; see maillon codes partner-kinds"},
        {"insee", "955",
         "'insee' can't have that value; give the five characters of the commune's "
         "code, as in 95585"},
        {"since", "31/06/2026", "'since' can't have that value; write it as YYYY-MM-DD"},
        {"rhythm", "0", "'rhythm' can't have that value; give a number of days, from 1 to 3650"},
        {"rhythm", "60 days",
         "'rhythm' can't have that value; give a number of days, from 1 to 3650"},
        {"email", "Angelina",
         "'email' can't have that value; give an address such as name@example.org"},
        {"email", "a b@example.org",
         "'email' can't have that value; give an address such as name@example.org"},
        {"school-zone", "D", "'school-zone' can't have that value; give A, B or C"},
        {"note", "  ", "'note' can't have that value; give a value that is not empty"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.typed);
        CHECK(set_partner(row) == row.written);
    }
}

TEST_CASE("keys with a command of their own name it") {
    CHECK(set_partner({"stages", "pilot", ""}) ==
          "'stages' has a command of its own; use maillon partner stage");
    CHECK(refusal([] { set_youth_value("pairs", "x", today); }) ==
          "'pairs' has a command of its own; use maillon pair start");
}

TEST_CASE("an unknown key names the nearest") {
    try {
        set_partner_value("rythm", "60", today);
        FAIL("taken");
    } catch (const Error &error) {
        CHECK(error.trouble() == Trouble::wrong_words);
        CHECK(say(error.message(), {}) == "'rythm' can't be set");
        REQUIRE(error.lines().size() >= 1);
        CHECK(say(error.lines()[0], {}) == "did you mean 'rhythm'?");
    }
    CHECK(set_partner({"id", "x", ""}).starts_with("'id' can't be set"));
}

TEST_CASE("a youth's birth is a year or a date") {
    const auto set = [](const std::string &typed) {
        return refusal([&] { set_youth_value("born", typed, today); });
    };
    CHECK(shown(set_youth_value("born", "2008", today)) == "set born: 2008");
    CHECK(shown(set_youth_value("born", "2008-11-23", today)) == "set born: 2008-11-23");
    CHECK(shown(set_youth_value("born", "23/11/2008", today)) == "set born: 2008-11-23");
    CHECK(set("08") == "'born' can't have that value; write it as YYYY or YYYY-MM-DD");
    CHECK(set("2008-02-30") == "'born' can't have that value; write it as YYYY or YYYY-MM-DD");
}

TEST_CASE("a mentor's values go to their item") {
    Mentor mentor;
    mentor.id = "m-4k2x";
    const Changes changes =
        set_mentor_value(mentor, "honorability-presented", "il y a 3 jours", today);
    REQUIRE(changes.size() == 1);
    REQUIRE(changes[0].at.size() == 1);
    CHECK(changes[0].at[0].key == "mentors");
    CHECK(changes[0].at[0].item == "m-4k2x");
    CHECK(changes[0].value.scalar == "2026-11-25");
    CHECK(refusal([&] { set_mentor_value(mentor, "honour", "x", today); }) != "accepted");
}
