// A file outside the records that an answer is written to: its old or its new text at every
// instant.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

#include "records/folder.h"

namespace maillon {

// Replaces the file, or makes it (0600: an answer speaks of young people); its mode is kept, and a
// link is followed to what it names. Throws Error, with nothing changed, where the folder is
// missing, where no regular file can stand there, where the disk refuses, and where the file
// belongs to a data folder: `folder` is the open one, null where there is none.
void write_output(const std::filesystem::path &file, std::string_view text, const Folder *folder);

} // namespace maillon
