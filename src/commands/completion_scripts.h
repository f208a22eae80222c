// What each shell runs when somebody presses Tab behind "maillon".
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace maillon {

// The script of bash, zsh or fish; empty for any other name.
std::string_view completion_script(std::string_view shell);

} // namespace maillon
