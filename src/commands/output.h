// --output FILE: the answer goes into a file, in one instant, and stdout stays empty (3-commands,
// 3.1 rule 4 and 3.3).
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/context.h"

namespace maillon {

Option output_option();

// Whether the answer was asked for as a file, which looks the same whoever asks for it.
bool goes_to_file(const Words &words);

// No colour, no width, whole dates; ids instead of names, unless --names is among the words.
void look_as_file(View &view, const Words &words);

// The whole answer, to the file or to stdout; a person at a terminal is told where it went. Throws
// Error where the file can't be written, or belongs to the data folder.
void give(Context &context, const Words &words, const std::string &answer);

} // namespace maillon
