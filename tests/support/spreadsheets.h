// Tables as a spreadsheet hands them over, for the tests of imports.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/spreadsheet.h"

namespace maillon {

using Rows = std::vector<std::vector<std::string>>;

// Headings in row 1, then the rows, none of them empty.
inline Spreadsheet spreadsheet(std::vector<std::string> headings, const Rows &rows) {
    Spreadsheet table;
    table.file = "t.csv";
    table.headings = std::move(headings);
    int number = 1;
    for (const auto &cells : rows)
        table.rows.push_back({++number, cells});
    return table;
}

} // namespace maillon
