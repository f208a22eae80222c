// The words of a text, folded for comparison, each with the bytes where it stands.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

struct PlacedWord {
    std::string folded;
    std::size_t begin = 0, end = 0; // bytes [begin, end) of the text
    bool is_capital = false;        // begins with a capital letter
};

// Split at anything that is not a letter or a digit; an accent that stands alone (NFD) belongs to
// its letter.
std::vector<PlacedWord> placed_words(std::string_view text);

} // namespace maillon
