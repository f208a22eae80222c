// What git remembers of a folder's commits, in folders that this user trusts.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "records/git.h"

namespace maillon {

// A command's commit carries "Maillon: <mark>", the same in both repositories it wrote; what takes
// it back carries "Maillon-Undo: <mark>".
std::string draw_mark();
CommitText with_mark(const std::string &message, const std::string &mark);
CommitText with_undo_mark(const std::string &message, const std::string &mark);

struct Commit {
    std::string id;
    std::string email;
    std::string author;
    std::string day;     // 2026-11-23, on the clock of who committed
    std::string time;    // 14:05
    std::string mark;    // empty where no command of maillon made it
    std::string undoes;  // the mark of what it took back
    std::string subject; // of maillon's: ids only
    std::string seconds; // since 1970, as git counts them
};

// Newest first, merges left out; of one file, or of everything where `file` is empty. At most
// `most`. Empty where git refused: a repository without a commit, too.
std::vector<Commit> commits_of(const std::filesystem::path &folder, const std::string &file,
                               int most);

} // namespace maillon
