// A long answer handed to the user's pager.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace maillon {

// Runs `pager` ("less -FRX": a program and its words, no shell) with the text as its input, and
// waits for it. False where it could not be started: nothing was shown. A reader who leaves before
// the end is no fault.
bool show_in_pager(const std::string &pager, const std::string &text);

} // namespace maillon
