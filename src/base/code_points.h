// UTF-8 taken apart, one code point after another; broken bytes are handed over one by one.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace maillon {

struct CodePoint {
    std::int32_t value = -1; // -1: a byte that is no part of valid UTF-8
    std::size_t length = 1;  // bytes

    [[nodiscard]] bool is_broken() const { return value < 0; }
};

// Of a text that is not empty.
CodePoint first_code_point(std::string_view text);

// Whether it acts on a terminal instead of standing there: control characters, newline and tab
// among them, DEL, C1, bidirectional marks, line and paragraph separators.
bool is_acting(std::int32_t point);

// Of any script.
bool is_letter_or_digit(CodePoint point);

// Calls visit(CodePoint, its bytes) for each.
template <class Visit> void each_code_point(std::string_view text, Visit &&visit) {
    while (!text.empty()) {
        const CodePoint point = first_code_point(text);
        visit(point, text.substr(0, point.length));
        text.remove_prefix(point.length);
    }
}

} // namespace maillon
