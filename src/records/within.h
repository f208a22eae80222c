// Whether a path lies in a folder.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace maillon {

// Both canonical, for only their words are compared. The folder itself lies within.
inline bool is_within(const std::filesystem::path &path, const std::filesystem::path &folder) {
    const std::filesystem::path way = path.lexically_relative(folder);
    return !way.empty() && *way.begin() != "..";
}

} // namespace maillon
