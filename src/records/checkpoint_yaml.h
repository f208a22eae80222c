// A checkpoint, as it stands in a partner's record and in a youth's (2-records, 2.4 and 2.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/partner.h"
#include "records/yaml_reader.h"

namespace maillon {

// `kinds` is the set of the kinds that are possible there.
std::vector<Checkpoint> read_checkpoints(MapReader &record, std::string_view kinds);

} // namespace maillon
