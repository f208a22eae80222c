// Where a change applies in a record's tree: the map, the position among its keys or items.
// SPDX-License-Identifier: MIT
#include "records/edit_target.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.h"
#include "base/text.h"
#include "records/key_order.h"

namespace maillon {
namespace {

Error not_there(std::string_view what) {
    return refused(msg("'{0}' is not in this record", what),
                   msg("look at the record: it may have changed meanwhile"));
}

bool has_name(const Node &item, std::string_view name) {
    for (const std::string_view key : {"id", "staff"}) {
        const Node *value = item.find(key);
        if (value != nullptr && value->text == name) return true;
    }
    return false;
}

// "#0" is the first one.
std::optional<std::size_t> number_in(std::string_view name) {
    std::size_t number = 0;
    if (!name.starts_with('#')) return {};
    const auto [end, trouble] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
    const bool whole = trouble == std::errc{} && end == name.data() + name.size();
    return whole ? std::optional(number) : std::nullopt;
}

std::string path_of(const std::vector<Step> &at) {
    std::string path;
    for (const auto &step : at)
        path += (path.empty() ? "" : "/") + step.key;
    return path;
}

bool takes_away(const Change &change) {
    return change.action == Change::Action::remove || change.action == Change::Action::remove_item;
}

} // namespace

std::optional<Date> date_of(const Node &item) {
    for (const std::string_view key :
         {"date", "since", "given", "signed", "started", "received", "from", "updated"}) {
        const Node *value = item.find(key);
        if (value != nullptr && value->kind == Node::Kind::map) value = value->find("date");
        if (value == nullptr) continue;
        if (const auto date = Date::from_iso(value->text)) return date;
    }
    return {};
}

std::size_t position_named(const Node &list, const Step &step) {
    if (list.kind != Node::Kind::list) throw not_there(step.item);
    const auto number = number_in(step.item);
    if (number && *number < list.items.size()) return *number;
    const auto item = std::find_if(list.items.begin(), list.items.end(),
                                   [&](const Node &node) { return has_name(node, step.item); });
    if (item == list.items.end()) throw not_there(step.item);
    return static_cast<std::size_t>(item - list.items.begin());
}

Entry *find_entry(Node &map, std::string_view key) {
    const auto entry = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&](const Entry &one) { return one.key.text == key; });
    return entry == map.entries.end() ? nullptr : &*entry;
}

Node *find_map(Node &root, const std::vector<Step> &at) {
    Node *map = &root;
    for (const auto &step : at) {
        Entry *entry = find_entry(*map, step.key);
        const bool absent = entry == nullptr || entry->value.kind == Node::Kind::null;
        if (absent && !step.item.empty()) throw not_there(step.item);
        if (absent) return nullptr;
        map = &entry->value;
        if (!step.item.empty()) map = &map->items[position_named(*map, step)];
        if (map->kind != Node::Kind::map) throw not_there(step.key);
    }
    return map;
}

std::size_t position_of_key(const Node &map, std::string_view key, std::string_view file,
                            const std::vector<Step> &at) {
    const auto order = key_order(record_kind(file), path_of(at));
    const auto rank = [&](std::string_view one) {
        return std::find(order.begin(), order.end(), one) - order.begin();
    };
    if (rank(key) == std::ssize(order)) return map.entries.size();
    std::size_t position = 0;
    std::ptrdiff_t nearest = -1;
    for (std::size_t i = 0; i < map.entries.size(); ++i) {
        const auto other = rank(map.entries[i].key.text);
        if (other >= rank(key) || other < nearest) continue;
        nearest = other;
        position = i + 1;
    }
    return position;
}

std::size_t position_of_item(const Node &list, const Node &item) {
    const auto date = date_of(item);
    if (!date) return list.items.size();
    std::size_t position = list.items.size();
    for (std::size_t i = list.items.size(); i-- > 0;) {
        const auto other = date_of(list.items[i]);
        if (other && *other <= *date) return i + 1;
        if (other) position = i;
    }
    return position;
}

Change with_missing_maps(Node &root, Change change) {
    while (!change.at.empty() && find_map(root, change.at) == nullptr) {
        if (takes_away(change)) throw not_there(change.key);
        if (change.action == Change::Action::add) {
            Value list;
            list.kind = Value::Kind::list;
            list.items.push_back(std::move(change.value));
            change.value = std::move(list);
        }
        change.action = Change::Action::set;
        change.value = map({{change.key, std::move(change.value)}});
        change.key = change.at.back().key;
        change.at.pop_back();
    }
    return change;
}

Node tree_of(const Value &value) {
    Node node;
    switch (value.kind) {
    case Value::Kind::word:
    case Value::Kind::text:
        node.kind = Node::Kind::scalar;
        node.text = composed(value.scalar);
        break;
    case Value::Kind::list:
        node.kind = Node::Kind::list;
        for (const auto &item : value.items)
            node.items.push_back(tree_of(item));
        break;
    case Value::Kind::map:
        node.kind = Node::Kind::map;
        for (const auto &[key, part] : value.entries) {
            node.entries.push_back({tree_of(word(key)), tree_of(part)});
        }
        break;
    }
    return node;
}

} // namespace maillon
