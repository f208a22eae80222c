// Dashes, spaces and indentation that a hand got wrong some lines above the one where a parser
// stumbles.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/yaml_slips.h"

namespace maillon {

// The first line, down to the one of `offset`, that its neighbours show to be the odd one.
std::optional<Slip> find_layout_slip(const TextLines &lines, std::size_t offset);

} // namespace maillon
