// One record's text as a tree, with the place where each value begins and ends. The door behind
// which the readers stand: whoever asks does not learn which of them answered (2-records, "How
// reading works").
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace maillon {

struct Entry;

struct Node {
    enum class Kind { scalar, null, list, map };
    Kind kind = Kind::null;
    std::string text;      // a scalar's value, escapes resolved
    bool quoted = false;   // quoted or a block scalar: certainly a text, never a number or a date
    bool flow = false;     // [a, b] or {a: b}
    Place place;           // where it begins, in characters
    std::size_t begin = 0; // bytes [begin, end) of the document's text; an absent value stands
                           // after its colon or dash
    std::size_t end = 0;
    int indent = 0; // column in bytes, from 0, of a block list's dashes or a block map's keys
    std::vector<Node> items;
    std::vector<Entry> entries;

    [[nodiscard]] const Node *
    find(std::string_view key) const; // the value of a map's key; null where there is none
};

struct Entry {
    Node key;
    Node value;
};

struct Document {
    std::string file;
    std::string text;                  // every byte, BOM and CR included
    Node root;                         // a map, when readable
    std::vector<std::size_t> comments; // the bytes where comments begin
    Problems problems;
    bool readable = false; // no structure error

    [[nodiscard]] std::string_view
    line_end() const; // "\r\n" where the first line ends so, else "\n"
};

// Every problem of the text, never an exception.
Document read_document(std::string file, std::string text);

// The reference, which judges any text: byte gate, yaml-cpp's events, layout pass, duplicate keys.
// What read_document() answers without it must be the same.
Document read_by_events(std::string file, std::string text);

// The same data, whatever the style: keys, values, order, and whether a plain word is null.
bool same_data(const Node &a, const Node &b);

} // namespace maillon
