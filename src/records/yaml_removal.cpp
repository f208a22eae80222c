// Splices that take an entry or an item away, with its own comments and nothing of its neighbours.
// SPDX-License-Identifier: MIT
#include "records/yaml_splice.h"

namespace maillon {

bool Splicer::ends_in_block_scalar(const Node &node) const {
    if (node.flow) return false;
    if (!node.items.empty()) return ends_in_block_scalar(node.items.back());
    if (!node.entries.empty()) return ends_in_block_scalar(node.entries.back().value);
    return is_block_scalar(node);
}

std::size_t Splicer::before_spaces(std::size_t offset) const {
    while (offset > 0 && is_space(lines_.at(offset - 1)))
        --offset;
    return offset;
}

bool Splicer::has_line_to_itself(Range range) const {
    const auto rest = lines_.text().find_first_not_of(" \t", range.end);
    const char c = rest == std::string_view::npos ? '\n' : lines_.at(rest);
    return lines_.is_first_on_line(range.begin) && (is_break(c) || c == '#');
}

void Splicer::remove_entry(const Node &map, std::size_t position) {
    const auto &entries = map.entries;
    const auto &entry = entries[position];
    if (map.flow) {
        std::vector<Range> parts;
        for (const auto &[key, value] : entries)
            parts.push_back({key.begin, value.end});
        remove_part(parts, position);
    } else if (entries.size() == 1) {
        gone_.push_back({map.begin, map.end});
        replace(map.begin, map.end, "{}");
    } else if (!lines_.is_first_on_line(entry.key.begin)) {
        remove_behind_dash(map);
    } else {
        const Node *above = position == 0 ? nullptr : &entries[position - 1].value;
        remove_lines({entry.key.begin, entry.value.end}, map.indent, above);
    }
}

// The next key takes the place behind the dash; comments above it stay above it.
void Splicer::remove_behind_dash(const Node &map) {
    const auto &entry = map.entries[0];
    const auto next = map.entries[1].key.begin;
    gone_.push_back({entry.key.begin, lines_.end_of_line(last_line(entry.value.end, map.indent))});
    std::string kept;
    for (const auto &comment : comments_in({entry.key.begin, next}))
        kept += comment + "\n" + spaces(map.indent);
    replace(entry.key.begin, next, kept);
}

void Splicer::remove_item(const Entry &entry, std::size_t position) {
    const Node &list = entry.value;
    const auto &items = list.items;
    if (list.flow) {
        std::vector<Range> parts;
        for (const auto &item : items)
            parts.push_back({item.begin, item.end});
        return remove_part(parts, position);
    }
    const auto dash = position == 0 ? list.begin : behind_blank(items[position - 1].end);
    const Node *above = position == 0 ? nullptr : &items[position - 1];
    if (items.size() > 1) return remove_lines({dash, items[position].end}, list.indent, above);
    const auto end = lines_.end_of_line(last_line(items[0].end, list.indent));
    gone_.push_back({dash, end});
    remove_only_item(entry, end);
}

void Splicer::remove_only_item(const Entry &entry, std::size_t end) {
    const auto colon = behind_colon(entry);
    const auto key_end = lines_.end_of_line(colon);
    replace(colon, colon, " []");
    replace(key_end, end, "");
    const auto below = comment_lines({key_end, end}, lines_.indent(entry.key.begin) + 2);
    if (!below.empty()) insert_lines_behind(end, below);
}

// A block of text above would read otherwise without its line end, and would take in blank lines
// and indented comments that follow.
void Splicer::remove_lines(Range range, int indent, const Node *above) {
    auto begin = lines_.begin_of_line(range.begin);
    auto end = lines_.next_line(last_line(range.end, indent));
    const bool unended = end == document_.text.size() && !is_break(document_.text.back());
    const bool below_text = above != nullptr && ends_in_block_scalar(*above);
    while (below_text && end < document_.text.size() && lines_.is_blank(end))
        end = lines_.next_line(end);
    const auto inner = end + static_cast<std::size_t>(lines_.indent(end));
    if (below_text && lines_.at(inner) == '#' && lines_.indent(end) > indent)
        replace(end, inner, spaces(indent));
    const bool below_line = begin > 0 && !below_text && !lines_.is_blank(begin - 1);
    if (unended && below_line) begin = lines_.end_of_line(begin - 1);
    gone_.push_back({begin, end});
    replace(begin, end, "");
}

// Of what stands between [ ] or { }, with the comma behind it.
void Splicer::remove_part(const std::vector<Range> &parts, std::size_t position) {
    const Range part = parts[position];
    const auto comma = behind_blank(part.end);
    const auto end = lines_.at(comma) == ',' ? comma + 1 : part.end;
    const bool last = position + 1 == parts.size();
    if (has_line_to_itself({part.begin, end})) {
        const Range lines{lines_.begin_of_line(part.begin), lines_.next_line(end)};
        gone_.push_back(lines);
        return replace(lines.begin, lines.end, "");
    }
    gone_.push_back({part.begin, end});
    const auto next = last ? end : parts[position + 1].begin;
    if (!last && lines_.begin_of_line(next) == lines_.begin_of_line(end)) {
        replace(part.begin, next, "");
    } else if (last && end == part.end && parts.size() > 1) {
        remove_last_part(parts[position - 1], part, end);
    } else {
        const bool keeps_spaces = parts.size() == 1 || lines_.is_first_on_line(part.begin);
        replace(keeps_spaces ? part.begin : before_spaces(part.begin), end, "");
    }
}

// The comma behind the part before it goes too; on another line it may stay.
void Splicer::remove_last_part(Range before, Range part, std::size_t end) {
    const auto comma = behind_blank(before.end);
    const bool beside = lines_.begin_of_line(comma) == lines_.begin_of_line(part.begin);
    replace(beside ? comma : part.begin, end, "");
}

} // namespace maillon
