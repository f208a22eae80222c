// Two tables of the same people: what may be printed beside each other, held against every table
// that has the same sums.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "alliance/linked_tables.h"
#include "support/dice.h"

using namespace maillon;
using std::string;

namespace {

using Cells = std::vector<Cell>;

Parted rows_of(const Cells &cells) {
    std::vector<Group> groups;
    for (const Cell &cell : cells) {
        const auto found = std::ranges::find(groups, cell.row, &Group::code);
        if (found == groups.end())
            groups.push_back({cell.row, cell.count});
        else
            found->count += cell.count;
    }
    return parted(groups);
}

bool is_shown(const Parted &table, const string &code) {
    return std::ranges::count(table.shown, code, &Group::code) > 0;
}

// The sum that is printed for the groups, or for all that are not shown.
string label(const Parted &table, const string &code) { return is_shown(table, code) ? code : ""; }

// Every way to fill the cells, none empty, with the sums that are printed.
class Fillings {
public:
    Fillings(const Cells &cells, const Parted &rows, const Parted &columns) : cells_(cells) {
        for (const Cell &cell : cells) {
            row_.push_back(label(rows, cell.row));
            column_.push_back(label(columns, cell.column));
            rows_[row_.back()] += cell.count;
            columns_[column_.back()] += cell.count;
        }
        lowest_.assign(cells.size(), 1000);
        highest_.assign(cells.size(), 0);
        filling_.assign(cells.size(), 0);
        fill(0);
    }
    [[nodiscard]] bool tells(std::size_t i) const {
        return cells_[i].count < least_shown && lowest_[i] == highest_[i];
    }

private:
    void fill(std::size_t i) {
        if (i == cells_.size()) return keep();
        int &row = rows_[row_[i]];
        int &column = columns_[column_[i]];
        for (int n = 1; n <= std::min(row, column); ++n) {
            row -= n;
            column -= n;
            filling_[i] = n;
            fill(i + 1);
            row += n;
            column += n;
        }
    }
    void keep() {
        const auto is_spent = [](const auto &sums) {
            return std::ranges::all_of(sums, [](const auto &sum) { return sum.second == 0; });
        };
        if (!is_spent(rows_) || !is_spent(columns_)) return;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            lowest_[i] = std::min(lowest_[i], filling_[i]);
            highest_[i] = std::max(highest_[i], filling_[i]);
        }
    }

    const Cells &cells_;
    std::vector<string> row_, column_;
    std::map<string, int> rows_, columns_;
    std::vector<int> filling_, lowest_, highest_;
};

} // namespace

TEST_CASE("a kind that sends from one place does not tell who else sends from there") {
    // Eight from Port-Aubel, five of them by the only agency: three by the school.
    const Cells cells = {
        {"FT", "Port-Aubel", 5}, {"LYCEE", "Port-Aubel", 3}, {"LYCEE", "Valmorin", 6}};
    CHECK(rows_of(cells).shown.size() == 2);
    const Parted places = parted_beside(rows_of(cells), cells);
    CHECK(places.total == 14);
    CHECK_FALSE(places.is_broken_down);
}

TEST_CASE("tables that tell nothing of each other are both shown") {
    const Cells cells = {{"FT", "Port-Aubel", 9},
                         {"FT", "Valmorin", 4},
                         {"LYCEE", "Port-Aubel", 4},
                         {"LYCEE", "Valmorin", 9}};
    CHECK(parted_beside(rows_of(cells), cells).shown.size() == 2);
    const Cells apart = {{"FT", "Port-Aubel", 9}, {"LYCEE", "Valmorin", 9}};
    CHECK(parted_beside(rows_of(apart), apart).shown.size() == 2);
}

TEST_CASE("no cell of one to four follows from the sums of two tables, whatever they hold") {
    Dice dice(20261128);
    int shown = 0;
    for (int trial = 0; trial < 400; ++trial) {
        Cells cells;
        for (const char *row : {"a", "b", "c"})
            for (const char *column : {"x", "y"})
                if (!dice.once_in(4)) cells.push_back({row, column, 1 + dice.below(7)});
        const Parted rows = rows_of(cells);
        const Parted columns = parted_beside(rows, cells);
        if (columns.shown.empty()) continue;
        ++shown;
        const Fillings all(cells, rows, columns);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            CAPTURE(cells[i].row + cells[i].column);
            CHECK_FALSE(all.tells(i));
        }
    }
    CHECK(shown > 50);
}
