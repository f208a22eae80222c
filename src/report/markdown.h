// Text for a Markdown page: what would act there is escaped (6-quality, 6.2 "Text that acts").
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// Reads as the very text: no emphasis, link, code, table, list, heading or HTML comes out of it.
// Control characters are shown, so it stays in one line.
std::string in_markdown(std::string_view text);

// A code span, for commands.
std::string markdown_code(std::string_view text);

} // namespace maillon
