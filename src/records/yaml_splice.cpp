// Splices of a record's text: each fact's own lines, and nothing else.
// SPDX-License-Identifier: MIT
#include "records/yaml_splice.h"

#include <algorithm>

namespace maillon {

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
        const std::string entry = field.key + ": " + flow_text(field.value);
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
        replace(begin, begin, lines.substr(indent) + std::string(indent, ' '));
    }
}

void Splicer::replace_value(const Node &map, const Entry &entry, const Value &value) {
    if (map.flow) {
        replace_by_line(entry, flow_text(value));
    } else if (fits_behind_key(value)) {
        replace_by_line(entry, behind_key(value));
    } else {
        replace_by_lines(entry, lines_under_key(value, map.indent, style_of(map)));
    }
}

void Splicer::replace_by_line(const Entry &entry, const std::string &text) {
    const Node &old = entry.value;
    const bool is_block =
        (old.kind == Node::Kind::map || old.kind == Node::Kind::list) && !old.flow;
    if (old.begin == old.end) {
        replace(old.begin, old.end, " " + text);
    } else if (is_block_scalar(old)) {
        const auto header = lines_.text().find_first_of(" \t\r\n", old.begin);
        replace(old.begin, std::min(header, old.end), text);
        replace(lines_.end_of_line(old.begin), old.end, "");
    } else if (is_block) {
        replace(behind_colon(entry), behind_colon(entry), " " + text);
        replace(lines_.end_of_line(behind_colon(entry)), old.end, "");
    } else {
        replace(old.begin, old.end, text);
    }
}

void Splicer::replace_by_lines(const Entry &entry, const std::string &lines) {
    const Node &old = entry.value;
    const bool is_block =
        (old.kind == Node::Kind::map || old.kind == Node::Kind::list) && !old.flow;
    if (is_block) {
        replace(lines_.end_of_line(behind_colon(entry)), old.end, "");
    } else if (is_block_scalar(old)) {
        const auto header = lines_.text().find_first_of(" \t\r\n", old.begin);
        replace(behind_colon(entry), std::min(header, old.end), "");
        replace(lines_.end_of_line(old.begin), old.end, "");
    } else if (old.begin != old.end) {
        replace(behind_colon(entry), old.end, "");
    }
    insert_lines_behind(old.end, lines);
}

void Splicer::remove_entry(const Node &map, std::size_t position) {
    const auto &entries = map.entries;
    const auto &entry = entries[position];
    const bool last = position + 1 == entries.size();
    if (entries.size() == 1) {
        replace(map.begin, map.end, "{}");
    } else if (map.flow && last) {
        replace(entries[position - 1].value.end, entry.value.end, "");
    } else if (map.flow || !lines_.is_first_on_line(entry.key.begin)) {
        replace(entry.key.begin, entries[position + 1].key.begin, "");
    } else {
        remove_lines(entry, map.indent);
    }
}

void Splicer::remove_lines(const Entry &entry, int indent) {
    auto begin = lines_.begin_of_line(entry.key.begin);
    const auto last = last_line(entry.value.end, indent);
    const bool unended = lines_.end_of_line(last) == document_.text.size();
    if (unended && begin > 0) begin = lines_.end_of_line(begin - 1);
    replace(begin, lines_.next_line(last), "");
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
    if (model.kind == Node::Kind::map && !model.flow) style.item = model.indent - list.indent;
    const auto above =
        position == 0 ? behind_colon(entry) : last_line(list.items[position - 1].end, list.indent);
    insert_lines_behind(above, item_lines(item, list.indent, style));
}

} // namespace maillon
