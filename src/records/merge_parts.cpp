// Which bytes of a record belong to which of its entries and items.
// SPDX-License-Identifier: MIT
#include "records/merge_parts.h"

#include <algorithm>

namespace maillon {
namespace {

bool is_block(const Node &node) {
    return !node.flow && (node.kind == Node::Kind::map || node.kind == Node::Kind::list);
}

} // namespace

RecordParts::RecordParts(const Document &document) : document_(document), lines_(document.text) {
    const auto size = document.text.size();
    Chunk whole{0, 0, 0, 0, size, size, document.root.indent, false};
    if (is_block(document.root)) {
        whole.foot = walk(document.root, 0);
    } else {
        whole.begin = whole.line = document.root.begin;
        whole.inner = size;
    }
    chunks_.emplace(&document.root, whole);
}

const Chunk *RecordParts::chunk(const Node *value) const {
    const auto found = chunks_.find(value);
    return found == chunks_.end() ? nullptr : &found->second;
}

std::vector<std::string> RecordParts::comments(std::size_t begin, std::size_t end) const {
    std::vector<std::string> result;
    const auto &all = document_.comments;
    for (auto at = std::lower_bound(all.begin(), all.end(), begin); at != all.end() && *at < end;
         ++at) {
        std::string comment = text(*at, document_.text.find('\n', *at));
        comment.erase(comment.find_last_not_of(" \t\r") + 1);
        result.push_back(std::move(comment));
    }
    return result;
}

// Blank lines and comments are passed over.
std::size_t RecordParts::first_content(std::size_t at) const {
    while (at < document_.text.size()) {
        const auto first =
            std::min(document_.text.find_first_not_of(" \t", at), document_.text.size());
        if (!is_break(lines_.at(first)) && lines_.at(first) != '#') return first;
        at = lines_.next_line(first);
    }
    return at;
}

// Comments that are indented more belong to the part above them.
std::size_t RecordParts::behind_deeper_comments(std::size_t at, int indent) const {
    while (at < document_.text.size()) {
        const auto first = at + static_cast<std::size_t>(lines_.indent(at));
        if (lines_.at(first) != '#' || lines_.indent(at) <= indent) break;
        at = lines_.next_line(at);
    }
    return at;
}

std::size_t RecordParts::walk(const Node &collection, std::size_t at) {
    for (const auto &item : collection.items)
        walk_part(item, collection.indent, at);
    for (const auto &entry : collection.entries)
        walk_part(entry.value, collection.indent, at);
    return at;
}

void RecordParts::walk_part(const Node &value, int indent, std::size_t &at) {
    Chunk chunk;
    chunk.lead = at;
    chunk.begin = first_content(at);
    chunk.indent = indent;
    chunk.line = std::max(chunk.lead, lines_.begin_of_line(chunk.begin));
    if (is_block(value)) {
        chunk.begins_inside =
            lines_.begin_of_line(value.begin) == lines_.begin_of_line(chunk.begin);
        chunk.inner = chunk.begins_inside ? value.begin : lines_.next_line(chunk.begin);
        chunk.foot = walk(value, chunk.inner);
        chunk.end = behind_deeper_comments(chunk.foot, indent);
    } else {
        chunk.end = behind_deeper_comments(lines_.next_line(value.end), indent);
        chunk.inner = chunk.foot = chunk.end;
    }
    at = chunk.end;
    chunks_.emplace(&value, chunk);
}

} // namespace maillon
