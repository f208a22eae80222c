// Phone numbers as spreadsheets leave them.
// SPDX-License-Identifier: MIT
#include "alliance/phone.h"

#include <doctest/doctest.h>

using namespace maillon;

TEST_CASE("a number that a spreadsheet would take for one stands in pairs") {
    CHECK(spaced_phone("0134567890") == "01 34 56 78 90");
    CHECK(spaced_phone("134567890") == "01 34 56 78 90");
    CHECK(spaced_phone("+33134567890") == "+33 1 34 56 78 90");
    CHECK(spaced_phone("+3221234567") == "+32 21 23 45 67");
}

TEST_CASE("what people wrote with their own spaces stays") {
    CHECK(spaced_phone("01 34 56 78 90") == "01 34 56 78 90");
    CHECK(spaced_phone("01.34.56.78.90 poste 12") == "01.34.56.78.90 poste 12");
    CHECK(spaced_phone("3949") == "3949");
    CHECK(spaced_phone("").empty());
}

TEST_CASE("a phone number is digits and what stands between them") {
    CHECK(is_phone("01 34 56 78 90"));
    CHECK(is_phone("+33 (0)1 34-56-78-90"));
    CHECK(is_phone("(01) 34567890"));
    CHECK_FALSE(is_phone("+1+1"));
    CHECK_FALSE(is_phone("-12345678901"));
    CHECK_FALSE(is_phone("01 34 56 78 90 poste 12"));
    CHECK_FALSE(is_phone("2026"));
    CHECK_FALSE(is_phone(""));
}

TEST_CASE("two spellings of one number have one key") {
    CHECK(phone_key("+33 1 34 56 78 90") == phone_key("0134567890"));
    CHECK(phone_key("0033 1 34 56 78 90") == phone_key("01.34.56.78.90"));
    CHECK(phone_key("+33 (0)1 34 56 78 90") == "0134567890");
    CHECK(phone_key("01 34 56 78 91") != phone_key("01 34 56 78 90"));
}
