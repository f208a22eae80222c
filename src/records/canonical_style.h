// A whole record in canonical style, as data-example/ shows it, its comments kept (2-records, 2.2
// rule 4).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "records/yaml_tree.h"

namespace maillon {

// The record's text: keys and dated lists in their order, two spaces per level, quotes only where
// they are needed, LF. Proved: read again it says the same and has the same comments, and is left
// as it is by another round. Nothing where that can't be had: an unreadable record, a comment
// inside brackets.
std::optional<std::string> in_canonical_style(const Document &document);

} // namespace maillon
