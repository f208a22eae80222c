// A long answer goes through the pager, at a terminal only (3-commands, 3.1 rule 4).
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/context.h"

namespace maillon {

// Lets the command act. What a reading command says on stdout is held back meanwhile, and handed to
// the pager where it is longer than the terminal is high; otherwise, and with --no-pager, it is
// said as it is. The command's exit code: that of the pager says nothing.
int paged(Context &context, const Command &command, const Words &words);

} // namespace maillon
