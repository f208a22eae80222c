// How what was typed so far may go on: at a shell's command line and at our own prompts.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "commands/terminal.h"

namespace maillon {

// The candidates that begin as typed, case and accents apart; each value begins with the very bytes
// that were typed, for a shell puts it in their place. Somebody with a name is offered by its words
// joined by dots, those typed first ("pot": "potier.ines"), or by the id where that was begun. In
// the order of the candidates, none twice.
std::vector<Candidate> completions(const std::string &typed, const std::vector<Candidate> &all);

} // namespace maillon
