// National numbers and their own checks.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/partnership.h"
#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

TEST_CASE("a SIRET follows Luhn, or La Poste's sum") {
    CHECK(is_siret("73282932000074"));
    CHECK_FALSE(is_siret("73282932000075"));
    CHECK_FALSE(is_siret("7328293200007"));
    CHECK_FALSE(is_siret("732829320000740"));
    CHECK_FALSE(is_siret("7328293200007A"));
    CHECK(is_siret("35600000000048")); // La Poste's seat follows Luhn
    CHECK(is_siret("35600000049837"));
    CHECK_FALSE(is_siret("35600000049838"));
}

TEST_CASE("a UAI ends with the letter of its remainder of 23") {
    CHECK(is_uai("0750654D"));
    CHECK(is_uai("0750655E"));
    CHECK_FALSE(is_uai("0750654E"));
    CHECK_FALSE(is_uai("0750654d"));
    CHECK_FALSE(is_uai("750654D"));
    CHECK_FALSE(is_uai("075065XD"));
}

TEST_CASE("a SAFIR code has five digits, and a commune's code may begin with 2A or 2B") {
    CHECK(is_safir("95123"));
    CHECK_FALSE(is_safir("9512"));
    CHECK_FALSE(is_safir("9512A"));
    CHECK(is_insee("95585"));
    CHECK(is_insee("2A004"));
    CHECK_FALSE(is_insee("2C004"));
    CHECK_FALSE(is_insee("2A0041"));
}

TEST_CASE("a refusal names the slip") {
    CHECK(refusal([] { require_siret("73282932000074"); }) == "accepted");
    CHECK(refusal([] { require_siret("732 829 320 00074"); }) ==
          "'732 829 320 00074' is not a SIRET (fourteen digits, no space)");
    CHECK(refusal([] { require_siret("73282932000075"); }) ==
          "'73282932000075' is not a SIRET: its digits do not fit together; look for a slip of the "
          "keyboard");
    CHECK(refusal([] { require_uai("0750654D"); }) == "accepted");
    CHECK(refusal([] { require_uai("0750654"); }) ==
          "'0750654' is not a UAI (seven digits and a capital letter)");
    CHECK(refusal([] { require_uai("0750654E"); }) ==
          "'0750654E' is not a UAI: its letter does not fit its digits; look for a slip of the "
          "keyboard");
    CHECK(refusal([] { require_safir("95123"); }) == "accepted");
    CHECK(refusal([] { require_safir("951"); }) == "'951' is not a SAFIR code (five digits)");
}
