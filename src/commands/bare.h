// `maillon` alone: today's agenda in ten lines and the three commands most useful now; outside a
// folder, how to start.
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/command.h"

namespace maillon {

const Command &bare_command();

} // namespace maillon
