// The git repositories of a data folder: its own, and the identities' where they have one.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "records/folder.h"

namespace maillon {

struct GitRepository {
    std::filesystem::path folder;
    std::string label; // what the data folder calls it: "" or "identities/"
    unsigned mode = 0; // of the files made there
};

// The folder's own first; none where it is no repository.
std::vector<GitRepository> git_repositories(const Folder &folder);
// The same; throws Error where there is none, where git is missing, or where one is not trusted.
std::vector<GitRepository> trusted_repositories(const Folder &folder);

} // namespace maillon
