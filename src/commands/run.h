// Words → chosen action → exit code. The only place that catches Error (5-architecture, 5.1).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "commands/context.h"

namespace maillon {

// Exit codes: 0 done; 1 refused or failed; 2 wrong words; 3 done, but some records have errors.
int run(const std::vector<std::string> &line, Terminal &terminal, Surroundings &world);

} // namespace maillon
