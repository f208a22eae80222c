// Problems as text to compare, one line each: damage, line, what.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/checks.h"
#include "support/samples.h"

namespace maillon::samples {

inline const Date today = day("2026-06-01");

inline Fact at(int line, Fact fact) {
    fact.place = {line, 1};
    return fact;
}

inline std::string problems(const Problems &found) {
    constexpr const char *damages[] = {"hint", "warning", "meaning", "structure"};
    std::string all;
    for (const Problem &problem : found)
        all += (all.empty() ? "" : "\n") + std::string(damages[static_cast<int>(problem.damage)]) +
               " " + std::to_string(problem.origin.place.line) + ": " + say(problem.what, {});
    return all;
}

inline std::string problems_of(const Youth &youth) {
    return problems(check(youth, whole(youth), today));
}

inline std::string problems_of(const Partner &partner) {
    return problems(check(partner, whole(youth(), partner), today));
}

} // namespace maillon::samples
