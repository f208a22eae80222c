// The three-way merge of values: scalars and keys three-way, items of lists by what they are
// (2-records, 2.7).
// SPDX-License-Identifier: MIT
#include "records/merge_plan.h"

#include <algorithm>

#include "records/edit_target.h"
#include "records/key_order.h"
#include "records/merge_match.h"
#include "records/merge_order.h"
#include "records/yaml_reader.h"

namespace maillon {
namespace {

using From = Merged::From;
using Kind = Node::Kind;

bool is_map(const Node *node) { return node != nullptr && node->kind == Kind::map; }
bool is_list(const Node *node) { return node != nullptr && node->kind == Kind::list; }
bool is_empty(const Node *node) {
    return node == nullptr || node->kind == Kind::null || (is_list(node) && node->items.empty());
}

// [] and {} stand for a block as well.
bool is_on_one_line(const Node &node) {
    return node.flow && !(node.items.empty() && node.entries.empty());
}

bool same(const Node *a, const Node *b) {
    if (a == nullptr || b == nullptr) return a == b;
    return same_facts(*a, *b);
}

class Planner {
public:
    explicit Planner(std::string_view record) : record_(record) {}

    Merged value(Merged made, const std::string &path);

private:
    // A part before it has its place.
    struct Part {
        Standing standing;
        Merged merged;
    };
    using Parts = std::vector<Part>;

    void decide_alone(Merged &made);
    void decide(Merged &made, const std::string &path);
    void decide_scalar(Merged &made);
    Parts parts_of_map(const Merged &map, const std::string &path);
    Parts parts_of_list(const Merged &list, const std::string &path);
    void order_keys(Merged &map, Parts parts, const std::string &path);
    void order_items(Merged &list, Parts parts);

