// The nearest words to a wrong one.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/text.h"

using namespace maillon;

using Words = std::vector<std::string>;

TEST_CASE("distance counts slips on folded text, a swap of neighbours once") {
    CHECK(distance("", "abc") == 3);
    CHECK(distance("Inès", "INES") == 0);
    CHECK(distance("kitten", "sitting") == 3);
    CHECK(distance("patrner", "partner") == 1);
    CHECK(distance("ca", "abc") == 3);
}

TEST_CASE("the nearest come first, three at most") {
    const Words verbs = {"list", "show", "set", "stage", "add"};
    CHECK(nearest("lsit", verbs) == Words{"list"});
    CHECK(nearest("sh", verbs) == Words{"show"});
    CHECK(nearest("statge", verbs) == Words{"stage"});
    CHECK(nearest("aaa", {"aab", "aac", "aad", "aae"}) == Words{"aab", "aac", "aad"});
}

TEST_CASE("what is far away is not offered") {
    CHECK(nearest("xyz", {"list", "show"}).empty());
    CHECK(nearest("", {"list"}).empty());
}

TEST_CASE("one word of a name is enough") {
    CHECK(nearest("bennali", {"Claire Dumas", "Inès Benali"}) == Words{"Inès Benali"});
}
