// A file of the data folder as the texts it is made of, each with its line and what may stand
// there.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/free_text.h"

namespace maillon {

struct TextPart {
    Place place;
    std::string text;
    TextPlace sort = TextPlace::free;
};

// `file` as the data folder calls it. Of a record the values, comments and keys that no format
// knows; of anything else, and of a record that can't be read, its lines.
std::vector<TextPart> text_parts(const std::string &file, const std::string &text);

} // namespace maillon
