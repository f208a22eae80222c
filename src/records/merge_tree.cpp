// What the plan of a merge says, as a tree.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "records/edit_target.h"
#include "records/merge_plan.h"

namespace maillon {

bool Merged::is_list() const {
    return sides.ours != nullptr && sides.ours->kind == Node::Kind::list;
}

bool Merged::has_conflict() const {
    return from == Merged::From::conflict ||
           std::any_of(parts.begin(), parts.end(),
                       [](const Merged &part) { return part.has_conflict(); });
}

std::optional<Node> tree_of(const Merged &merged, Choice choice) {
    const auto copy = [](const Node *node) {
        return node != nullptr ? std::optional(*node) : std::nullopt;
    };
    const auto &[base, ours, theirs] = merged.sides;
    if (merged.from == Merged::From::nowhere) return std::nullopt;
    if (merged.from == Merged::From::conflict) return copy(choice == Choice::ours ? ours : theirs);
    if (merged.from != Merged::From::parts)
        return copy(merged.from == Merged::From::theirs ? theirs : ours);
    Node node;
    node.kind = ours->kind;
    for (const auto &part : merged.parts) {
        auto value = tree_of(part, choice);
        if (!value) continue;
        if (node.kind == Node::Kind::list) {
            node.items.push_back(*std::move(value));
        } else {
            node.entries.push_back({tree_of(word(part.key)), *std::move(value)});
        }
    }
    return node;
}

bool same_facts(const Node &a, const Node &b) {
    if (a.kind != b.kind || a.text != b.text || a.entries.size() != b.entries.size()) return false;
    if (!std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_facts))
        return false;
    return std::all_of(a.entries.begin(), a.entries.end(), [&](const Entry &entry) {
        const Node *other = b.find(entry.key.text);
        return other != nullptr && same_facts(entry.value, *other);
    });
}

std::string spelled(const Node &node) {
    std::string result(1, static_cast<char>('0' + static_cast<int>(node.kind)));
    result += node.text + '\x01';
    for (const auto &item : node.items)
        result += spelled(item);
    for (const auto &[key, value] : node.entries)
        result += key.text + '\x02' + spelled(value);
    return result + '\x03';
}

} // namespace maillon
