// A record's lines that carry keys and items, as a hand meant them: for naming its slips.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "records/text_lines.h"

namespace maillon {

struct Row {
    std::size_t begin = 0;  // of its line
    int indent = 0;         // spaces before it
    std::size_t word = 0;   // byte of what stands behind its dashes
    int column = 0;         // spaces and dashes before that
    bool is_item = false;   // begins with "- "
    std::string_view text;  // from `word`, without a comment
    std::string_view key;   // "key" of "key: value" and of "key:"; empty where it is neither
    std::string_view value; // behind the colon, or all of the text

    [[nodiscard]] bool has_key() const { return !key.empty(); }
    [[nodiscard]] bool opens() const {
        return has_key() && value.empty();
    } // lines below belong to it
};

// Without blank lines, comments, and the lines that a quote, a bracket or a block of text covers.
std::vector<Row> rows_of(const TextLines &lines);

// Where the value of this line begins: behind dashes and a key.
std::size_t value_begin(const TextLines &lines, std::size_t line);
// The line behind a block of text whose | or > stands on the line `header`.
std::size_t behind_block(const TextLines &lines, std::size_t header);

} // namespace maillon
