// Lines fitted to a terminal.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/fitted.h"

using namespace maillon;

TEST_CASE("a line that fits, or that no terminal bounds, stays as it is") {
    CHECK(fitted("  maillon health", 40) == "  maillon health\n");
    CHECK(fitted("one two three four", 0) == "one two three four\n");
}

TEST_CASE("a wider line is broken between words, its margin kept, the rest indented") {
    CHECK(fitted("acknowledge to the prescriber by Wednesday", 24) ==
          "acknowledge to the\n    prescriber by\n    Wednesday\n");
    CHECK(fitted("  acknowledge to the prescriber", 24) ==
          "  acknowledge to the\n      prescriber\n");
}

TEST_CASE("a command to copy is never broken") {
    CHECK(fitted("next: acknowledge by Wed 25 Nov: maillon referral acknowledge y26-7kq2m", 40) ==
          "next: acknowledge by Wed 25 Nov:\n    maillon referral acknowledge y26-7kq2m\n");
    CHECK(fitted("did you mean 'meeting'? 'maillon codes youth-checkpoints' lists them all", 34) ==
          "did you mean 'meeting'?\n    'maillon codes youth-checkpoints'\n    lists them all\n");
    CHECK(fitted("  maillon referral add sarcelles ines --goal confidence", 24) ==
          "  maillon referral add sarcelles ines --goal confidence\n");
}
