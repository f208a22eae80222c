// Whether an error may say names: it may end in a log where a person sees the answer alone.
// SPDX-License-Identifier: MIT
#pragma once

#include "commands/context.h"

namespace maillon {

// Off a terminal no error says a name (6-quality, I5), even where the answer beside it does; with
// --names it does where the answer goes nowhere a person looks either.
Names names_in_errors(const Context &context);

} // namespace maillon
