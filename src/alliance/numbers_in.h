// Phone numbers and e-mail addresses inside a text, as people write them.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

// "+33 6 12 ..." and "06 12 ..." are the same number: nine digits tell it.
inline constexpr std::size_t telling_digits = 9;

struct NumberIn {
    std::size_t begin = 0, end = 0; // bytes [begin, end) of the text
    std::string key;                // a phone's last nine digits; an address in small letters
};

// French numbers, in pairs or in one; +33, 0033; others only behind a +. A date, a SIRET or the
// number of a record is none.
std::vector<NumberIn> phones_in(std::string_view text);
// Any nine digits in a row, whatever stands between them, whose key is known to be somebody's.
std::vector<NumberIn> nine_digits_in(std::string_view text);
std::vector<NumberIn> emails_in(std::string_view text);

} // namespace maillon
