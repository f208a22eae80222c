// CSV text → a table. Rows that can't be taken apart are named, and those after them are read all
// the same.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/spreadsheet.h"

namespace maillon {

// Any line ends, quoted cells over several lines. `delimiter` '\0': the one of `,` `;` tab and `|`
// that stands most often between the headings, or that Excel names above them ("sep=;"). Empty rows
// are left out, and counted.
Spreadsheet read_csv(std::string text, const std::string &file, char delimiter = '\0');

} // namespace maillon
