// A partner's record: its text as a value (2-records, 2.4).
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/partner.h"
#include "records/yaml_tree.h"

namespace maillon {

// The document must be readable; problems of meaning are added, and a structure problem where the
// format or the id is wrong.
Partner read_partner(const Document &document, Problems &problems);

} // namespace maillon
