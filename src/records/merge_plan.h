// What the merge of three trees says, value by value, and where it can't be decided. Knows no text.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/yaml_tree.h"

namespace maillon {

// One value as it stands on each side; null where it does not.
struct Sides {
    const Node *base = nullptr;
    const Node *ours = nullptr;
    const Node *theirs = nullptr;
};

struct Merged {
    // The whole value of one side; the same on both; merged part by part; not to be decided; gone.
    enum class From { ours, theirs, both, parts, conflict, nowhere };
    From from = From::both;
    Sides sides;
    std::string key;                      // in a map
    Node::Kind around = Node::Kind::null; // what it stands in: map, list, or nothing (the top)
    std::string name;                     // for a person: "checkpoints k-7d0q note"
    std::vector<Merged> parts = {};       // in their merged order
    std::vector<Merged> gone = {};        // parts that one side took away

    [[nodiscard]] bool is_list() const; // of parts
    [[nodiscard]] bool has_conflict() const;
};

Merged merge_trees(std::string_view record, const Sides &roots);

// Which side a conflict is decided for.
enum class Choice { ours, theirs };

// What the merged record says; nothing where the value is not there by this choice.
std::optional<Node> tree_of(const Merged &merged, Choice choice);

// All that a value says, as one word: orders what has no other order.
std::string spelled(const Node &node);

// The same facts: as same_data(), but for the order of keys.
bool same_facts(const Node &a, const Node &b);

} // namespace maillon
