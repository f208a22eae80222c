// Columns in a terminal: combining marks, wide characters, cutting, padding, wrapping.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/text.h"

using namespace maillon;

using Lines = std::vector<std::string>;

TEST_CASE("marks take no column and wide characters two") {
    CHECK(width("Inès") == 4);
    CHECK(width("ine\u0300s") == 4);
    CHECK(width("日本") == 4);
    CHECK(width("a\xff") == 2);
    CHECK(width("") == 0);
}

TEST_CASE("text is cut only where it must be, between characters") {
    CHECK(shortened("Sarcelles", 9) == "Sarcelles");
    CHECK(shortened("Sarcelles", 5) == "Sarc…");
    CHECK(shortened("ine\u0300s b", 4) == "ine\u0300…");
    CHECK(shortened("日本語", 4) == "日…");
    CHECK(shortened("ab", 1) == "…");
    CHECK(shortened("ab", 0).empty());
}

TEST_CASE("text is padded by its width, not by its bytes") {
    CHECK(padded("é", 3) == "é  ");
    CHECK(padded("日", 3) == "日 ");
    CHECK(padded("long", 2) == "long");
}

TEST_CASE("lines break between words") {
    CHECK(wrapped("un deux  trois", 7) == Lines{"un deux", "trois"});
    CHECK(wrapped("un anticonstitutionnellement mot", 6) ==
          Lines{"un", "anticonstitutionnellement", "mot"});
    CHECK(wrapped("a\n\nb c", 10) == Lines{"a", "", "b c"});
    CHECK(wrapped("", 10).empty());
}

TEST_CASE("a no-break space holds its words together") {
    CHECK(wrapped("voici\u00a0: oui", 6) == Lines{"voici\u00a0:", "oui"});
}
