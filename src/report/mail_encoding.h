// Text for a mail's body and for its headers (6-quality, 6.2 "Text that acts").
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// RFC 2045: lines of at most 76 characters that end with LF; none begins with a dot or with "From
// ", which mean something to programs on the way.
std::string quoted_printable(std::string_view text);

// RFC 2047, folded; plain where it is short and ASCII. Nothing in it can end the header.
std::string mail_header(std::string_view name, std::string_view text);

// What may stand in a header: one address alone, ASCII, without quotes, comments or line ends.
bool is_mail_address(std::string_view text);

} // namespace maillon
