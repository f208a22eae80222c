// The past of a record, from git's log.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/history.h"
#include "records/folder.h"

namespace maillon {

// Of these files, as the data folder calls them; a command that wrote several stands once. Throws
// Error where the folder is not a repository that this user trusts.
History history_of(const Folder &folder, const std::vector<std::string> &files);

} // namespace maillon
