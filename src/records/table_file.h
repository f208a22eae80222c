// A table that somebody handed over as a file: outside the data folder, read once, never written.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

#include "alliance/spreadsheet.h"

namespace maillon {

// `named` as it was typed, from `here`. Throws Error where it can't be read, is larger than 32 MiB,
// or has no headings.
Spreadsheet read_table(const std::filesystem::path &here, const std::string &named, char delimiter);

} // namespace maillon
