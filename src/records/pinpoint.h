// The exact place of a fault that the rules found: they know which fact is wrong, the record's text
// knows where its word stands.
// SPDX-License-Identifier: MIT
#pragma once

#include "records/yaml_tree.h"

namespace maillon {

// Moves each problem whose subject is a key ("'contact' names nothing that exists ('c-1111')") from
// its fact to that key's value, in the same map; one without a place to the first such value.
// Problems of other files are left alone.
void pinpoint(const Document &document, Problems &problems);

} // namespace maillon
