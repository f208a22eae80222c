// One git commit per command, with a message that names ids only (2-records, 2.3).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "base/message.h"
#include "records/folder.h"

namespace maillon {

// Commits what this folder's object wrote; identities go to their own repository where they have
// one. Nothing is done, and nothing said, in rehearsal, with git.commit: off, or where there is no
// repository. Otherwise the answer says what was not done, and why.
std::optional<Message> commit_written(const Folder &folder, const std::string &message);

} // namespace maillon
