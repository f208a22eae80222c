// Problems as a test wants to compare them: one line each, with its place.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "records/yaml_tree.h"

namespace maillon {

// "2:4 error the quote that opens here is not closed"
inline std::vector<std::string> problem_lines(const Document &document) {
    std::vector<std::string> lines;
    for (const auto &problem : document.problems) {
        const Place &place = problem.origin.place;
        lines.push_back(std::to_string(place.line) + ":" + std::to_string(place.column) +
                        (problem.is_error() ? " error " : " warning ") + say(problem.what, {}));
    }
    return lines;
}

inline std::string only_problem(const std::string &text) {
    const auto lines = problem_lines(read_document("partners/a.yaml", text));
    return lines.size() == 1 ? lines[0] : std::to_string(lines.size()) + " problems";
}

} // namespace maillon
