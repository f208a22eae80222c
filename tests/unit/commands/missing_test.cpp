// What a line lacks is asked at a terminal, with the codes there are, and only there.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/person.h"

using maillon::made::Person;

TEST_CASE("missing words and options are asked for, with their codes") {
    Person person;
    CHECK(person.says({"partner", "add", "--lang", "en"}, "Agence Sud\nFT\n") == 0);
    CHECK(person.was_told("the organisation's name\nNAME: "));
    CHECK(person.was_told("what kind of organisation\n"));
    CHECK(person.was_told(" FT, HUDA, ML, "));
    CHECK(person.was_told("--kind: "));
    CHECK(person.was_told("Agence Sud is recorded as 'agence-sud'"));
}

TEST_CASE("a code that is none is said and asked again") {
    Person person;
    CHECK(person.says({"referral", "decline", "y26-8fpjh", "--lang", "en", "--dry-run"},
                      "courage\nout of area\n") != 2);
    CHECK(person.was_told("'courage' is not in the list"));
}

TEST_CASE("in French the questions are French") {
    Person person;
    CHECK(person.says({"prescripteur", "ajouter"}, "Agence Sud\nmission locale\n") == 0);
    CHECK(person.was_told("NOM\u00a0: "));
    CHECK(person.was_told("--type\u00a0: "));
    CHECK(person.was_told("agence-sud"));
}

TEST_CASE("the end of input leaves: 1, and nothing is written") {
    Person person;
    CHECK(person.says({"partner", "add", "--lang", "en"}, "Agence Sud\n") == 1);
    CHECK(person.was_told("stopped, nothing was written"));
    CHECK_FALSE(std::filesystem::exists(person.here.path() / "data/partners/agence-sud.yaml"));
}

TEST_CASE("where no terminal listens a missing word is a wrong word") {
    Person person;
    person.at_terminal = false;
    CHECK(person.says({"partner", "add", "--lang", "en"}, "Agence Sud\nFT\n") == 2);
    CHECK(person.was_told("'NAME' is missing"));
}

TEST_CASE("unknown options and surplus words are refused before anything is asked") {
    Person person;
    CHECK(person.says({"partner", "add", "--frob", "--lang", "en"}, "x\n") == 2);
    CHECK_FALSE(person.was_told("NAME: "));
    CHECK(person.says({"partner", "show", "a", "b", "--lang", "en"}, "x\n") == 2);
}
