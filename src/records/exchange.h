// One repository's exchange with its remote: fetch, merge, push. Only in trusted folders.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/git_repositories.h"

namespace maillon {

struct Remote {
    std::string name;   // origin
    std::string branch; // the one over there
    [[nodiscard]] std::string tracking() const { return "refs/remotes/" + name + "/" + branch; }
};
// Empty where the repository has none. Throws Error where no branch is checked out, or a merge is
// under way.
std::optional<Remote> remote_of(const GitRepository &repository);

// What stands in the folder and in no commit.
struct Uncommitted {
    std::vector<std::string> records; // changed or new: maillon's own files
    std::vector<std::string> removed; // records that are gone, or moved
    std::vector<std::string> others;  // nothing of maillon's
};
Uncommitted uncommitted_in(const GitRepository &repository);

// Throws Error where the other side can't be reached.
void fetch(const GitRepository &repository, const Remote &remote);

struct Received {
    int received = 0;                   // commits
    std::vector<std::string> conflicts; // files, relative to the repository
};
// Throws Error where git refuses before it changes anything.
Received merge(const GitRepository &repository, const Remote &remote);

// Files that differ from what the other side has, and how many commits it lacks.
struct Outgoing {
    int commits = 0;
    std::vector<std::string> files;
};
Outgoing outgoing(const GitRepository &repository, const Remote &remote);

enum class Pushed { done, late }; // late: somebody else was quicker
Pushed push(const GitRepository &repository, const Remote &remote);

} // namespace maillon
