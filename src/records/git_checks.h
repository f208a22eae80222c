// What check says of git in a data folder, without running it: nothing there needs to be trusted.
// SPDX-License-Identifier: MIT
#pragma once

#include "base/problem.h"
#include "records/folder.h"

namespace maillon {

// An error where records get merge=union; a warning where a clone does not merge them with maillon.
Problems check_git(const Folder &folder);

} // namespace maillon
