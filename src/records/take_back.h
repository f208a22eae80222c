// Takes back this user's last command: the files as they were before, in a commit of its own, so
// that history keeps both (3-commands, 3.1 rule 9).
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>

#include "records/folder.h"
#include "records/git_log.h"

namespace maillon {

struct TakenBack {
    Commit commit;
    std::vector<Written> files; // from what stands there to what stood there
};

// Finds it, announces it, does it, under the lock; in rehearsal it is only announced. Throws Error
// where nothing can be taken back: not trusted, sent already, changed since, a privacy forget. The
// answer says what was not committed.
std::optional<Message> take_back(const Folder &folder,
                                 const std::function<void(const TakenBack &)> &announce);

} // namespace maillon
