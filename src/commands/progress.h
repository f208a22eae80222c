// A line that says how far long work has come, for a person at a terminal.
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/context.h"

namespace maillon {

// While records are read: a line on stderr once it takes longer than a second, ten times a second
// at most, erased when they are read. Nothing where stderr is no terminal.
void tell_progress(Context &context);

} // namespace maillon
