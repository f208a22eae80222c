// Reads `health:` of the settings: what the association recalibrated.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/thresholds.h"
#include "records/yaml_reader.h"

namespace maillon {

// What is not there, not a number, out of its range or out of order stays as it is, and is named.
void read_thresholds(MapReader &settings, Thresholds &thresholds);

} // namespace maillon
