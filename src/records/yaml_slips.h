// The slips of a hand that edits YAML, named so that the hand can mend them.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "records/text_lines.h"

namespace maillon {

struct Slip {
    std::size_t offset = 0; // where the hand went wrong, often before a parser stumbles
    Message what;
    Message remedy;
};

// A parser stumbled at `offset`, and complained in yaml-cpp's words (none: our layout pass).
// `open_bracket` is where the innermost [ or { that is still open stands.
Slip name_slip(const TextLines &lines, std::size_t offset, std::string_view complaint,
               std::optional<std::size_t> open_bracket);

Slip quote_not_closed(std::size_t quote);
Slip bracket_not_closed(const TextLines &lines, std::size_t bracket);
Slip no_space_after_colon(std::size_t key);
Slip wrong_indentation(std::size_t offset);
// The line whose first word stands at `start` is neither a key nor an item.
Slip not_a_key(const TextLines &lines, std::size_t start);

} // namespace maillon
