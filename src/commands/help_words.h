// How a command's usage, its words and its options are put for people: in help, in the reference
// and in the man pages. SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "commands/command.h"

namespace maillon {

// "maillon referral add PARTNER YOUTH [DATE]", with the options it cannot do without.
std::string usage(const Command &command, const Speech &speech);
// "--kind CODE"; a flag has its name alone.
std::string option_name(const Option &option, const Speech &speech);
// What it is for, and where its codes are listed.
std::string option_help(const Option &option, const Speech &speech);

} // namespace maillon
