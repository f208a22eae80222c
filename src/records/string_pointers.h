// Texts as the system's calls take the words and the environment of a program.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace maillon {

// Ended by a null pointer; good while `texts` is. The calls do not write, though their types say
// so.
inline std::vector<char *> string_pointers(const std::vector<std::string> &texts) {
    std::vector<char *> result;
    for (const auto &text : texts)
        result.push_back(const_cast<char *>(text.c_str()));
    result.push_back(nullptr);
    return result;
}

} // namespace maillon
