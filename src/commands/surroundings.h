// The real world outside: the clock, the environment, chance. Asked once, by main.
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/context.h"

namespace maillon {

// Today is the local day of the clock; $MAILLON_SEED makes the ids of a run reproducible, for
// examples and tests.
Surroundings real_surroundings();

} // namespace maillon
