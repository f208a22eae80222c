// A youth's pairs and their pauses (2-records, 2.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/youth.h"
#include "records/yaml_reader.h"

namespace maillon {

// A pair without a readable id, referral, mentor or `started` is left out.
std::vector<Pair> read_pairs(MapReader &youth);

} // namespace maillon
