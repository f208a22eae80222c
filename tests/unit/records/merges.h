// Merges as a test writes them down.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "records/merge.h"
#include "records/yaml_tree.h"

namespace maillon {

inline const std::string merged_file = "youth/2026/y26-7kq2m.yaml";

inline MergeResult merge(const MergeTexts &texts, const std::string &file = merged_file) {
    return merge_records(file, texts);
}

// The merged text, and below it the conflicts in English, a line each.
inline std::string merged(const MergeTexts &texts, const std::string &file = merged_file) {
    const auto result = merge(texts, file);
    std::string all = result.text;
    for (const auto &conflict : result.conflicts)
        all += "! " + say(conflict, {}) + "\n";
    return all;
}

inline Node tree(const std::string &text) { return read_document(merged_file, text).root; }

// Clean, and the same facts whichever side is called ours.
inline bool is_clean_both_ways(const MergeTexts &texts) {
    const auto one = merge(texts);
    const auto other = merge({texts.base, texts.theirs, texts.ours});
    return one.is_clean() && other.is_clean() && same_data(tree(one.text), tree(other.text));
}

} // namespace maillon
