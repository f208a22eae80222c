// Which items of three lists are the same one: by id or natural key, else by all they say
// (2-records, 2.7).
// SPDX-License-Identifier: MIT
#include "records/merge_match.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>

namespace maillon {
namespace {

using Key = std::string_view;

struct NaturalKey {
    Key list;
    std::array<Key, 4> keys; // empty ones say nothing
};

// Two items with the same of these are one item, even where both sides added it.
constexpr std::array own_keys = {
    NaturalKey{"stakes", {"stake"}},
    NaturalKey{"closures", {"from", "to"}},
    NaturalKey{"school-holidays", {"from"}},
    NaturalKey{"referents", {"staff", "since"}},
    NaturalKey{"agreements", {"signed"}},
    NaturalKey{"stages", {"stage", "since"}},
    NaturalKey{"consents", {"to", "given", "from"}},
    NaturalKey{"pauses", {"from"}},
    NaturalKey{"goals", {"code"}},
    NaturalKey{"obstacles", {"code"}},
};

// These tell an item that one side changed; two that both sides added may still be two facts.
constexpr std::array telling_keys = {
    NaturalKey{"feedback", {"date", "referral", "to", "code"}},
    NaturalKey{"pulses", {"date", "contact"}},
    NaturalKey{"documents", {"document", "version", "given"}},
    NaturalKey{"plan", {"date", "step"}},
    NaturalKey{"consents", {"to", "given"}},
    NaturalKey{"circle", {"role", "partner", "name"}},
    NaturalKey{"steps", {"title"}},
    NaturalKey{"history", {"fact", "date", "version"}},
};

// A dated fact says its date, whether alone or in a map.
const Node *plain_value(const Node &item, Key key) {
    const Node *value = item.find(key);
    if (value != nullptr && value->kind == Node::Kind::map) value = value->find("date");
    return value != nullptr && value->kind == Node::Kind::scalar ? value : nullptr;
}

std::string key_of(const Node &item, const NaturalKey &natural) {
    if (item.kind == Node::Kind::scalar && natural.keys[0] == "code") return item.text;
    std::string result;
    for (const auto key : natural.keys) {
        const Node *value = key.empty() ? nullptr : plain_value(item, key);
        if (value != nullptr) result += value->text;
        result += '\n';
    }
    return plain_value(item, natural.keys[0]) != nullptr ? result : std::string();
}

std::string key_among(std::span<const NaturalKey> table, Key list, const Node &item) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const NaturalKey &one) { return one.list == list; });
    return found == table.end() ? std::string() : key_of(item, *found);
}

std::string own_key(Key list, const Node &item) {
    const Node *id = plain_value(item, "id");
    return id != nullptr ? "id\n" + id->text : key_among(own_keys, list, item);
}

std::size_t common_entries(const Node &a, const Node &b) {
    return static_cast<std::size_t>(
        std::count_if(a.entries.begin(), a.entries.end(), [&](const Entry &entry) {
            const Node *other = b.find(entry.key.text);
            return other != nullptr && same_facts(entry.value, *other);
        }));
}

using Items = std::vector<const Node *>;

Items items_of(const Node *list) {
    Items items;
    if (list == nullptr || list->kind != Node::Kind::list) return items;
    for (const auto &item : list->items)
        items.push_back(&item);
    return items;
}

// Of the items of one list, which of another each of them is.
class Matching {
public:
    Matching(Key list, Items from, Items to)
        : list_(list), from_(std::move(from)), to_(std::move(to)), match_(from_.size(), none),
          taken_(to_.size(), false) {}

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    void match_own_keys();
    void match_facts() { match(same_facts); }
    void match_telling_keys();
    void match_resembling();

    [[nodiscard]] std::size_t of(std::size_t from) const { return match_[from]; }
    [[nodiscard]] bool is_taken(std::size_t to) const { return taken_[to]; }
    [[nodiscard]] bool resembles(std::size_t from) const {
        return std::find(resembling_.begin(), resembling_.end(), from) != resembling_.end();
    }
    [[nodiscard]] Items alone() const; // those that are none of the other list's

private:
    using Same = std::function<bool(const Node &, const Node &)>;
    void match(const Same &same);
    void pair_up(std::size_t from, std::size_t to) {
        match_[from] = to;
        taken_[to] = true;
    }
    [[nodiscard]] std::size_t most_like(const Node &item) const;

