// The slips of a hand on one line of a record, made one by one, and the lines where each may
// rightly be named. SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace maillon::typos {

// One line of a canonical record, taken apart.
struct Line {
    std::string text;
    std::string key;   // of the first `key: value`; empty for a bare item
    std::string value; // without what follows it; empty where the line ends with ':'
    std::size_t indent = 0;
    std::size_t key_at = 0;   // byte of the key, behind dashes
    std::size_t colon = 0;    // byte of its ':', or npos
    std::size_t value_at = 0; // byte of the value

    [[nodiscard]] bool is_item() const { return key_at > indent; }
    [[nodiscard]] bool has_key() const { return colon != std::string::npos; }
    [[nodiscard]] bool has_value() const { return !value.empty(); }
    [[nodiscard]] bool is_quoted() const { return has_value() && value.front() == '"'; }
    [[nodiscard]] bool is_flow() const {
        return has_value() && (value.front() == '[' || value.front() == '{');
    }
    [[nodiscard]] bool is_free_text() const; // a sentence: nobody knows what it should say
    [[nodiscard]] bool is_date() const;
    // The line with its value, or its key, written otherwise.
    [[nodiscard]] std::string with_value(const std::string &other) const;
    [[nodiscard]] std::string with_key(const std::string &other) const;
};

Line taken_apart(const std::string &text);

// What the line becomes. The slip is at `first`..`last` of the lines it becomes, from 0: more than
// one where no reader can tell which of them the hand meant otherwise.
struct Edit {
    std::string text; // may be several lines
    int first = 0;
    int last = 0;
    // Of an id that was misspelt where it is given: every line that refers to it by the old word is
    // as right, for nobody can tell which of the two was meant. Where none does, ids being drawn at
    // random, nothing is changed.
    std::string old_word = {};
};

using Edits = std::vector<Edit>;

struct Kind {
    std::string name;
    int least; // percent of these typos that must be named on the right line
    Edits (*edits)(const Line &line, const Line &next);
};

const std::vector<Kind> &kinds_of_marks();  // colons, quotes, brackets, commas, dashes
const std::vector<Kind> &kinds_of_layout(); // indentation, tabs, lines broken and joined
const std::vector<Kind> &kinds_of_words();  // keys, codes, dates, ids, numbers

} // namespace maillon::typos
