// The exact place of a fault that the rules found.
// SPDX-License-Identifier: MIT
#include "records/pinpoint.h"

#include <tuple>

namespace maillon {
namespace {

bool comes_before(const Place &a, const Place &b) {
    return std::tie(a.line, a.column) < std::tie(b.line, b.column);
}

std::string_view argument(const Message &message, std::size_t index) {
    if (index >= message.arguments.size()) return {};
    const auto *text = std::get_if<std::string>(&message.arguments[index].value);
    return text == nullptr ? std::string_view() : *text;
}

// A key is the subject: 3-commands 3.1 rule 8 puts it first, in quotes.
std::string_view key_of(const Problem &problem) {
    return problem.what.text.starts_with("'{0}'") ? argument(problem.what, 0) : std::string_view();
}

const Node *item_of(const Node &list, std::string_view word) {
    for (const auto &item : list.items)
        if (!word.empty() && item.text == word) return &item;
    return nullptr;
}

// The value of `key`, or the item of it that is `word`.
const Node *value_in(const Node &map, std::string_view key, std::string_view word) {
    const Node *value = map.find(key);
    if (value == nullptr || value->kind != Node::Kind::list) return value;
    const Node *item = item_of(*value, word);
    // A fault of one item among many has its place already.
    return item != nullptr || !value->flow ? item : value;
}

// In the innermost map around the place that has the key.
const Node *value_around(const Node &node, const Place &place, std::string_view key,
                         std::string_view word) {
    const Node *around = nullptr;
    for (const auto &item : node.items)
        if (!comes_before(place, item.place)) around = &item;
    for (const auto &entry : node.entries)
        if (!comes_before(place, entry.value.place)) around = &entry.value;
    const Node *inner = around == nullptr ? nullptr : value_around(*around, place, key, word);
    return inner != nullptr ? inner : value_in(node, key, word);
}

// The first that says the word, or has it among its items.
const Node *first_value(const Node &node, std::string_view key, std::string_view word) {
    const Node *here = value_in(node, key, word);
    if (here != nullptr && (here->text == word || word.empty())) return here;
    for (const auto &item : node.items)
        if (const Node *found = first_value(item, key, word)) return found;
    for (const auto &entry : node.entries)
        if (const Node *found = first_value(entry.value, key, word)) return found;
    return nullptr;
}

} // namespace

void pinpoint(const Document &document, Problems &problems) {
    for (auto &problem : problems) {
        const auto key = key_of(problem);
        if (problem.origin.file != document.file || key.empty()) continue;
        const auto word = argument(problem.what, 1);
        Place &place = problem.origin.place;
        const Node *value = place.line > 0 ? value_around(document.root, place, key, word)
                                           : first_value(document.root, key, word);
        if (value != nullptr) place = value->place;
    }
}

} // namespace maillon
