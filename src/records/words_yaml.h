// Reads privacy.words of the settings, which an audit alone asks for (docs/data-format.md,
// "Words"). SPDX-License-Identifier: MIT
#pragma once

#include "alliance/telling_words.h"
#include "records/folder.h"
#include "records/yaml_reader.h"

namespace maillon {

// Of the map `privacy`; an entry that could find nothing, or everything, is named and not used.
WordSettings read_words(MapReader &privacy);
// Of the folder's settings as they stand; their problems are named elsewhere.
WordSettings words_of(const Folder &folder);

} // namespace maillon
