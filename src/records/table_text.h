// The bytes of a table in whatever encoding a spreadsheet gave them, as UTF-8.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252. Throws Error, with the
// row, for bytes that are none of these and for a spreadsheet's own file.
std::string table_text(std::string_view bytes, const std::string &file);

} // namespace maillon
