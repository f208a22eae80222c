// Where the project's sources stand.
// SPDX-License-Identifier: MIT
#include "support/source_folder.h"

namespace maillon {

std::filesystem::path source_folder() { return MAILLON_SOURCE; }

} // namespace maillon
