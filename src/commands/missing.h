// What a line lacks, asked of the person at the terminal (3-commands, 3.1 rule 6).
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/context.h"

namespace maillon {

// Each required word and option that is not there, in the order of the declaration, with what fits
// there. Throws Error where the person leaves instead.
void ask_for_missing(Context &context, const Command &command, Words &words);

} // namespace maillon
