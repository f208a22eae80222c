// The association's settings, maillon.yaml: their text as a value (2-records, 2.3).
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/settings.h"
#include "records/yaml_tree.h"

namespace maillon {

// The document must be readable. What is not set, or can't be read, keeps its default.
Settings read_settings(const Document &document, Problems &problems);

} // namespace maillon
