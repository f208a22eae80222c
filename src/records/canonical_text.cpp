// Writes a record's text in canonical style: each entry and item with the comments that are its
// own. SPDX-License-Identifier: MIT
#include "records/canonical_text.h"

#include <algorithm>

#include "base/error.h"
#include "base/text.h"
#include "records/key_order.h"
#include "records/value_text.h"

namespace maillon {
namespace {

using Kind = Node::Kind;

constexpr int widest_line = 100; // of brackets that are drawn together

std::string key_text(const Node &key) { return scalar_text(text(key.text), Inside::flow); }

// A plain code, date or number stays plain; of a quoted one the quotes say that it is a text.
std::string canonical_scalar(const Node &scalar, Inside inside) {
    return scalar_text(scalar.quoted ? text(scalar.text) : word(scalar.text), inside);
}

bool is_block(const Node &node) {
    return !node.flow && (node.kind == Kind::map || node.kind == Kind::list);
}

} // namespace

CanonicalText::CanonicalText(const Document &document) : document_(document), parts_(document) {}

std::string CanonicalText::written() {
    const Node &root = document_.root;
    const RecordPlace top{record_kind(document_.file), {}};
    if (root.flow) comment_lines(0, root.begin, 0);
    if (root.flow) comment_lines(root.end, document_.text.size(), 0);
    map_lines(root, 0, top, Above::wanted);
    if (!root.flow) lines_below(root, 0);
    while (out_.ends_with("\n\n"))
        out_.pop_back();
    return std::move(out_);
}

void CanonicalText::map_lines(const Node &map, int column, const RecordPlace &place, Above first) {
    for (const auto position : order_of_entries(map, place)) {
        const auto &[key, value] = map.entries[position];
        const RecordPlace below = place.below(key.text);
        const bool opened = stands_in_lines(value, column + width(key_text(key)) + 2, below);
        if (first == Above::wanted) {
            lines_above(value, column, opened);
            out_ += spaces(column);
        }
        first = Above::wanted;
        entry_line(map.entries[position], column, below);
    }
}

void CanonicalText::entry_line(const Entry &entry, int column, const RecordPlace &place) {
    const auto &[key, value] = entry;
    const std::string name = key_text(key);
    out_ += name + ":";
    if (!stands_in_lines(value, column + width(name) + 2, place))
        return rest_of_line(value, column, place);
    const Chunk *chunk = parts_.chunk(&value);
    if (is_block(value)) out_ += trailing_comment(chunk->begin, chunk->inner);
    out_ += "\n";
    value.kind == Kind::map ? map_lines(value, column + 2, place, Above::wanted)
                            : list_lines(value, column + 2, place);
    lines_below(value, column + 2);
}

void CanonicalText::list_lines(const Node &list, int column, const RecordPlace &place) {
    for (const auto position : order_of_items(list, place))
        item_line(list.items[position], column, place);
}

void CanonicalText::item_line(const Node &item, int column, const RecordPlace &place) {
    const bool opened = stands_in_lines(item, column + 2, place);
    lines_above(item, column, opened);
    if (!opened) {
        out_ += spaces(column) + "-";
        return rest_of_line(item, column, place);
    }
    const Chunk *chunk = parts_.chunk(&item);
    if (is_block(item)) comment_lines(chunk->begin, chunk->inner, column);
    if (item.kind == Kind::list) {
        out_ += spaces(column) + "-\n";
        list_lines(item, column + 2, place);
    } else {
        const auto &[key, first] = item.entries[order_of_entries(item, place).front()];
        const int taken = column + 2 + width(key_text(key)) + 2;
        lines_above(first, column, stands_in_lines(first, taken, place.below(key.text)));
        out_ += spaces(column) + "- ";
        map_lines(item, column + 2, place, Above::written);
    }
    lines_below(item, column + 2);
}

// Behind a key's colon or a dash, to the end of what belongs to it.
void CanonicalText::rest_of_line(const Node &leaf, int column, const RecordPlace &place) {
    if (is_block_scalar(leaf)) {
        out_ += block_scalar(leaf, column);
    } else {
        const std::string value = leaf.kind == Kind::null ? raw(leaf)
                                  : leaf.kind == Kind::scalar
                                      ? canonical_scalar(leaf, Inside::block)
                                      : on_one_line(leaf, place);
        out_ += (value.empty() ? "" : " ") + value;
    }
    const Chunk *chunk = parts_.chunk(&leaf);
    const auto line_end = document_.text.find('\n', leaf.end);
    if (chunk != nullptr) out_ += trailing_comment(leaf.end, line_end);
    out_ += "\n";
    if (chunk != nullptr && line_end + 1 < chunk->end) keep_lines(line_end + 1, chunk->end, column);
}

// What stood above a part, between its key and its value, or around brackets that are opened.
void CanonicalText::lines_above(const Node &value, int column, bool opened) {
    const Chunk *chunk = parts_.chunk(&value);
    if (chunk == nullptr) return;
    keep_lines(chunk->lead, chunk->line, column);
    if (is_block(value)) return;
    comment_lines(chunk->begin, value.begin, column);
    if (opened) comment_lines(value.end, chunk->end, column);
}

void CanonicalText::lines_below(const Node &value, int column) {
    const Chunk *chunk = parts_.chunk(&value);
    if (chunk != nullptr && is_block(value)) keep_lines(chunk->foot, chunk->end, column);
}

// Lines of nothing but comments, and blank ones, of which no two follow each other.
void CanonicalText::keep_lines(std::size_t begin, std::size_t end, int column) {
    while (begin < end) {
        const auto next = std::min(document_.text.find('\n', begin), end - 1) + 1;
        const auto comments = parts_.comments(begin, next);
        if (!comments.empty())
            out_ += spaces(column) + comments.front() + "\n";
        else if (!out_.empty() && !out_.ends_with("\n\n"))
            out_ += "\n";
        begin = next;
    }
}

void CanonicalText::comment_lines(std::size_t begin, std::size_t end, int column) {
    for (const auto &comment : parts_.comments(begin, end))
        out_ += spaces(column) + comment + "\n";
}

// Brackets on one line stay so, and those over several lines are drawn together where they fit.
bool CanonicalText::stands_in_lines(const Node &node, int taken, const RecordPlace &place) const {
    if (node.items.empty() && node.entries.empty()) return false;
    if (!node.flow) return true;
    const bool is_folded = raw(node).find('\n') != std::string::npos;
    return is_folded && taken + width(on_one_line(node, place)) > widest_line;
}

std::string CanonicalText::on_one_line(const Node &node, const RecordPlace &place) const {
    if (node.kind == Kind::null) return node.begin == node.end ? "null" : raw(node);
    if (node.kind == Kind::scalar) return canonical_scalar(node, Inside::flow);
    std::string inside;
    for (const auto position : order_of_items(node, place))
        inside += (inside.empty() ? "" : ", ") + on_one_line(node.items[position], place);
    for (const auto position : order_of_entries(node, place)) {
        const auto &[key, value] = node.entries[position];
        inside += (inside.empty() ? "" : ", ") + key_text(key) + ": " +
                  on_one_line(value, place.below(key.text));
    }
    return node.kind == Kind::list ? "[" + inside + "]" : "{" + inside + "}";
}

bool CanonicalText::is_block_scalar(const Node &node) const {
    const char first = node.begin < node.end ? document_.text[node.begin] : ' ';
    return node.kind == Kind::scalar && (first == '|' || first == '>');
}

// Its lines as they are, but for where they begin. One that counts its spaces or keeps its blank
// lines depends on where it stands, and is written in quotes.
std::string CanonicalText::block_scalar(const Node &scalar, int column) const {
    const std::string text = raw(scalar);
    const auto header = std::min(text.find('\n'), text.size());
    const auto mark = text.substr(0, std::min(text.find_first_of(" \t\n"), text.size()));
    const auto first = text.find_first_not_of(" \n", header);
    const std::string comment = trailing_comment(scalar.begin, scalar.begin + header);
    if (mark.find_first_of("+123456789") != mark.npos || first == text.npos)
        return " " + canonical_scalar(scalar, Inside::block) + comment;
    const auto indent = first - text.rfind('\n', first) - 1;
    std::string lines = " " + mark + comment;
    for (auto begin = header + 1; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        lines += "\n";
        if (line.size() > indent) lines += spaces(column + 2) + line.substr(indent);
        begin = end + 1;
    }
    return lines;
}

// As far behind what it follows as it was.
std::string CanonicalText::trailing_comment(std::size_t begin, std::size_t end) const {
    const auto comments = parts_.comments(begin, end);
    if (comments.empty()) return {};
    const auto at = *std::lower_bound(document_.comments.begin(), document_.comments.end(), begin);
    const auto before = document_.text.find_last_not_of(" \t", at - 1);
    return std::string(at - before - 1, ' ') + comments.front();
}

} // namespace maillon
