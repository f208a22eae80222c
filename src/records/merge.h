// The record-level three-way merge (2-records, 2.7): what two colleagues wrote in one record, each
// on their own clone, as one text.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace maillon {

// The text that both came from (empty: there was none), the one here and the one that comes in.
struct MergeTexts {
    std::string base;
    std::string ours;
    std::string theirs;
};

struct MergeResult {
    std::string text; // in the style of ours; with git's conflict markers where it can't be decided
    std::vector<Message> conflicts; // what was left to decide, a sentence each; none: all is merged
    bool by_lines =
        false; // not as records: one of the texts could not be read, or the proof failed

    [[nodiscard]] bool is_clean() const { return conflicts.empty(); }
};

// `file` says which kind of record it is; it is relative to the repository's top, which may be the
// data folder, a folder above it, or the identities. A clean result reads without structure errors
// and says exactly what the merge of the three trees says; no line of either side is ever lost.
MergeResult merge_records(std::string_view file, const MergeTexts &texts);

// Both texts between markers, but for the lines that they begin and end with alike.
std::string conflict_by_lines(std::string_view ours, std::string_view theirs);

} // namespace maillon
