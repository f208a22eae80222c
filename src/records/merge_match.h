// Which items of three lists are the same one: by id or natural key, else by all they say.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "records/merge_plan.h"

namespace maillon {

struct MatchedItem {
    Sides sides;
    // Known again only because most of it is still the same: what both changed is not mixed.
    bool resembles = false;
};

// `list` is the key of the lists, of which any may be absent or null.
std::vector<MatchedItem> matched_items(std::string_view list, const Sides &lists);

} // namespace maillon