    std::string_view record_;
};

// One side only has it: it is new there, or the other took it away.
void Planner::decide_alone(Merged &made) {
    const auto &[base, ours, theirs] = made.sides;
    const Node *there = ours != nullptr ? ours : theirs;
    if (base != nullptr && (there == nullptr || same_facts(*base, *there)))
        made.from = From::nowhere;
    else if (base != nullptr)
        made.from = From::conflict;
    else
        made.from = ours != nullptr ? From::ours : From::theirs;
}

// `2026-11-24` and `{date: 2026-11-24, by: maud}` are the same fact, of which the map says more.
bool says_more(const Node &map, const Node &date, const Node *base) {
    const Node *own = map.find("date");
    return date.kind == Kind::scalar && own != nullptr && same_facts(*own, date) && !is_map(base);
}

// Neither is the base's, and still only one of them says something.
bool prevails(const Node &one, const Node &other, const Node *base) {
    return says_more(one, other, base) || (is_empty(base) && other.kind == Kind::null);
}

void Planner::decide_scalar(Merged &made) {
    const auto &[base, ours, theirs] = made.sides;
    if (same_data(*ours, *theirs))
        made.from = From::both;
    else if (same(base, theirs) || (!same(base, ours) && prevails(*ours, *theirs, base)))
        made.from = From::ours;
    else if (same(base, ours) || prevails(*theirs, *ours, base))
        made.from = From::theirs;
    else
        made.from = From::conflict;
}

void Planner::decide(Merged &made, const std::string &path) {
    const auto &[base, ours, theirs] = made.sides;
    if (is_map(ours) && is_map(theirs)) {
        made.from = From::parts;
        order_keys(made, parts_of_map(made, path), path);
    } else if (is_list(ours) && is_list(theirs)) {
        made.from = From::parts;
        order_items(made, parts_of_list(made, path));
    } else {
        decide_scalar(made);
    }
    if (made.from != From::parts) return;
    // Marks can't stand inside [ ] and { }, nor before the first key of an item, behind its dash.
    const bool on_one_line = is_on_one_line(*ours) || is_on_one_line(*theirs);
    const bool dash_is_lost =
        made.around == Kind::list && !made.parts.empty() &&
        made.parts.front().from == From::conflict &&
        (made.parts.front().sides.ours == nullptr || made.parts.front().sides.theirs == nullptr);
    if (dash_is_lost || (on_one_line && made.has_conflict())) {
        made.from = From::conflict;
        made.parts.clear();
    }
}

Merged Planner::value(Merged made, const std::string &path) {
    if (made.sides.ours == nullptr || made.sides.theirs == nullptr)
        decide_alone(made);
    else
        decide(made, path);
    return made;
}

int place_of_key(const Node *map, std::string_view key) {
    if (!is_map(map)) return -1;
    const auto entry = std::find_if(map->entries.begin(), map->entries.end(),
                                    [&](const Entry &one) { return one.key.text == key; });
    return entry == map->entries.end() ? -1 : static_cast<int>(entry - map->entries.begin());
}

const Node *value_at(const Node *map, int place) {
    return place < 0 ? nullptr : &map->entries[static_cast<std::size_t>(place)].value;
}

std::string joined(const std::string &before, std::string_view between, const std::string &word) {
    return before.empty() ? word : before + std::string(between) + word;
}

Planner::Parts Planner::parts_of_map(const Merged &map, const std::string &path) {
    Parts parts;
    const auto &[base, ours, theirs] = map.sides;
    for (const Node *side : {base, ours, theirs}) {
        if (!is_map(side)) continue;
        for (const auto &entry : side->entries) {
            const std::string &key = entry.key.text;
            const bool known = std::any_of(parts.begin(), parts.end(), [&](const Part &part) {
                return part.merged.key == key;
            });
            if (known) continue;
            const Standing at{place_of_key(base, key), place_of_key(ours, key),
                              place_of_key(theirs, key)};
            Merged made;
            made.sides = {value_at(base, at.base), value_at(ours, at.ours),
                          value_at(theirs, at.theirs)};
            made.key = key;
            made.around = Kind::map;
            made.name = joined(map.name, " ", token(key));
            parts.push_back({at, value(std::move(made), joined(path, "/", key))});
        }
    }
    return parts;
}

int place_of_item(const Node *list, const Node *item) {
    return item == nullptr || !is_list(list) ? -1 : static_cast<int>(item - list->items.data());
}

// By its id or, for want of one, its number among ours or theirs.
std::string name_of_item(const Sides &item, const Standing &at) {
    for (const Node *side : {item.ours, item.theirs, item.base}) {
        const Node *id = side != nullptr ? side->find("id") : nullptr;
        if (id != nullptr && id->kind == Kind::scalar) return token(id->text);
    }
    return "#" + std::to_string((at.ours >= 0 ? at.ours : std::max(at.theirs, at.base)) + 1);
}

Planner::Parts Planner::parts_of_list(const Merged &list, const std::string &path) {
    Parts parts;
    const auto &[base, ours, theirs] = list.sides;
    for (const auto &[item, resembles] : matched_items(list.key, list.sides)) {
        const Standing at{place_of_item(base, item.base), place_of_item(ours, item.ours),
                          place_of_item(theirs, item.theirs)};
        Merged made;
        made.sides = item;
        made.around = Kind::list;
        made.name = joined(list.name, " ", name_of_item(item, at));
        made = value(std::move(made), path);
        const bool both_changed = made.from == From::parts && !same(item.ours, item.theirs) &&
                                  !same(item.base, item.ours) && !same(item.base, item.theirs);
        if (resembles && both_changed) {
            made.from = From::conflict;
            made.parts.clear();
        }
        parts.push_back({at, std::move(made)});
    }
    return parts;
}

void Planner::order_keys(Merged &map, Parts parts, const std::string &path) {
    const auto gone = std::stable_partition(parts.begin(), parts.end(), [](const Part &part) {
        return part.merged.from != From::nowhere;
    });
    for (auto part = gone; part != parts.end(); ++part)
        map.gone.push_back(std::move(part->merged));
    parts.erase(gone, parts.end());
    const auto order = key_order(record_, path);
    const auto rank = [&](std::size_t part) {
        const std::string &key = parts[part].merged.key;
        return std::pair(std::find(order.begin(), order.end(), key) - order.begin(), key);
    };
    std::vector<Standing> standing;
    for (const auto &part : parts)
        standing.push_back(part.standing);
    for (const auto part : merged_order(
             standing, Gap::mixed, [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); }))
        map.parts.push_back(std::move(parts[part].merged));
}

// What orders an item among others: its day, then all it says, its id first.
struct ItemRank {
    std::optional<Date> date;
    std::string spelled;
};

ItemRank rank_of(const Merged &item) {
    const auto choice = item.sides.ours != nullptr ? Choice::ours : Choice::theirs;
    const auto node = tree_of(item, choice);
    if (!node) return {};
    const Node *id = node->find("id");
    return {date_of(*node), (id != nullptr ? id->text : "") + '\n' + spelled(*node)};
}

bool is_in_date_order(const Node *list) {
    if (!is_list(list)) return true;
    std::optional<Date> last;
    for (const auto &item : list->items) {
        const auto date = date_of(item);
        if (!date || (last && *date < *last)) return false;
        last = date;
    }
    return true;
}

void Planner::order_items(Merged &list, Parts parts) {
    std::vector<Standing> standing;
    std::vector<ItemRank> ranks;
    std::vector<Merged> items;
    for (auto &part : parts) {
        if (part.merged.from == From::nowhere) {
            list.gone.push_back(std::move(part.merged));
            continue;
        }
        ranks.push_back(rank_of(part.merged));
        standing.push_back(part.standing);
        items.push_back(std::move(part.merged));
    }
    const auto before = [&](std::size_t a, std::size_t b) {
        const ItemRank &one = ranks[a];
        const ItemRank &other = ranks[b];
        return one.date != other.date ? one.date < other.date : one.spelled < other.spelled;
    };
    const bool dated =
        std::all_of(ranks.begin(), ranks.end(), [](const ItemRank &one) { return one.date; });
    auto order = merged_order(standing, dated ? Gap::mixed : Gap::apart, before);
    // Oldest first (2-records, 2.2 rule 7), unless a hand had put them otherwise.
    if (dated && is_in_date_order(list.sides.ours) && is_in_date_order(list.sides.theirs))
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return ranks[a].date < ranks[b].date;
        });
    for (const auto item : order)
        list.parts.push_back(std::move(items[item]));
}

} // namespace

Merged merge_trees(std::string_view record, const Sides &roots) {
    Merged top;
    top.sides = roots;
    return Planner(record).value(std::move(top), "");
}

} // namespace maillon
