// Quotes that a hand left open, or closed too early.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/yaml_slips.h"

namespace maillon {

// The first quoted value that went wrong, among the lines down to the one of `offset`.
std::optional<Slip> find_quote_slip(const TextLines &lines, std::size_t offset);

} // namespace maillon
