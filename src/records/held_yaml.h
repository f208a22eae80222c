// A record whole, for whoever asks what is held on them: what no reader knows is there too.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "alliance/held.h"
#include "records/folder.h"

namespace maillon {

// Nothing where there is no such file. Throws Error where it can't be read as YAML: then nobody
// could say that this is all.
std::optional<HeldRecord> held_in(const Folder &folder, const std::string &file);

} // namespace maillon
