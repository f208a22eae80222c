// Two tables of the same people, such as by kind of partner and by territory: anybody may know
// which partner is where, and subtract one table from the other. SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alliance/suppression.h"

namespace maillon {

// People of a group of the first table and of one of the second.
struct Cell {
    std::string row;
    std::string column;
    int count = 0;
};

// A row and a column as they are printed; empty: those that stand together.
using Crossing = std::pair<std::optional<std::string>, std::optional<std::string>>;

// A count of which only the sums it is in are printed, and what is known of it besides.
struct SummedCount {
    int count = 0;
    int least = 1; // it is not empty
    int most = 1'000'000;
};

// Of the cells, the sums of each row and of each column are known: one of one to four that these
// tell. Empty where there is none.
std::optional<Crossing> told_by_sums(const std::map<Crossing, SummedCount> &cells);

// The columns, as they may be printed beside the rows: no cell of one to four can be worked out
// from the sums of both tables, even by who knows which cells are empty.
Parted parted_beside(const Parted &rows, const std::vector<Cell> &cells);

} // namespace maillon
