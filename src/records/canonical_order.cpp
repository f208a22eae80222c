// The order in which a record's keys and items stand in canonical style.
// SPDX-License-Identifier: MIT
#include "records/canonical_order.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "records/edit_target.h"
#include "records/key_order.h"

namespace maillon {
namespace {

// The lists whose order alliance/partner_checks and youth_checks warn of.
constexpr std::array dated_lists = {
    std::pair{"partner", "referents"},  std::pair{"partner", "contacts"},
    std::pair{"partner", "agreements"}, std::pair{"partner", "stages"},
    std::pair{"partner", "documents"},  std::pair{"partner", "checkpoints"},
    std::pair{"partner", "pulses"},     std::pair{"youth", "consents"},
    std::pair{"youth", "plan"},         std::pair{"youth", "referrals"},
    std::pair{"youth", "pairs"},        std::pair{"youth", "pairs/pauses"},
    std::pair{"youth", "feedback"},     std::pair{"youth", "checkpoints"}};

bool is_in_date_order(const RecordPlace &place) {
    return std::ranges::any_of(dated_lists, [&](const auto &list) {
        return place.record == list.first && place.path == list.second;
    });
}

template <class Rank> std::vector<std::size_t> positions_by(const std::vector<Rank> &ranks) {
    std::vector<std::size_t> positions(ranks.size());
    std::iota(positions.begin(), positions.end(), 0U);
    std::stable_sort(positions.begin(), positions.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    return positions;
}

} // namespace

RecordPlace RecordPlace::below(std::string_view key) const {
    return {record, path + (path.empty() ? "" : "/") + std::string(key)};
}

std::vector<std::size_t> order_of_entries(const Node &map, const RecordPlace &place) {
    const auto order = key_order(place.record, place.path);
    std::vector<std::ptrdiff_t> ranks;
    for (const auto &[key, value] : map.entries)
        ranks.push_back(std::find(order.begin(), order.end(), key.text) - order.begin());
    return positions_by(ranks);
}

std::vector<std::size_t> order_of_items(const Node &list, const RecordPlace &place) {
    std::vector<std::optional<Date>> dates; // none is less than any
    for (const auto &item : list.items) {
        auto date = is_in_date_order(place) ? date_of(item) : std::nullopt;
        if (!date && !dates.empty()) date = dates.back();
        dates.push_back(date);
    }
    return positions_by(dates);
}

Node in_canonical_order(const Node &node, const RecordPlace &place) {
    Node ordered = node;
    ordered.items.clear();
    ordered.entries.clear();
    for (const auto position : order_of_items(node, place))
        ordered.items.push_back(in_canonical_order(node.items[position], place));
    for (const auto position : order_of_entries(node, place)) {
        const auto &[key, value] = node.entries[position];
        ordered.entries.push_back({key, in_canonical_order(value, place.below(key.text))});
    }
    return ordered;
}

} // namespace maillon
