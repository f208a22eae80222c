// The project's own sources as text, for tests that keep the house in order.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "support/source_folder.h"

namespace maillon {

struct SourceFile {
    std::string path; // relative to src, "alliance/codes.cpp"
    std::string text;
};

inline std::vector<SourceFile> source_files() {
    const std::filesystem::path root = source_folder() / "src";
    std::vector<SourceFile> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".h" && entry.path().extension() != ".cpp") continue;
        std::ifstream stream(entry.path());
        std::ostringstream text;
        text << stream.rdbuf();
        files.push_back(
            {std::filesystem::relative(entry.path(), root).generic_string(), text.str()});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

} // namespace maillon
