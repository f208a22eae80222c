// Changes only the lines concerned, and proves it: the new text, read again, says exactly what was
// intended (2-records, 2.2 rule 4).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/change.h"
#include "records/yaml_tree.h"

namespace maillon {

// The document's text with the changes made, line ends and style kept. Throws Error (refused,
// nothing to write) where a place can't be found or the proof fails. New keys stand in the
// canonical order of key_order.h; items of a list in date order.
std::string edited(const Document &document, const Changes &changes);

// A whole new record in canonical style, format: 1 first.
std::string canonical_text(const Value &record);

} // namespace maillon
