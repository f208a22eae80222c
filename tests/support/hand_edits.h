// What a hand does to a record in an editor: comments, blank lines, styles, orders, items taken
// out.
// SPDX-License-Identifier: MIT
#pragma once

#include "support/branches.h"

namespace maillon::branches {

// One such edit. An edit that would break the record is not made.
void edit_by_hand(Branch &branch, const Document &document, const std::string &tag, Random &random);

} // namespace maillon::branches
