// The line that a problem stands on, and a caret under its place: for terminals only, for it may
// hold names and notes (6-quality, I5).
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "base/problem.h"
#include "report/view.h"

namespace maillon {

// Two lines, indented by two; at most `width` columns of the line around the place. Control
// characters are shown, a tab as one arrow; `column` counts characters from 1, and may be one
// behind the last.
std::string excerpt(std::string_view line, int column, int width);

// Who can lend a file's line, without its line end; empty where it can't be had.
using LendLine = std::function<std::string(const Origin &)>;

// What follows the line of a problem; empty where it has no place, or nobody lends its line.
std::string excerpt_at(const Origin &origin, const LendLine &lend, int width);

// problem_lines() and problems_answer() for a terminal of `width` columns (0: none): each problem's
// line fitted to it, an excerpt beneath.
std::string problem_lines(const Problems &problems, const Speech &speech, const LendLine &lend,
                          int width);
std::string problems_answer(const Problems &problems, const View &view, const LendLine &lend);

} // namespace maillon
