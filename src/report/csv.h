// Rows for a spreadsheet: RFC 4180, and no cell that a spreadsheet would run (3-commands, 3.1
// rule 4).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillon {

// The encoder of every CSV cell: control characters are shown, a text that would be a formula gets
// an apostrophe before it, quotes stand where they are needed.
std::string in_csv(std::string_view text);

// The same for a table of records: a text keeps its lines, between quotes, and a cell that is
// wholly a number or a phone number stays as it is (6-quality, 6.2).
std::string csv_cell(std::string_view text, char delimiter);

// A row with its line end (CR LF).
std::string csv_row(const std::vector<std::string> &cells);

} // namespace maillon
