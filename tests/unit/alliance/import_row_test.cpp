// What people type into the cells of a spreadsheet.
// SPDX-License-Identifier: MIT
#include "alliance/import_row.h"

#include <doctest/doctest.h>

using namespace maillon;

namespace {

const Date today = *Date::from_iso("2026-11-23");

// One cell, asked by a field.
struct Asked {
    RowRules rules{"t.csv", {"other", "field"}, {}, today};
    TableRow row{7, {"x", ""}};
    Problems refused;

    explicit Asked(const std::string &cell) { row.cells[1] = cell; }
    ImportRow fresh() { return ImportRow(rules, row, refused); }
};

std::string text_of(const std::string &cell) {
    Asked asked(cell);
    return asked.fresh().text("field");
}

std::string date_of(const std::string &cell) {
    Asked asked(cell);
    const auto date = asked.fresh().past_date("field");
    return date ? date->iso() : asked.refused.empty() ? "none" : "refused";
}

int count_of(const std::string &cell) {
    Asked asked(cell);
    const auto number = asked.fresh().count("field", 3650);
    return number ? *number : asked.refused.empty() ? 0 : -1;
}

int year_of(const std::string &cell) {
    Asked asked(cell);
    const Born born = asked.fresh().born("field");
    return asked.refused.empty() ? born.year : -1;
}

bool refuses(const std::string &cell, void (*ask)(ImportRow &)) {
    Asked asked(cell);
    ImportRow row = asked.fresh();
    ask(row);
    return row.is_refused() && asked.refused.size() == 1;
}

} // namespace

TEST_CASE("text: trimmed, composed, on one line; NULL and its like are nothing") {
    CHECK(text_of("  Ine\u0300s ") == "In\u00e8s");
    CHECK(text_of("3, rue\n  des Quais\n") == "3, rue des Quais");
    for (const char *nothing : {"", " ", "NULL", "null", "(NULL)", "N/A", "#N/A", "\\N"})
        CHECK(text_of(nothing).empty());
    CHECK(text_of("'=1+1") == "=1+1");
    CHECK(text_of("'tis") == "'tis");
}

TEST_CASE("a note keeps its lines") {
    Asked asked("un\ndeux");
    CHECK(asked.fresh().note("field") == "un\ndeux");
}

TEST_CASE("control characters are refused, and so is a cell as long as a page") {
    const auto ask = [](ImportRow &row) { row.text("field"); };
    CHECK(refuses("a\x1b[31m", ask));
    CHECK(refuses("a\u202eb", ask));
    CHECK(refuses(std::string(4001, 'a'), ask));
    CHECK_FALSE(refuses(std::string(4000, 'a'), ask));
}

TEST_CASE("dates as French spreadsheets write them") {
    CHECK(date_of("23/11/2026") == "2026-11-23");
    CHECK(date_of("3/1/2026") == "2026-01-03");
    CHECK(date_of("03-01-2026") == "2026-01-03");
    CHECK(date_of("03.01.26") == "2026-01-03");
    CHECK(date_of("2026-01-03") == "2026-01-03");
    CHECK(date_of("2026-01-03 00:00:00") == "2026-01-03");
    CHECK(date_of("03/01/2026 14:30") == "2026-01-03");
    CHECK(date_of("") == "none");
    for (const char *wrong : {"46349", "31/02/2026", "11/23/2026", "hier", "2026", "24/11/2026"})
        CHECK(date_of(wrong) == "refused");
}

TEST_CASE("whole numbers, with the decimals that a spreadsheet adds") {
    CHECK(count_of("60") == 60);
    CHECK(count_of("60,0") == 60);
    CHECK(count_of("60.00") == 60);
    CHECK(count_of("1 200") == 1200);
    CHECK(count_of("") == 0);
    for (const char *wrong : {"60,5", "0", "-3", "soixante", "9999", ","})
        CHECK(count_of(wrong) == -1);
}

TEST_CASE("births: a year or a date, of a young person") {
    CHECK(year_of("2005") == 2005);
    CHECK(year_of("2005,0") == 2005);
    CHECK(year_of("14/02/2005") == 2005);
    CHECK(year_of("1950") == -1);
    CHECK(year_of("14/02/2025") == -1);
}

TEST_CASE("codes by code or label, several in a cell") {
    Asked asked("confiance ; job-search, famille--valeur");
    CHECK(asked.fresh().codes("field", "goals") ==
          std::vector<std::string>{"confidence", "job-search", "famille--valeur"});
    CHECK(refuses("nonsense", [](ImportRow &row) { row.code("field", "goals"); }));
    CHECK(refuses("confiance, nonsense", [](ImportRow &row) { row.codes("field", "goals"); }));
}

TEST_CASE("a number of one's own is never a name") {
    const auto ask = [](ImportRow &row) { row.reference("field"); };
    CHECK_FALSE(refuses("A-12/34_5.6", ask));
    CHECK(refuses("Benali", ask));
    CHECK(refuses("Benali 12", ask));
    CHECK(refuses(std::string(41, '1'), ask));
}

TEST_CASE("addresses and flags") {
    CHECK(refuses("nobody", [](ImportRow &row) { row.email("field"); }));
    CHECK_FALSE(refuses("a@b.fr", [](ImportRow &row) { row.email("field"); }));
    for (const char *yes : {"oui", "X", "1", "23/11/2026"})
        CHECK(Asked(yes).fresh().flag("field"));
    for (const char *no : {"", "non", "0"})
        CHECK_FALSE(Asked(no).fresh().flag("field"));
}

TEST_CASE("a fault names file, row and column, and never repeats the cell") {
    Asked asked("Benali");
    ImportRow row = asked.fresh();
    row.past_date("field");
    REQUIRE(asked.refused.size() == 1);
    const Problem &fault = asked.refused[0];
    CHECK(fault.origin.file == "t.csv");
    CHECK(fault.origin.place.line == 7);
    CHECK(fault.origin.place.column == 2);
    CHECK(say(fault.what, {}) == "'field' is not a date");
}

TEST_CASE("a default fills what is empty; cells beyond the headings are refused") {
    Asked asked("NULL");
    asked.rules.defaults["field"] = "FT";
    CHECK(asked.fresh().text("field") == "FT");
    asked.row.cells.push_back(" ");
    CHECK_FALSE(asked.fresh().is_refused());
    asked.row.cells.push_back("surplus");
    CHECK(asked.fresh().is_refused());
    CHECK(asked.refused.back().origin.place.column == 4);
}

TEST_CASE("a rule's refusal becomes the row's") {
    Asked asked("x");
    ImportRow row = asked.fresh();
    row.obey("field", [] {});
    CHECK_FALSE(row.is_refused());
    row.obey("field", [] { throw refused(msg("no")); });
    CHECK(row.is_refused());
}
