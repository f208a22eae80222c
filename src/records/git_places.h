// Where a repository's own files stand, found without git.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "records/git_config.h"

namespace maillon {

// The folder that holds config and info/: .git, or what its "gitdir:" line and `commondir` lead to
// (a worktree). Empty where there is no repository, or where the way can't be followed.
std::optional<std::filesystem::path> git_shared_folder(const std::filesystem::path &folder);

// The repository's own configuration; empty where it can't be read (no file, a link, too large).
std::optional<GitConfig> own_git_config(const std::filesystem::path &folder);

} // namespace maillon