    Key list_;
    Items from_;
    Items to_;
    std::vector<std::size_t> match_;
    std::vector<bool> taken_;
    std::vector<std::size_t> resembling_;
};

Items Matching::alone() const {
    Items items;
    for (std::size_t i = 0; i < from_.size(); ++i)
        if (match_[i] == none) items.push_back(from_[i]);
    return items;
}

void Matching::match(const Same &same) {
    for (std::size_t i = 0; i < from_.size(); ++i) {
        for (std::size_t j = 0; match_[i] == none && j < to_.size(); ++j) {
            if (!taken_[j] && same(*from_[i], *to_[j])) pair_up(i, j);
        }
    }
}

void Matching::match_own_keys() {
    match([&](const Node &a, const Node &b) {
        const auto key = own_key(list_, a);
        return !key.empty() && key == own_key(list_, b);
    });
}

void Matching::match_telling_keys() {
    match([&](const Node &a, const Node &b) {
        if (!own_key(list_, a).empty() && list_ != "consents") return false;
        const auto key = key_among(telling_keys, list_, a);
        return !key.empty() && key == key_among(telling_keys, list_, b);
    });
}

std::size_t Matching::most_like(const Node &item) const {
    std::size_t best = none;
    std::size_t most = 0;
    for (std::size_t j = 0; j < to_.size(); ++j) {
        const auto larger = std::max(item.entries.size(), to_[j]->entries.size());
        const auto common = common_entries(item, *to_[j]);
        if (taken_[j] || !own_key(list_, *to_[j]).empty() || common * 2 <= larger) continue;
        if (common <= most) continue;
        most = common;
        best = j;
    }
    return best;
}

void Matching::match_resembling() {
    for (std::size_t i = 0; i < from_.size(); ++i) {
        if (match_[i] != none || !own_key(list_, *from_[i]).empty()) continue;
        const auto like = most_like(*from_[i]);
        if (like == none) continue;
        pair_up(i, like);
        resembling_.push_back(i);
    }
}

Matching to_base(Key list, const Node *side, const Node *base) {
    Matching matching(list, items_of(side), items_of(base));
    matching.match_own_keys();
    matching.match_facts();
    matching.match_telling_keys();
    matching.match_resembling();
    return matching;
}

// An item that one side took away is none that the other, which resembles it, may have become: this
// one is new.
void part_resembling(std::vector<MatchedItem> &items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        Sides &sides = items[i].sides;
        const bool alone = sides.ours == nullptr || sides.theirs == nullptr;
        if (!items[i].resembles || !alone) continue;
        const Sides there{nullptr, sides.ours, sides.theirs};
        sides = {sides.base, nullptr, nullptr};
        items.push_back({there});
    }
}

// The side's items are added to the base's that they are.
void put_beside(std::vector<MatchedItem> &items, const Matching &matching, const Items &side,
                const Node *Sides::*which) {
    for (std::size_t i = 0; i < side.size(); ++i) {
        if (matching.of(i) == Matching::none) continue;
        MatchedItem &item = items[matching.of(i)];
        item.sides.*which = side[i];
        item.resembles = item.resembles || matching.resembles(i);
    }
}

} // namespace

std::vector<MatchedItem> matched_items(std::string_view list, const Sides &lists) {
    const auto ours = to_base(list, lists.ours, lists.base);
    const auto theirs = to_base(list, lists.theirs, lists.base);
    std::vector<MatchedItem> result;
    for (const Node *item : items_of(lists.base))
        result.push_back({{item, nullptr, nullptr}});
    put_beside(result, ours, items_of(lists.ours), &Sides::ours);
    put_beside(result, theirs, items_of(lists.theirs), &Sides::theirs);
    part_resembling(result);
    const Items new_ours = ours.alone();
    const Items new_theirs = theirs.alone();
    Matching both(list, new_ours, new_theirs);
    both.match_own_keys();
    both.match_facts();
    for (std::size_t i = 0; i < new_ours.size(); ++i) {
        const auto j = both.of(i);
        result.push_back({{nullptr, new_ours[i], j == Matching::none ? nullptr : new_theirs[j]}});
    }
    for (std::size_t j = 0; j < new_theirs.size(); ++j)
        if (!both.is_taken(j)) result.push_back({{nullptr, nullptr, new_theirs[j]}});
    return result;
}

} // namespace maillon
