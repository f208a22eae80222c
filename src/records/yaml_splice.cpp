// Splices of a record's text: each fact's own lines, and nothing else.
// SPDX-License-Identifier: MIT
#include "records/yaml_splice.h"

#include <algorithm>

namespace maillon {
namespace {

bool is_block_collection(const Node &node) {
    return (node.kind == Node::Kind::map || node.kind == Node::Kind::list) && !node.flow;
}

} // namespace

void Splicer::replace(std::size_t begin, std::size_t end, std::string text) {
    splices_.push_back({begin, end, std::move(text)});
}

std::string Splicer::text() const {
    auto splices = splices_;
    std::stable_sort(splices.begin(), splices.end(),
                     [](const Splice &a, const Splice &b) { return a.begin < b.begin; });
    std::string result;
    std::size_t done = 0;
    for (const auto &splice : splices) {
        result += document_.text.substr(done, splice.begin - done);
        for (const char c : splice.text) {
            if (c == '\n') {
                result += document_.line_end();
            } else {
                result += c;
            }
        }
        done = splice.end;
    }
    return result + document_.text.substr(done);
}

// Behind the line of `offset`; a last line without its end stays without.
void Splicer::insert_lines_behind(std::size_t offset, std::string lines) {
    const auto end = lines_.end_of_line(offset);
    if (end < document_.text.size()) {
        replace(lines_.next_line(offset), lines_.next_line(offset), std::move(lines));
    } else {
        lines.pop_back();
        replace(end, end, "\n" + lines);
    }
}

std::size_t Splicer::behind_colon(const Entry &entry) const {
    return document_.text.find(':', entry.key.end) + 1;
}

std::size_t Splicer::behind_blank(std::size_t offset) const {
    for (;;) {
        offset = std::min(lines_.text().find_first_not_of(" \t\r\n", offset), lines_.text().size());
        if (lines_.at(offset) != '#') return offset;
        offset = lines_.end_of_line(offset);
    }
}

std::vector<std::string> Splicer::comments_in(Range range) const {
    std::vector<std::string> comments;
    for (const auto begin : document_.comments) {
        if (begin < range.begin || begin >= range.end || is_gone(begin)) continue;
        comments.push_back(document_.text.substr(begin, lines_.end_of_line(begin) - begin));
    }
    return comments;
}

std::string Splicer::comment_lines(Range range, int indent) const {
    std::string lines;
    for (const auto &comment : comments_in(range))
        lines += spaces(indent) + comment + "\n";
    return lines;
}

bool Splicer::is_gone(std::size_t comment) const {
    return std::any_of(gone_.begin(), gone_.end(), [&](const Range &range) {
        return comment >= range.begin && comment < range.end;
    });
}

bool Splicer::is_block_scalar(const Node &node) const {
    return node.kind == Node::Kind::scalar && node.quoted &&
           (lines_.at(node.begin) == '|' || lines_.at(node.begin) == '>');
}

// Comments that are indented more belong to the entry or item above them.
std::size_t Splicer::last_line(std::size_t end, int indent) const {
    auto last = end;
    for (auto line = lines_.next_line(last); line < document_.text.size();
         line = lines_.next_line(line)) {
        const auto first = line + static_cast<std::size_t>(lines_.indent(line));
        if (lines_.at(first) != '#' || lines_.indent(line) <= indent) break;
        last = line;
    }
    return last;
}

// As the neighbours: lists under their key, or in line with it.
BlockStyle Splicer::style_of(const Node &map) const {
    BlockStyle style;
    for (const Node *place : {&map, &document_.root}) {
        for (const auto &[key, value] : place->entries) {
            if (value.kind != Node::Kind::list || value.flow) continue;
            style.list = value.indent - place->indent;
            return style;
        }
    }
    return style;
}

void Splicer::insert_entry(const Node &map, std::size_t position, const Field &field) {
    const auto &entries = map.entries;
    if (map.flow) {
        const std::string entry = flow_entry(field);
        if (entries.empty()) {
            replace(map.begin + 1, map.begin + 1, entry);
        } else if (position == 0) {
            replace(entries[0].key.begin, entries[0].key.begin, entry + ", ");
        } else {
            const auto end = entries[position - 1].value.end;
            replace(end, end, ", " + entry);
        }
        return;
    }
    const std::string lines = entry_lines(field, map.indent, style_of(map));
    if (position > 0) {
        insert_lines_behind(last_line(entries[position - 1].value.end, map.indent), lines);
    } else {
        const auto indent = static_cast<std::size_t>(map.indent);
        const auto begin = entries[0].key.begin;
        replace(begin, begin, lines.substr(indent) + spaces(map.indent));
    }
}

void Splicer::replace_value(const Node &map, const Entry &entry, const Value &value) {
    const BlockStyle style = style_of(map);
    if (map.flow) {
        replace_in_flow(entry, flow_text(value));
    } else if (fits_behind_key(value)) {
        replace_by_line(entry, behind_key(value), map.indent + 2);
    } else {
        const int step = value.kind == Value::Kind::list ? style.list : 2;
        replace_by_lines(entry, lines_under_key(value, map.indent, style), map.indent + step);
    }
}

// A comment inside the old value ends its line, and what follows goes on below.
void Splicer::replace_in_flow(const Entry &entry, const std::string &text) {
    const Node &old = entry.value;
    std::string kept;
    for (const auto &comment : comments_in({old.begin, old.end}))
        kept += " " + comment + "\n" + spaces(lines_.indent(entry.key.begin) + 2);
    const std::string parting = old.begin == old.end ? " " : "";
    replace(old.begin, old.end, parting + text + kept);
}

// Comments inside the old value come to stand below the new one, indented more, as its own.
void Splicer::replace_by_line(const Entry &entry, const std::string &text, int indent) {
    const Node &old = entry.value;
    const auto colon = behind_colon(entry);
    const auto key_end = lines_.end_of_line(colon);
    std::string below;
    if (old.begin == old.end) {
        replace(old.begin, old.end, " " + text);
    } else if (is_block_scalar(old)) {
        const auto header = lines_.text().find_first_of(" \t\r\n", old.begin);
        replace(old.begin, std::min(header, old.end), text);
        replace(lines_.end_of_line(old.begin), old.end, "");
    } else if (is_block_collection(old)) {
        replace(colon, colon, " " + text);
        below = take_lines({key_end, old.end}, indent);
    } else {
        replace(old.begin, old.end, text);
        below = comment_lines({old.begin, old.end}, indent);
    }
    if (!below.empty()) insert_lines_behind(old.end, below);
}

// The lines of a block under its key go; the comments in them are handed back. The one behind the
// last line comes to stand behind the key where there is none.
std::string Splicer::take_lines(Range range, int indent) {
    const auto key_line = lines_.begin_of_line(range.begin);
    if (!comments_in({key_line, range.begin}).empty()) range.end = lines_.end_of_line(range.end);
    replace(range.begin, range.end, "");
    return comment_lines(range, indent);
}

void Splicer::replace_by_lines(const Entry &entry, const std::string &lines, int indent) {
    const Node &old = entry.value;
    const auto colon = behind_colon(entry);
    std::string comments;
    if (is_block_collection(old)) {
        comments = take_lines({lines_.end_of_line(colon), old.end}, indent);
    } else if (is_block_scalar(old)) {
        const auto header = lines_.text().find_first_of(" \t\r\n", old.begin);
        replace(colon, std::min(header, old.end), "");
        replace(lines_.end_of_line(old.begin), old.end, "");
        comments = comment_lines({colon, old.begin}, indent);
    } else if (old.begin != old.end) {
        replace(colon, old.end, "");
        comments = comment_lines({colon, old.end}, indent);
    }
    insert_lines_behind(old.end, comments + lines);
}

void Splicer::insert_item(const Entry &entry, std::size_t position, const Value &item) {
    const Node &list = entry.value;
    if (list.flow) {
        const auto place = position == 0 ? list.items[0].begin : list.items[position - 1].end;
        const std::string text = flow_text(item);
        replace(place, place, position == 0 ? text + ", " : ", " + text);
        return;
    }
    BlockStyle style;
    const Node &model = list.items[0];
    if (model.kind == Node::Kind::map && !model.flow)
        style.item = std::max(model.indent - list.indent, 2);
    const auto above =
        position == 0 ? behind_colon(entry) : last_line(list.items[position - 1].end, list.indent);
    insert_lines_behind(above, item_lines(item, list.indent, style));
}

} // namespace maillon
