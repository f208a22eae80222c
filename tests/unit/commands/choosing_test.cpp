// A person at a terminal is asked which one they mean; elsewhere nobody is asked.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/person.h"

using maillon::made::Person;

TEST_CASE("of several young people one is chosen by number") {
    Person person;
    CHECK(person.says({"youth", "show", "moussa", "--lang", "en"}) == 0);
    CHECK(person.says({"youth", "set", "ma", "born", "2004", "--dry-run", "--lang", "en"}, "2\n") ==
          0);
    CHECK(person.was_told("7 match:"));
    CHECK(person.was_told("   2  y25-v4cny  Ilan Marchetoux"));
    CHECK(person.was_told("which one: "));
    CHECK(person.was_told("+born: 2004"));
}

TEST_CASE("a number that is none is asked again, an id is an answer too") {
    Person person;
    CHECK(person.says({"youth", "show", "ma", "--lang", "en"}, "99\nx\n\ny25-fv1zt\n") == 0);
    CHECK(person.was_told("Mathys Quillerou"));
}

TEST_CASE("who leaves instead of choosing ends with 1 and writes nothing") {
    Person person;
    CHECK(person.says({"youth", "set", "ma", "born", "2004", "--lang", "en"}) == 1);
    CHECK(person.was_told("stopped, nothing was written"));
}

TEST_CASE("nobody is asked where no terminal listens") {
    Person person;
    person.at_terminal = false;
    CHECK(person.says({"youth", "show", "ma", "--lang", "en"}, "1\n") == 1);
    CHECK(person.was_told("give the id, or more of the name"));
    CHECK_FALSE(person.was_told("Mathys"));
    CHECK(person.says({"referral", "add", "port-aubel", "Sarah K.", "--lang", "en"}, "y\n") == 1);
    CHECK(person.was_told("add --new to record them"));
}

TEST_CASE("a young person who is not recorded is recorded when the person says so") {
    Person person;
    CHECK(person.says({"referral", "add", "port-aubel", "Zaccharie Lindqvist", "--lang", "en"},
                      "y\n2005\n") == 0);
    CHECK(person.was_told(
        "nobody called 'Zaccharie Lindqvist' is recorded; record them now? [Y/n] "));
    CHECK(person.was_told("Zaccharie Lindqvist ("));
    CHECK(person.says({"youth", "show", "zaccharie.lind", "--lang", "en"}) == 0);
    CHECK(person.was_told("2005"));
    Person other;
    CHECK(other.says({"referral", "add", "port-aubel", "Zaccharie Lindqvist", "--lang", "en"},
                     "n\n") == 1);
    CHECK(other.was_told("nothing was written"));
}

TEST_CASE("a likely double is shown, and the person says who it is") {
    Person person;
    const std::vector<std::string> line{"referral", "add",    "port-aubel", "Benfarès Soraya",
                                        "--new",    "--lang", "en"};
    CHECK(person.says(line, "1\n") == 0);
    CHECK(person.was_told("   1  y26-7h19m  Soraya Benfarès"));
    CHECK(person.was_told("   2  somebody else, not recorded yet"));
    CHECK(person.was_told("Soraya Benfarès (y26-7h19m) is referred by"));
    Person other;
    CHECK(other.says(line, "2\n") == 0);
    CHECK(other.was_told("Benfarès Soraya ("));
    CHECK(other.says({"youth", "add", "Soraya Benfarès", "--lang", "en"}, "1\n") == 0);
    CHECK(other.was_told("is recorded already: nothing was written"));
}

TEST_CASE("a partner that may be there already is recorded again only on demand") {
    Person person;
    const std::vector<std::string> line{
        "partner", "add", "Port-Aubel France Travail", "--kind", "FT", "--lang", "en"};
    CHECK(person.says(line, "\n") == 1);
    CHECK(person.was_told("ft-port-aubel  France Travail Port-Aubel"));
    CHECK(person.says(line, "y\n") == 0);
    CHECK(person.was_told("recorded as 'port-aubel-france-travail'"));
}
