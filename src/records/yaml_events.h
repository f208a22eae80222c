// The reference reader: yaml-cpp's events, made into a tree that knows where each value begins.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "records/text_lines.h"
#include "records/yaml_tree.h"

namespace maillon {

constexpr std::size_t deepest_nesting = 32; // 2-records, 2.2 rule 6

// The tree, without ends and without proof that the text is laid out as its events say: for that
// is yaml_layout.h. What a record may not use (anchors, tags, several documents, ...) and what is
// not YAML at all is added to `problems`. Never throws.
Node read_events(const std::string &file, const TextLines &lines, Problems &problems);

} // namespace maillon
