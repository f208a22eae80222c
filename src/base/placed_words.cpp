// Cuts a text into words that remember their place.
// SPDX-License-Identifier: MIT
#include "base/placed_words.h"

#include <utf8proc.h>

#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

bool is_between(int category, int first, int last) { return category >= first && category <= last; }

// A mark, such as an accent of its own, goes with its letter.
bool belongs_to_a_word(CodePoint point) {
    return is_letter_or_digit(point) ||
           (!point.is_broken() &&
            is_between(utf8proc_category(point.value), UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME));
}

bool is_capital(CodePoint point) {
    return !point.is_broken() &&
           is_between(utf8proc_category(point.value), UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LU);
}

} // namespace

std::vector<PlacedWord> placed_words(std::string_view text) {
    std::vector<PlacedWord> words;
    bool in_word = false;
    std::size_t here = 0;
    each_code_point(text, [&](CodePoint point, std::string_view bytes) {
        const bool is_part = belongs_to_a_word(point);
        if (is_part && !in_word) words.push_back({{}, here, here, is_capital(point)});
        here += bytes.size();
        if (is_part) words.back().end = here;
        in_word = is_part;
    });
    for (PlacedWord &word : words)
        word.folded = fold(text.substr(word.begin, word.end - word.begin));
    return words;
}

} // namespace maillon
