// Tables as spreadsheets and hands make them.
// SPDX-License-Identifier: MIT
#include "records/csv_reader.h"

#include <doctest/doctest.h>

using namespace maillon;
using Cells = std::vector<std::string>;

namespace {

std::string place_of(const Problem &problem) {
    return std::to_string(problem.origin.place.line) + ":" +
           std::to_string(problem.origin.place.column);
}

} // namespace

TEST_CASE("the delimiter is the one that stands most often between the headings") {
    CHECK(read_csv("a;b;c\n1;2,5;3\n", "t").rows[0].cells == Cells{"1", "2,5", "3"});
    CHECK(read_csv("a,b\n1,2\n", "t").rows[0].cells == Cells{"1", "2"});
    CHECK(read_csv("a\tb\n1\t2\n", "t").rows[0].cells == Cells{"1", "2"});
    CHECK(read_csv("a|b\n1|2\n", "t").rows[0].cells == Cells{"1", "2"});
    CHECK(read_csv("\"a;b;c\",d\n1,2\n", "t").headings == Cells{"a;b;c", "d"});
    CHECK(read_csv("a\n1\n", "t").rows[0].cells == Cells{"1"});
}

TEST_CASE("Excel's first line decides, and counts as a row") {
    const Spreadsheet table = read_csv("sep=|\na|b;c\n1|2\n", "t");
    CHECK(table.headings == Cells{"a", "b;c"});
    CHECK(table.heading_row == 2);
    CHECK(table.rows[0].number == 3);
}

TEST_CASE("a delimiter that is given is not looked for") {
    CHECK(read_csv("a;b,c\n1;2,3\n", "t", ',').headings == Cells{"a;b", "c"});
}

TEST_CASE("line ends of every system, and none at the end") {
    const Cells two{"1", "2"};
    for (const char *text : {"a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\r\n1,2"}) {
        const Spreadsheet table = read_csv(text, "t");
        REQUIRE(table.rows.size() == 1);
        CHECK(table.rows[0].cells == two);
        CHECK(table.rows[0].number == 2);
    }
}

TEST_CASE("quotes: delimiters, line ends and quotes inside") {
    const Spreadsheet table =
        read_csv("a,b\n\"x, y\",\"dit \"\"oui\"\"\"\n\"deux\nlignes\",z\n,\n", "t");
    CHECK(table.rows[0].cells == Cells{"x, y", "dit \"oui\""});
    CHECK(table.rows[1].cells == Cells{"deux\nlignes", "z"});
    CHECK(table.rows[1].number == 3);
    CHECK(table.rows[2].cells == Cells{"", ""});
    CHECK(table.rows[2].number == 4); // as the spreadsheet counts, not as an editor does
}

TEST_CASE("a quote inside a plain cell is a sign like any other") {
    CHECK(read_csv("a;b\nLycée \"Jean Moulin\";12\" de large\n", "t").rows[0].cells ==
          Cells{"Lycée \"Jean Moulin\"", "12\" de large"});
}

TEST_CASE("a broken row is named, and those after it are read") {
    const Spreadsheet table = read_csv("a,b\n1,\"open\n2,x\n3,\"y\"z\n4,w\n", "t.csv");
    REQUIRE(table.refused.size() == 2);
    CHECK(place_of(table.refused[0]) == "2:2");
    CHECK(table.refused[0].origin.file == "t.csv");
    CHECK(place_of(table.refused[1]) == "4:2");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == Cells{"2", "x"});
    CHECK(table.rows[0].number == 3);
    CHECK(table.rows[1].cells == Cells{"4", "w"});
    CHECK(table.rows[1].number == 5);
}

TEST_CASE("a quote that nobody closes swallows no row") {
    const Spreadsheet table = read_csv("a,b\n1,x\n2,\"y\n3,z\n", "t");
    CHECK(table.refused.size() == 1);
    CHECK(table.rows.size() == 2);
}

TEST_CASE("empty rows are left out and counted; short rows are whole") {
    const Spreadsheet table = read_csv("\n\na,b,c\n\n1\n  \n2,3,4\n", "t");
    CHECK(table.heading_row == 3);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].number == 5);
    CHECK(table.rows[0].cells == Cells{"1"});
    CHECK(table.rows[1].number == 7);
}

TEST_CASE("nothing is no table") {
    CHECK(read_csv("", "t").headings.empty());
    CHECK(read_csv("\n \n", "t").headings.empty());
    CHECK(read_csv("sep=;\n", "t").headings.empty());
}
