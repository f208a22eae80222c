// The order in which a record's keys and items stand in canonical style: keys as the format lists
// them, lists of facts by date (2-records, 2.2 rule 7).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "records/yaml_tree.h"

namespace maillon {

// A map or a list of a record: `path` names it as in key_order.h.
struct RecordPlace {
    std::string_view record; // its kind, as in key_order.h
    std::string path;

    [[nodiscard]] RecordPlace below(std::string_view key) const;
};

// Positions of the entries: those with unknown keys last, in the order they have.
std::vector<std::size_t> order_of_entries(const Node &map, const RecordPlace &place);
// Positions of the items: oldest first where `check` wants date order. One without a date stays
// behind the one it stands behind.
std::vector<std::size_t> order_of_items(const Node &list, const RecordPlace &place);

// The same data in canonical order.
Node in_canonical_order(const Node &node, const RecordPlace &place);

} // namespace maillon
