// How far the reading has come is told to a person who waits, and to nobody else.
// SPDX-License-Identifier: MIT
#include "commands/progress.h"

#include <doctest/doctest.h>

#include "support/person.h"

using maillon::made::Person;

TEST_CASE("after a second a line says how far it is, and is erased at the end") {
    Person person;
    double now = 0;
    person.seconds = [&] { return now += 0.7; };
    person.many(200);
    CHECK(person.says({"youth", "list", "--lang", "en"}) == 0);
    CHECK(person.err.find("reading records: 128 of ") != std::string::npos);
    CHECK(person.err.ends_with("\r\x1b[K"));
}

TEST_CASE("over several folders the line says which of them is read") {
    Person person;
    std::filesystem::copy(person.here.path() / "data", person.here.path() / "other",
                          std::filesystem::copy_options::recursive);
    std::string settings = person.record("maillon.yaml");
    settings.replace(settings.find("Les Ricochets"), 13, "Les Passeurs");
    person.here.write("other/maillon.yaml", settings);
    double now = 0;
    person.seconds = [&] { return now += 0.7; };
    CHECK(person.says({"health", "--lang", "en", "-C", ".", "-C", "../other"}) == 0);
    CHECK(person.err.find("reading association 2 of 2") != std::string::npos);
    CHECK(person.err.ends_with("\r\x1b[K"));
}

TEST_CASE("who does not wait, or is not there, is told nothing") {
    Person person;
    person.many(200);
    person.seconds = [] { return 0.0; };
    CHECK(person.says({"youth", "list"}) == 0);
    CHECK(person.err.find('\r') == std::string::npos);
    double now = 0;
    person.seconds = [&] { return now += 0.7; };
    person.at_terminal = false;
    CHECK(person.says({"youth", "list"}) == 0);
    CHECK(person.err.find('\r') == std::string::npos);
}
