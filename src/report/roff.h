// The one encoder of man pages: whatever a text holds, it stands on the page as it is read here.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// A text within a line: backslashes and dashes as themselves, and no line begins a request.
std::string in_roff(std::string_view text);
// The same as one argument of a request, in quotes.
std::string in_roff_quotes(std::string_view text);

} // namespace maillon
