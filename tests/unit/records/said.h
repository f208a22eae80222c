// Problems as a test compares them: "line:column what; remedy", in English.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/problem.h"

namespace maillon {

inline std::string said(const Problem &problem) {
    return std::to_string(problem.origin.place.line) + ":" +
           std::to_string(problem.origin.place.column) + " " + say(problem.what, {}) + "; " +
           say(problem.remedy, {});
}

inline std::vector<std::string> said(const Problems &problems) {
    std::vector<std::string> lines;
    for (const auto &problem : problems)
        lines.push_back(said(problem));
    return lines;
}

} // namespace maillon
