// Where scalars end, which yaml-cpp does not say, and what a plain one reads as.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "records/text_lines.h"

namespace maillon {

// Inside [ ] and { } a scalar also ends at a comma or a bracket.
enum class Inside { block, flow };

// An indentation that no line reaches: for scalars that must end on their line.
constexpr int one_line = 1 << 30;

// A plain scalar: the byte behind it, and its text with the lines folded. Lines that continue it
// are indented more than `indent`.
struct PlainScalar {
    std::size_t end;
    std::string text;
};
PlainScalar plain_scalar(const TextLines &lines, std::size_t begin, int indent, Inside inside);

// The byte behind the closing quote. Nothing where it is missing, or where a line in between is
// not indented more than `indent`: then the quote was forgotten.
std::optional<std::size_t> quoted_end(const TextLines &lines, std::size_t begin, int indent);

// The end of the last line of a | or > block; its lines are indented more than `indent`.
std::size_t block_scalar_end(const TextLines &lines, std::size_t begin, int indent);

// The length of null, Null, NULL or ~ that stands alone there, else 0.
std::size_t null_word(const TextLines &lines, std::size_t begin);

} // namespace maillon
