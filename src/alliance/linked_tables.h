// Two tables of the same people, such as by kind of partner and by territory: anybody may know
// which partner is where, and subtract one table from the other. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/suppression.h"

namespace maillon {

// People of a group of the first table and of one of the second.
struct Cell {
    std::string row;
    std::string column;
    int count = 0;
};

// The columns, as they may be printed beside the rows: no cell of one to four can be worked out
// from the sums of both tables, even by who knows which cells are empty.
Parted parted_beside(const Parted &rows, const std::vector<Cell> &cells);

} // namespace maillon
