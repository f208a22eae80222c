// Phone numbers as spreadsheets leave them and as people write them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace maillon {

// Digits, perhaps a + before them, and what stands between: spaces, dots, dashes, brackets.
bool is_phone(std::string_view text);

// "0134567890" and "134567890", whose zero a spreadsheet took, become "01 34 56 78 90"; other
// texts stay as they are. Between spaces no spreadsheet takes the digits for a number.
std::string spaced_phone(std::string_view text);

// What two spellings of one number have in common: its digits, +33 as 0.
std::string phone_key(std::string_view text);

} // namespace maillon
