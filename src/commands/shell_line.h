// A line of words that is still being typed at a shell, and what may stand at its end.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "commands/context.h"

namespace maillon {

// What a shell is to do: offer these, or names of folders or files itself.
struct ShellOffer {
    std::vector<Candidate> candidates = {};
    enum class Names { none, folders, files } names = Names::none;
};

// `line` are the words behind "maillon", the last one, perhaps empty, being typed.
ShellOffer offer_for(Context &context, const std::vector<std::string> &line);

} // namespace maillon
