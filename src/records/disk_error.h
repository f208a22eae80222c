// What the operating system refused, in a person's words.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "base/error.h"

namespace maillon {

// `code` is errno's value. A path is named by its last part: the folders above say who uses this
// machine.
Error disk_error(Message what, int code);
std::string shown_name(const std::filesystem::path &path);

} // namespace maillon
