// Words that import and export share.
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/command.h"
#include "commands/words.h"

namespace maillon {

Option delimiter_option(Message about);
// One sign, or "tab"; '\0' where it was not given. Throws Error (wrong words).
char delimiter_from(const Words &words);

} // namespace maillon
