// A first name and an initial, whatever way the whole name is written.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/short_name.h"

using maillon::short_name;

TEST_CASE("the first name is whole, of the family name stands the initial") {
    CHECK(short_name("Inès Benali") == "Inès B.");
    CHECK(short_name("Inès B.") == "Inès B.");
    CHECK(short_name("  Jean-Vladimir   Élie ") == "Jean-Vladimir É.");
    CHECK(short_name("Inès de la Tour") == "Inès T.");
}

TEST_CASE("a family name that stands first is told by its capitals or its comma") {
    CHECK(short_name("BENALI Inès") == "Inès B.");
    CHECK(short_name("LE GOFF Maël") == "Maël L.");
    CHECK(short_name("Benali, Inès") == "Inès B.");
}

TEST_CASE("one word alone may be the family name: nothing is said") {
    CHECK(short_name("Benali").empty());
    CHECK(short_name("  ").empty());
    CHECK(short_name("Benali,").empty());
}
