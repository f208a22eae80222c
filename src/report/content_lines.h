// The lines that iCalendar (RFC 5545) and vCard (RFC 2426) share: CR LF, 75 octets at most, text
// escaped. The encoder of both.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// Backslash, comma, semicolon and line break escaped; other control characters shown.
std::string in_content(std::string_view text);

// "NAME:value" folded: no line longer than 75 octets, no character cut. The value is escaped
// already.
std::string content_line(std::string_view name, std::string_view value);

} // namespace maillon
