// Options that are read before anything else of a line is understood: -C, --network.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maillon {

// Every value, in the order of the line; early_option() (words.h) gives the last.
std::vector<std::string> early_options(const std::vector<std::string> &line,
                                       const std::vector<std::string_view> &names);

} // namespace maillon
