// Words put one behind the other with something in between.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillon {

template <class Text> std::string joined(const std::vector<Text> &words, std::string_view between) {
    std::string all;
    for (const Text &word : words) {
        if (!all.empty()) all += between;
        all += word;
    }
    return all;
}

} // namespace maillon
