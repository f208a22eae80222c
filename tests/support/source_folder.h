// Where the project's sources stand. One file knows it, so that a checkout elsewhere compiles the
// others to the same bytes.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace maillon {

std::filesystem::path source_folder();

} // namespace maillon
