// Where other records speak of a young person: by id, by name or by phone number.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/identity.h"
#include "records/folder.h"

namespace maillon {

// Lines of every record of the data folder and of the identities but the person's own, comments
// included, in the order of the files. `identity` is null where it is not here: then only ids are
// looked for. A first name alone does not count.
std::vector<Origin> mentions_of(Folder &folder, const std::string &id, const Identity *identity);

} // namespace maillon
