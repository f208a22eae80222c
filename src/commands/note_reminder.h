// What a person who writes a note is reminded of: others may read it, the person first.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "commands/context.h"

namespace maillon {

// A line for whoever is about to write one (6-quality, 6.3 rule 6).
Message note_reminder();

// At a terminal, on stderr, about a note typed on the line: that it is long, and the kinds of words
// in it that say too much. Never the words; it is recorded all the same.
void remind_of(const Context &context, const std::string &note);

} // namespace maillon
