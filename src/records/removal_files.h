// What git-filter-repo is to remove of one person, in files that hold the name: private ones,
// outside every data folder.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "alliance/audit.h"
#include "alliance/removal.h"
#include "records/folder.h"

namespace maillon {

// Which repositories remember the person, and what is here of them.
RemovalGround removal_ground(const Folder &folder, const Audit &audit);

struct RemovalFiles {
    std::size_t replaced = 0; // spellings in the file
    std::size_t left = 0;     // that are somebody else's too, and a first name alone: by hand
};
// Makes `paths` and `words` in `place`; throws Error where they are there, where the place lies in
// a data folder, or where the disk refuses.
RemovalFiles prepare_removal(const std::filesystem::path &place, const Folder &folder,
                             const Audit &audit, const Register &whole);

} // namespace maillon
