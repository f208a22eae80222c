// Help, made from the declarations of the commands: examples first, then the words and options.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "commands/context.h"

namespace maillon {

// About nothing in particular, a noun, or a noun and its verb. Throws Error for what is neither.
int help(Context &context, const std::vector<std::string> &topic);

// The whole command reference as Markdown, for docs/commands.md.
std::string command_reference(const Speech &speech);

} // namespace maillon
