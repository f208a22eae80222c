// Where a change applies in a record's tree: the map, the position among its keys or items.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "alliance/change.h"
#include "base/date.h"
#include "records/yaml_tree.h"

namespace maillon {

// The map that the steps lead to; null where it is absent or null. Throws Error where a list, an
// item or something else than a map stands in the way.
Node *find_map(Node &root, const std::vector<Step> &at);

Entry *find_entry(Node &map, std::string_view key);

// The position of the item that the step names ("#0", an id). Throws Error where it is not there.
std::size_t position_named(const Node &list, const Step &step);

// The canonical position of a key that the map does not have yet.
std::size_t position_of_key(const Node &map, std::string_view key, std::string_view file,
                            const std::vector<Step> &at);

// In date order, oldest first: behind the last item whose date is not later (2-records, 2.2 rule
// 7). At the end where dates do not say.
std::size_t position_of_item(const Node &list, const Node &item);

// The day that an item of a list is of; empty where no date says it.
std::optional<Date> date_of(const Node &item);

// A map that is not there yet is made along with what goes in it: the change as one level up.
Change with_missing_maps(Node &root, Change change);

// The value as a reader will see it.
Node tree_of(const Value &value);

} // namespace maillon
