// One writer at a time in a data folder: flock on its kept .lock file; frees itself when the
// process ends (6-quality, I7).
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "records/descriptor.h"

namespace maillon {

class FolderLock {
public:
    // Waits at most `seconds`, then throws Error naming the holder's process id. The file holds the
    // last holder's pid, is 0660.
    explicit FolderLock(const std::filesystem::path &folder, int seconds = 10);

private:
    Descriptor file_;
};

} // namespace maillon
