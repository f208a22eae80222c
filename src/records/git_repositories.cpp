// The git repositories of a data folder: its own, and the identities' where they have one.
// SPDX-License-Identifier: MIT
#include "records/git_repositories.h"

#include "base/error.h"
#include "records/git.h"

namespace maillon {

std::vector<GitRepository> git_repositories(const Folder &folder) {
    std::vector<GitRepository> all;
    if (!is_repository(folder.root())) return all;
    all.push_back({folder.root(), "", 0664});
    if (is_repository(folder.identities()))
        all.push_back({folder.identities(), "identities/", 0600});
    return all;
}

std::vector<GitRepository> trusted_repositories(const Folder &folder) {
    if (!has_git()) throw refused(msg("git is not installed"));
    auto all = git_repositories(folder);
    if (all.empty())
        throw refused(msg("this data folder is not a git repository"), msg("git init"));
    for (const auto &one : all)
        if (!is_trusted(one.folder))
            throw refused(msg("you have not trusted this folder for git"),
                          msg("maillon git setup"));
    return all;
}

} // namespace maillon
