// The offer and its documents, offer.yaml: their text as a value (2-records, 2.6).
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/settings.h"
#include "records/yaml_tree.h"

namespace maillon {

// The document must be readable.
Offer read_offer(const Document &document, Problems &problems);

} // namespace maillon
