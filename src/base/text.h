// Text as people write it: folding for comparisons, width in a terminal, and what a terminal must
// not be sent.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillon {

// Lower case, accents and ligatures taken off, typographic apostrophes and dashes made plain:
// "Inès" and "INES" fold alike.
std::string fold(std::string_view text);

// The folded words, split at anything that is not a letter or a digit.
std::vector<std::string> folded_words(std::string_view text);

// Lower-case ASCII words joined by '-', at most 40 characters; "x" where nothing is left.
std::string slug(std::string_view text);

// Unicode's composed form (NFC). The text must be valid UTF-8.
std::string composed(std::string_view text);

// Columns taken in a terminal; combining marks take none, East Asian wide characters two.
int width(std::string_view text);

// At most `columns` wide, cut at a character with "…"; text that fits is returned unchanged.
std::string shortened(std::string_view text, int columns);

// Padded with spaces to `columns` wide; wider text is returned unchanged.
std::string padded(std::string_view text, int columns);

// Lines broken between words so that none is wider than `columns` (a longer word stands alone).
std::vector<std::string> wrapped(std::string_view text, int columns);

// Control characters, C1, bidirectional marks and broken UTF-8 shown as \x1b, \u{202e}, \xff.
// Newline and tab are controls too.
std::string shown(std::string_view text);

// The byte where UTF-8 breaks; empty when all of it is valid.
std::optional<std::size_t> broken_utf8(std::string_view text);

// Characters (code points) in valid UTF-8.
int characters(std::string_view text);

// Without spaces, tabs and line ends on either side.
std::string_view trimmed(std::string_view text);

// Edit distance with swaps of neighbours counted once (optimal string alignment), on folded text.
int distance(std::string_view a, std::string_view b);

// The candidates that a person probably meant by `word`, nearest first, at most three.
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string> &candidates);

} // namespace maillon
