// A record's tree written as many hands would write it: any style of scalar, list and map that is
// accepted, comments and blank lines anywhere, CRLF, BOM, no final newline.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "records/yaml_tree.h"
#include "support/dice.h"

namespace maillon {

// Reads as the same tree. Its comments begin `# c1.`, `# c2.`, ...: no two are the same.
std::string messy_text(const Node &root, Dice &dice);

} // namespace maillon
