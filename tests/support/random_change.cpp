// Any change to any place of a record.
// SPDX-License-Identifier: MIT
#include "support/random_change.h"

#include <array>

#include "records/value_text.h"

namespace maillon {
namespace {

constexpr std::array<std::string_view, 44> pieces = {"NO",
                                                     "012",
                                                     "12:30",
                                                     "~",
                                                     ": ",
                                                     " #",
                                                     "🙂",
                                                     "e\xCC\x81",
                                                     "\xE2\x80\xAE\xD7\xA9",
                                                     "\n",
                                                     "\t",
                                                     "\"",
                                                     "'",
                                                     "\\",
                                                     " ",
                                                     "-",
                                                     "?",
                                                     "@",
                                                     "%",
                                                     "|",
                                                     "=",
                                                     "<<",
                                                     "1e3",
                                                     "0x1F",
                                                     ".inf",
                                                     "0o7",
                                                     "1_000",
                                                     "2026-11-23",
                                                     "190:20:30",
                                                     "\xE2\x80\xA8",
                                                     "\xEF\xBB\xBF",
                                                     "\xC2\x85",
                                                     "a",
                                                     "été",
                                                     "[",
                                                     "}",
                                                     ",",
                                                     "&",
                                                     "*",
                                                     "!",
                                                     "# ",
                                                     "- ",
                                                     "un mot",
                                                     "deux ou trois mots"};

Value random_scalar(Dice &dice) {
    static const std::string words[] = {"k-9", "2026-04-01", "true", "12", "no-answer"};
    return dice.once_in(2) ? word(dice.one_of(words)) : text(random_string(dice));
}

Value random_value(Dice &dice, int depth) {
    const int kind = depth > 2 ? 0 : dice.below(6);
    if (kind < 3) return random_scalar(dice);
    Value value;
    value.on_one_line = dice.once_in(2);
    value.kind = kind == 3 ? Value::Kind::list : Value::Kind::map;
    static const std::string keys[] = {"date", "note", "id", "zz", "by"};
    const int size = dice.below(4);
    for (int i = 0; i < size; ++i) {
        if (kind == 3) value.items.push_back(random_value(dice, depth + 1));
        if (kind > 3) value.entries.push_back({keys[i], random_value(dice, depth + 1)});
    }
    return value;
}

// On to a map below, most often.
const Node *step_down(const Node &map, std::vector<Step> &at, Dice &dice) {
    if (map.entries.empty() || dice.once_in(3)) return nullptr;
    const auto &[key, value] = dice.one_of(map.entries);
    if (value.kind == Node::Kind::map) {
        at.push_back({key.text, ""});
        return &value;
    }
    if (value.items.empty()) return nullptr;
    const int item = dice.below(static_cast<int>(value.items.size()));
    const Node &below = value.items[static_cast<std::size_t>(item)];
    if (below.kind != Node::Kind::map) return nullptr;
    at.push_back({key.text, "#" + std::to_string(item)});
    return &below;
}

std::string some_key(const Node &map, Dice &dice) {
    static const std::string others[] = {"note", "met", "born", "zz", "feedback", "no", "2026"};
    if (map.entries.empty() || dice.once_in(3)) return dice.one_of(others);
    return dice.one_of(map.entries).key.text;
}

} // namespace

std::string random_string(Dice &dice) {
    if (dice.once_in(4)) return "vu, rien de neuf";
    std::string result;
    for (int count = dice.below(5); count >= 0; --count)
        result += dice.one_of(pieces);
    return result;
}

Change random_change(const Node &root, Dice &dice) {
    std::vector<Step> at;
    const Node *map = &root;
    for (const Node *below = map; below != nullptr; below = step_down(*map, at, dice))
        map = below;
    const std::string key = some_key(*map, dice);
    const Node *value = map->find(key);
    const int action = dice.below(6);
    const bool is_list = value != nullptr && value->kind == Node::Kind::list;
    const bool may_begin = value == nullptr || value->kind == Node::Kind::null;
    if (action == 0 && value != nullptr) return remove_at(at, key);
    if (is_list && !value->items.empty() && action < 3) {
        const int item = dice.below(static_cast<int>(value->items.size()));
        return remove_item_at(at, {key, "#" + std::to_string(item)});
    }
    if ((is_list && action < 5) || (may_begin && action < 3))
        return add_at(at, key, random_value(dice, 1));
    return set_at(at, key, random_value(dice, 0));
}

std::string shown(const Change &change) {
    static const std::string actions[] = {"set", "add", "remove", "remove item"};
    std::string line = actions[static_cast<int>(change.action)];
    for (const auto &step : change.at)
        line += " " + step.key + "/" + step.item;
    return line + " " + change.key + " " + flow_text(change.value);
}

} // namespace maillon
