// Two readings of one text, compared in all that a reader says.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>

#include "records/yaml_tree.h"

namespace maillon {

inline bool same_place(Place a, Place b) { return a.line == b.line && a.column == b.column; }

// What differs first, in a word; empty where nothing does.
inline const char *difference(const Node &a, const Node &b) {
    if (a.kind != b.kind) return "kind";
    if (a.text != b.text) return "text";
    if (a.quoted != b.quoted) return "quoted";
    if (a.flow != b.flow) return "flow";
    if (!same_place(a.place, b.place)) return "place";
    if (a.begin != b.begin) return "begin";
    if (a.end != b.end) return "end";
    if (a.indent != b.indent) return "indent";
    if (a.items.size() != b.items.size()) return "number of items";
    if (a.entries.size() != b.entries.size()) return "number of entries";
    const char *found = "";
    for (std::size_t i = 0; i < a.items.size() && *found == 0; ++i)
        found = difference(a.items[i], b.items[i]);
    for (std::size_t i = 0; i < a.entries.size() && *found == 0; ++i) {
        found = difference(a.entries[i].key, b.entries[i].key);
        if (*found == 0) found = difference(a.entries[i].value, b.entries[i].value);
    }
    return found;
}

inline bool same_problem(const Problem &a, const Problem &b) {
    return a.damage == b.damage && a.origin.file == b.origin.file &&
           same_place(a.origin.place, b.origin.place) && say(a.what, {}) == say(b.what, {}) &&
           say(a.remedy, {}) == say(b.remedy, {});
}

inline const char *difference(const Document &a, const Document &b) {
    if (a.file != b.file) return "file";
    if (a.text != b.text) return "text of the document";
    if (a.readable != b.readable) return "readable";
    if (a.comments != b.comments) return "comments";
    if (!std::equal(a.problems.begin(), a.problems.end(), b.problems.begin(), b.problems.end(),
                    same_problem))
        return "problems";
    return difference(a.root, b.root);
}

} // namespace maillon
