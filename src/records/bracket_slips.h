// Brackets that a hand left open, closed otherwise or twice.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/yaml_slips.h"

namespace maillon {

// The first value in brackets that went wrong, among the lines down to the one of `offset`.
std::optional<Slip> find_bracket_slip(const TextLines &lines, std::size_t offset);

// The byte behind the bracket that closes the one at `begin`; nothing where none does.
std::optional<std::size_t> bracket_end(const TextLines &lines, std::size_t begin);

} // namespace maillon
