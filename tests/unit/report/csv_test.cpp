// A spreadsheet reads the very text and runs nothing.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "report/csv.h"

using namespace maillon;

TEST_CASE("plain text stands as it is; separators and quotes are quoted") {
    CHECK(in_csv("France Travail") == "France Travail");
    CHECK(in_csv("a,b") == "\"a,b\"");
    CHECK(in_csv("a;b") == "\"a;b\"");
    CHECK(in_csv("dit \"oui\"") == "\"dit \"\"oui\"\"\"");
    CHECK(in_csv(" bords ") == "\" bords \"");
    CHECK(in_csv("").empty());
}

TEST_CASE("formulas are disarmed, also behind spaces and in full width") {
    CHECK(in_csv("=1+1") == "'=1+1");
    CHECK(in_csv("+33 1") == "'+33 1");
    CHECK(in_csv("-2") == "'-2");
    CHECK(in_csv("@SUM(A1)") == "'@SUM(A1)");
    CHECK(in_csv(" =cmd") == "' =cmd");
    CHECK(in_csv("＝1") == "'＝1");
    CHECK(in_csv("a=b") == "a=b");
}

TEST_CASE("control characters are shown, so that a row is one line") {
    CHECK(in_csv("a\r\nb") == "a\\x0d\\x0ab");
    CHECK(csv_row({"a", "b,c"}) == "a,\"b,c\"\r\n");
}
