// The folder of the published site: its pages replaced one by one in an instant each, and nobody
// else's file touched.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "records/folder.h"

namespace maillon {

struct SiteFile {
    std::string name;
    std::string text;
};

struct SiteWritten {
    int written = 0;
    int same = 0;    // left as they were
    int removed = 0; // pages of ours that are none any more
};

// Makes the folder where it is missing. Throws Error, with nothing changed, where it belongs to a
// data folder or holds anything that no publication made; hidden files are the server's own and
// left alone.
SiteWritten write_site(const std::filesystem::path &site, const std::vector<SiteFile> &files,
                       const Folder &data);

} // namespace maillon
