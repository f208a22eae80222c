// The fields of the base folder that hold text or dates, and how one of them is replaced.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillon::hostile {

struct Field {
    std::string file;
    std::string before;   // what stands before the value, once in the file
    bool in_json = false; // an answer in JSON tells it
    bool in_flow = false; // stands in {…}
};

const std::vector<Field> &text_fields();
const std::vector<Field> &date_fields();

// The file's text with another value there, written as it is.
std::string replaced(const Field &field, std::string_view value);

} // namespace maillon::hostile
