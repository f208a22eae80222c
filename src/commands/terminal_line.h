// A line typed at a real terminal, edited with libedit.
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/terminal.h"

namespace maillon {

// With the candidates completed at Tab. Nothing where the person leaves (Ctrl-C, or Ctrl-D on an
// empty line); the terminal is as it was before, either way.
std::optional<std::string> line_typed(const std::string &prompt,
                                      const std::vector<Candidate> &candidates);

// Whether the terminal can do what libedit needs.
bool can_edit_lines();

} // namespace maillon
