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
