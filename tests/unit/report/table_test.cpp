// Columns by display width, in a terminal, a pipe and Markdown.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/text.h"
#include "report/table.h"
#include "unit/report/every_answer.h"

using namespace maillon;

namespace {

View in_terminal(int width) { return small::view(Language::english, Format::text, width); }

Table two_columns(WhenNarrow when_narrow) {
    return Table({{msg("Name"), Align::left, when_narrow}, {msg("Points"), Align::right}});
}

std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

TEST_CASE("wide characters and combining accents are aligned by what the eye sees") {
    Table table = two_columns(WhenNarrow::whole);
    table.add({"日本", "1"});
    table.add({"e\u0301te\u0301", "12.50"});
    CHECK(table.rendered(in_terminal(80)) == "Name  Points\n"
                                             "日本       1\n"
                                             "e\u0301te\u0301    12.50\n");
}

TEST_CASE("a column that gives way is cut in a narrow terminal, never in a pipe") {
    Table table = two_columns(WhenNarrow::gives_way);
    table.add({"France Travail Sarcelles", "3.20"});
    CHECK(table.rendered(in_terminal(20)) == "Name          Points\nFrance Trav…    3.20\n");
    CHECK(table.rendered(small::view(Language::english)) ==
          "Name                      Points\nFrance Travail Sarcelles    3.20\n");
}

TEST_CASE("a column that wraps goes on in further lines under its own heading") {
    Table table({{msg("Date")}, {msg("Note"), Align::left, WhenNarrow::wraps}});
    table.add({"2026-11-23", "a note of more than thirty columns in all"});
    CHECK(table.rendered(in_terminal(40)) == "Date        Note\n"
                                             "2026-11-23  a note of more than thirty\n"
                                             "            columns in all\n");
}

TEST_CASE("a cell beneath stands under its row in a terminal and is a column in a pipe") {
    Table table({{msg("Name")}, {msg("Why"), Align::left, WhenNarrow::beneath}});
    table.add({"ML Nord", "because"});
    table.add({"Lycée", ""});
    CHECK(table.rendered(in_terminal(80)) == "Name\nML Nord\n    Why: because\nLycée\n");
    CHECK(table.rendered(small::view(Language::english)) ==
          "Name     Why\nML Nord  because\nLycée\n");
}

TEST_CASE("Markdown cells cannot leave their cell") {
    Table table = two_columns(WhenNarrow::whole);
    table.add({"a | b\n# c", "<b>"});
    CHECK(table.rendered(small::view(Language::english, Format::markdown)) ==
          "| Name | Points |\n| --- | ---: |\n| a \\| b\\\\x0a# c | \\<b\\> |\n");
}

TEST_CASE("colour is put around cells without moving the columns") {
    Table table = two_columns(WhenNarrow::whole);
    table.add({{"Lycée", "risk"}, "1"});
    View view = in_terminal(80);
    view.colour = Colour::on;
    CHECK(table.rendered(view).find("\x1b[31mLycée\x1b[0m       1") != std::string::npos);
}

TEST_CASE("no line is wider than the terminal, however narrow, whatever the columns do") {
    Table table({{msg("Date")},
                 {msg("Name"), Align::left, WhenNarrow::gives_way},
                 {msg("Points"), Align::right},
                 {msg("Note"), Align::left, WhenNarrow::wraps}});
    table.add({"2026-11-23", "東京の郵便局 Évreux", "12345.67",
               "professionnalisation d'aide-soignante et plus"});
    for (const int columns : {30, 40, 60, 80, 200}) {
        const std::string text = table.rendered(in_terminal(columns));
        for (const std::string &line : lines_of(text))
            CHECK(width(line) <= columns);
        if (columns < 60) CHECK(text.find("…") != text.npos);
    }
}

TEST_CASE("a row has as many cells as there are columns") {
    Table table = two_columns(WhenNarrow::whole);
    CHECK(table.empty());
    CHECK_THROWS_AS(table.add({"one"}), std::logic_error);
}
