// The audit of a data folder: its files, and what its repositories remember.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/audit.h"
#include "records/folder.h"

namespace maillon {

// Everybody, any phone number and address, the words of the lists; git only where this user trusts
// the folder, and then all that it holds.
Audit audit_of_all(Folder &folder, const Register &whole);

// One person, who may be gone: by the id, by the identity, and by what its history still says of
// them.
Audit audit_of_person(Folder &folder, const Register &whole, const std::string &id);

} // namespace maillon
