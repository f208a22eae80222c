// Slips that leave a text readable, and not what the hand meant.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "records/text_lines.h"
#include "records/yaml_tree.h"

namespace maillon {

// Whether a plain text on one line may deserve a warning: such a text is quoted when it is written,
// and left to the reference when it is read.
bool may_be_slip(std::string_view plain);

// Warns of plain texts that begin and end with typographic quotes, end with a quote or a bracket
// that none opened, or take in a line that looks like an item or a key.
void warn_of_scalar_slips(const std::string &file, const TextLines &lines, const Node &root,
                          Problems &problems);

} // namespace maillon
