// A line of prose fitted to a terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// A line, or where it is wider than a terminal (width 0: none) lines broken between words, those
// after the first indented by four. A command to copy is never broken.
std::string fitted(std::string_view line, int width);

} // namespace maillon
