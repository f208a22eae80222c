// The merged record's text: the lines of ours, and among them those of theirs that are new.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "records/merge_parts.h"
#include "records/merge_plan.h"

namespace maillon {

struct SideParts {
    const RecordParts *base; // null where there was no record
    const RecordParts &ours;
    const RecordParts &theirs;
};

// What can't be decided stands between git's conflict markers or, with a choice, as that side has
// it.
std::string merged_text(const Merged &top, const SideParts &sides, std::optional<Choice> choice);

} // namespace maillon
