// Who young people and mentors are: identities and mentors.yaml as values (2-records, 2.5). Only
// identities/ is read here.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/identity.h"
#include "records/yaml_tree.h"

namespace maillon {

// The documents must be readable.
Identity read_identity(const Document &document, Problems &problems);
std::vector<Mentor> read_mentors(const Document &document, Problems &problems);

} // namespace maillon
