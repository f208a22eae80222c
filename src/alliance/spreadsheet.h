// A table as a spreadsheet hands it over: one line of headings, rows of text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"

namespace maillon {

struct TableRow {
    int number = 0; // as the spreadsheet counts: the headings stand in row 1, empty rows count
    std::vector<std::string> cells;
};

struct Spreadsheet {
    std::string file; // as it is named in messages
    int heading_row = 1;
    std::vector<std::string> headings;
    std::vector<TableRow> rows;
    Problems refused; // rows that could not be taken apart
};

} // namespace maillon
