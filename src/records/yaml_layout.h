// The layout pass: the text between the values is walked too, so that nothing stands there but
// what their order needs, and every value gets its end.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "records/text_lines.h"
#include "records/yaml_tree.h"

namespace maillon {

// Fills in the ends of the tree that read_events() made, and the bytes where comments begin, in
// order. The first thing that is not laid out as the tree says is added to `problems`; so is, as a
// warning, each value cut by a ` #`.
void lay_out(const std::string &file, const TextLines &lines, Node &root,
             std::vector<std::size_t> &comments, Problems &problems);

} // namespace maillon
