// What an edit promised, checked without the editor's own proof.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <map>

#include "records/edit_target.h"
#include "records/text_lines.h"
#include "support/random_change.h"

namespace maillon {
namespace {

using Action = Change::Action;

// The place of a change in the old tree.
struct Target {
    const Node *map;
    const Entry *entry; // null for a new key
    std::size_t item;   // the one to be removed
};

Target target_of(const Node &root, const Change &change) {
    const Node *map = &root;
    for (const auto &step : change.at) {
        map = map->find(step.key);
        if (!step.item.empty()) map = &map->items[std::stoul(step.item.substr(1))];
    }
    const auto entry = std::find_if(map->entries.begin(), map->entries.end(),
                                    [&](const Entry &one) { return one.key.text == change.key; });
    const bool takes_item = change.action == Action::remove_item;
    return {map, entry == map->entries.end() ? nullptr : &*entry,
            takes_item ? std::stoul(change.value.scalar.substr(1)) : 0};
}

// `longer` without its item at `position`.
template <class List> List without(List longer, std::size_t position) {
    longer.erase(longer.begin() + static_cast<std::ptrdiff_t>(position));
    return longer;
}

bool same_items(const std::vector<Node> &a, const std::vector<Node> &b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_data);
}

bool has_one_more(const std::vector<Node> &before, const std::vector<Node> &after,
                  const Node &item) {
    for (std::size_t i = 0; i < after.size(); ++i)
        if (same_data(after[i], item) && same_items(without(after, i), before)) return true;
    return false;
}

bool is_intended_value(const Node &before, const Node &after, const Change &change) {
    if (change.action == Action::set) return same_data(after, tree_of(change.value));
    if (after.kind != Node::Kind::list) return false;
    if (change.action == Action::add)
        return has_one_more(before.items, after.items, tree_of(change.value));
    const auto item = std::stoul(change.value.scalar.substr(1));
    return same_items(without(before.items, item), after.items);
}

bool is_intended_map(const Node &before, const Node &after, const Change &change) {
    std::vector<Entry> left;
    const Node *value = nullptr;
    for (const auto &entry : after.entries) {
        if (entry.key.text == change.key) value = &entry.value;
        if (entry.key.text != change.key) left.push_back(entry);
    }
    std::vector<Entry> kept;
    for (const auto &entry : before.entries)
        if (entry.key.text != change.key) kept.push_back(entry);
    const auto same = [](const Entry &a, const Entry &b) {
        return a.key.text == b.key.text && same_data(a.value, b.value);
    };
    if (after.kind != Node::Kind::map ||
        !std::equal(left.begin(), left.end(), kept.begin(), kept.end(), same))
        return false;
    if (change.action == Action::remove) return value == nullptr;
    const Node *old = before.find(change.key);
    return value != nullptr && is_intended_value(old == nullptr ? Node{} : *old, *value, change);
}

// The order of the keys that were there is checked by is_intended_map, so only the way is here.
bool is_intended(const Node &before, const Node &after, const Change &change, std::size_t depth) {
    if (depth == change.at.size()) return is_intended_map(before, after, change);
    const Step &step = change.at[depth];
    if (before.entries.size() != after.entries.size()) return false;
    for (std::size_t i = 0; i < before.entries.size(); ++i) {
        const auto &[key, old] = before.entries[i];
        const auto &[other, now] = after.entries[i];
        if (key.text != other.text) return false;
        if (key.text != step.key) {
            if (!same_data(old, now)) return false;
        } else if (step.item.empty()) {
            if (!is_intended(old, now, change, depth + 1)) return false;
        } else {
            const auto item = std::stoul(step.item.substr(1));
            if (old.items.size() != now.items.size() ||
                !same_items(without(old.items, item), without(now.items, item)) ||
                !is_intended(old.items[item], now.items[item], change, depth + 1))
                return false;
        }
    }
    return true;
}

using Lines = std::vector<std::string>;

// How far a comment on a line of its own stands in does not count.
std::string without_indent(std::string line) {
    const auto first = line.find_first_not_of(' ');
    return first != std::string::npos && line[first] == '#' ? line.substr(first) : line;
}

Lines lines_of(std::string_view text) {
    Lines lines;
    const TextLines all(text);
    for (auto begin = all.begin_of_line(0); begin < text.size(); begin = all.next_line(begin))
        lines.push_back(
            without_indent(std::string(text.substr(begin, all.end_of_line(begin) - begin))));
    return lines;
}

// Of the old text, from 0: the lines from `first` to before `end`.
struct Span {
    std::size_t first;
    std::size_t end;
    [[nodiscard]] bool holds(Span other) const { return first <= other.first && other.end <= end; }
};

// Lines of comments that are indented more belong to what stands above.
Span span_of(const TextLines &lines, std::size_t begin, std::size_t end, int indent) {
    const auto first = static_cast<std::size_t>(lines.place(begin).line) - 1;
    auto last = static_cast<std::size_t>(lines.place(end).line);
    for (auto at = lines.next_line(end); at < lines.text().size(); at = lines.next_line(at)) {
        const auto start = at + static_cast<std::size_t>(lines.indent(at));
        const bool own = lines.at(start) == '#' && lines.indent(at) > indent;
        if (!own) break;
        ++last;
    }
    return {first, last};
}

Span with_blank_lines(const Lines &all, Span span) {
    while (span.end < all.size() && all[span.end].find_first_not_of(" \t") == std::string::npos)
        ++span.end;
    return span;
}

// What of `before` differs from `after`, by common lines at both ends, in two ways: lines that
// stand twice may count to either end.
std::array<Span, 2> changed_lines(const Lines &before, const Lines &after) {
    const auto least = std::min(before.size(), after.size());
    const auto common = [&](std::size_t most, auto first, auto second) {
        return static_cast<std::size_t>(
            std::mismatch(first, first + static_cast<std::ptrdiff_t>(most), second).first - first);
    };
    const auto head = common(least, before.begin(), after.begin());
    const auto tail = common(least - head, before.rbegin(), after.rbegin());
    const auto whole_tail = common(least, before.rbegin(), after.rbegin());
    const auto head_left = common(least - whole_tail, before.begin(), after.begin());
    return {Span{head, before.size() - tail}, Span{head_left, before.size() - whole_tail}};
}

// Between brackets: up to the part that follows, for the comma between them.
std::size_t end_of_part(const Node &collection, std::size_t position) {
    const bool is_list = collection.kind == Node::Kind::list;
    if (position + 1 < collection.items.size()) return collection.items[position + 1].begin;
    if (position + 1 < collection.entries.size()) return collection.entries[position + 1].key.begin;
    if (collection.flow) return collection.end;
    return is_list ? collection.items[position].end : collection.entries[position].value.end;
}

// The lines that the change may touch.
Span concerned(const Document &before, const Lines &all, const Change &change) {
    const TextLines lines(before.text);
    const Target target = target_of(before.root, change);
    const Node &map = *target.map;
    if (target.entry == nullptr) {
        const auto span = span_of(lines, map.begin, map.end, map.indent);
        return map.entries.empty() || map.flow ? span : with_blank_lines(all, span);
    }
    const auto &[key, value] = *target.entry;
    const int indent = map.flow ? 1000 : map.indent;
    const bool on_dash = !map.flow && !lines.is_first_on_line(key.begin) && map.entries.size() > 1;
    if (on_dash && change.action == Action::remove) // the next key takes its place
        return span_of(lines, key.begin, map.entries[1].key.end, indent);
    if (map.flow && change.action == Action::remove) {
        const auto position = static_cast<std::size_t>(target.entry - map.entries.data());
        const auto before_it = position == 0 ? map.begin : map.entries[position - 1].value.end;
        return span_of(lines, before_it, end_of_part(map, position), indent);
    }
    if (change.action != Action::remove_item || value.items.size() == 1)
        return with_blank_lines(all, span_of(lines, key.begin, value.end, indent));
    const auto begin = target.item == 0 ? key.end : value.items[target.item - 1].end;
    const auto end = value.flow ? end_of_part(value, target.item) : value.items[target.item].end;
    const auto span = span_of(lines, begin, end, value.flow ? 1000 : value.indent);
    return with_blank_lines(all, span);
}

// How many old lines may change: none where whole lines are put in.
bool may_only_insert(const Document &before, const Change &change) {
    const Target target = target_of(before.root, change);
    const TextLines lines(before.text);
    if (target.entry == nullptr) {
        const bool on_dash = !target.map->entries.empty() &&
                             !lines.is_first_on_line(target.map->entries[0].key.begin);
        return !target.map->flow && !on_dash;
    }
    const Node &value = target.entry->value;
    return change.action == Action::add && value.kind == Node::Kind::list && !value.items.empty() &&
           !value.flow;
}

std::string comment_at(const Document &document, std::size_t begin) {
    return document.text.substr(begin, document.text.find_first_of("\r\n", begin) - begin);
}

std::size_t count_in(const std::string &text, const std::string &part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

bool may_go(const Document &before, const Change &change, Span lines, std::size_t comment) {
    if (change.action != Action::remove && change.action != Action::remove_item) return false;
    const TextLines all(before.text);
    const auto line = static_cast<std::size_t>(all.place(comment).line) - 1;
    const Target target = target_of(before.root, change);
    const auto &[key, value] = *target.entry;
    const bool is_item = change.action == Action::remove_item;
    const auto begin = is_item ? value.items[target.item].begin : key.begin;
    return line < lines.end && (comment > begin || (is_item && line >= lines.first &&
                                                    before.text.rfind('-', comment) <= comment));
}

std::string lost_comment(const Document &before, const Change &change, Span lines,
                         const std::string &after) {
    std::map<std::string, std::size_t> kept;
    for (const auto begin : before.comments)
        if (!may_go(before, change, lines, begin)) ++kept[comment_at(before, begin)];
    for (const auto &[comment, count] : kept)
        if (count_in(after, comment) < count) return "lost: " + comment;
    return {};
}

std::string worn_clothes(const Document &before, const Change &change, const std::string &after) {
    const auto &text = before.text;
    const bool has_cr = text.find('\r') != std::string::npos;
    const bool all_cr = count_in(text, "\n") == count_in(text, "\r\n") && has_cr;
    if (!has_cr && after.find('\r') != std::string::npos) return "a CR came in";
    if (all_cr && count_in(after, "\n") != count_in(after, "\r\n")) return "an LF came in";
    if (text.starts_with(byte_order_mark) != after.starts_with(byte_order_mark)) return "BOM";
    const bool removes = change.action == Action::remove || change.action == Action::remove_item;
    const bool ended = text.ends_with('\n');
    if (ended != after.ends_with('\n') && (ended || !removes)) return "the end of the file";
    return {};
}

} // namespace

std::string broken_promise(const Document &before, const Change &change, const std::string &after) {
    const Document now = read_document(before.file, after);
    if (!now.readable) return "it can't be read";
    if (!is_intended(before.root, now.root, change, 0)) return "it reads otherwise";
    const Lines old_lines = lines_of(before.text);
    const Span span = concerned(before, old_lines, change);
    const auto changed = changed_lines(old_lines, lines_of(after));
    const bool inside = after == before.text || span.holds(changed[0]) || span.holds(changed[1]);
    if (!inside) return "another line changed";
    if (may_only_insert(before, change) && changed[0].first != changed[0].end)
        return "a line changed where one was to be put in";
    const auto lost = lost_comment(before, change, span, after);
    return lost.empty() ? worn_clothes(before, change, after) : lost;
}

} // namespace maillon
