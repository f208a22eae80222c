// What a hand does to a record in an editor, and a record as a hand writes it.
// SPDX-License-Identifier: MIT
#include "support/hand_edits.h"

#include <algorithm>

namespace maillon::branches {
namespace {

std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> lines;
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        lines.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    return lines;
}

std::string joined(const std::vector<std::string> &lines) {
    std::string text;
    for (const auto &line : lines)
        text += line;
    return text;
}

std::string with_line_ends(const std::string &text, bool crlf) {
    std::string result;
    for (const char c : text) {
        if (c == '\r') continue;
        result += c == '\n' && crlf ? std::string("\r\n") : std::string(1, c);
    }
    return result;
}

// Only a style, or a comment: what it says stays.
bool says_the_same(const Document &before, const std::string &text) {
    const Document after = read_document(before.file, text);
    return after.readable && same_in_any_order(after.root, before.root);
}

bool has_comment(const Document &document, const std::string &comment) {
    return std::any_of(document.comments.begin(), document.comments.end(), [&](std::size_t at) {
        return document.text.compare(at, comment.size(), comment) == 0;
    });
}

void write_comment(Branch &branch, const Document &document, const std::string &tag,
                   Random &random) {
    auto lines = lines_of(document.text);
    if (lines.empty()) return;
    auto &line = lines[static_cast<std::size_t>(random.below(static_cast<int>(lines.size())))];
    const std::string comment = "# " + random.id("mot de " + tag + " ");
    if (random.one_in(2)) {
        const auto indent = std::min(line.find_first_not_of(' '), line.size());
        line = line.substr(0, indent) + comment + std::string(document.line_end()) + line;
    } else if (const auto end = line.find_first_of("\r\n"); end != line.npos) {
        line.insert(end, " " + comment);
    }
    const std::string text = joined(lines);
    if (!says_the_same(document, text)) return;
    if (!has_comment(read_document(document.file, text), comment)) return; // it fell into a text
    branch.text = text;
}

// An entry or item on lines of its own, all of it.
void all_blocks(const Node &node, std::vector<const Node *> &lists,
                std::vector<const Node *> &maps) {
    if (node.flow) return;
    if (node.kind == Node::Kind::list && node.items.size() > 1) lists.push_back(&node);
    if (node.kind == Node::Kind::map && node.entries.size() > 2) maps.push_back(&node);
    for (const auto &item : node.items)
        all_blocks(item, lists, maps);
    for (const auto &entry : node.entries)
        all_blocks(entry.value, lists, maps);
}

void change_places(Branch &branch, const Document &document, Random &random) {
    std::vector<const Node *> lists;
    std::vector<const Node *> maps;
    all_blocks(document.root, lists, maps);
    if (maps.empty()) return;
    const Node &map = *random.one_of(maps);
    const auto count = static_cast<int>(map.entries.size());
    const auto first = static_cast<std::size_t>(1 + random.below(count - 2));
    const auto line_of = [&](std::size_t entry) {
        const auto at = map.entries[entry].key.begin;
        return at - static_cast<std::size_t>(map.indent);
    };
    const auto begin = line_of(first);
    const auto middle = line_of(first + 1);
    const auto next = document.text.find('\n', map.entries[first + 1].value.end);
    if (next == document.text.npos) return;
    const std::string text =
        document.text.substr(0, begin) + document.text.substr(middle, next + 1 - middle) +
        document.text.substr(begin, middle - begin) + document.text.substr(next + 1);
    if (says_the_same(document, text)) branch.text = text;
}

// Quotes around a plain word, or a map of one line set out in lines.
void all_scalars(const Node &node, std::vector<const Node *> &scalars) {
    if (node.kind == Node::Kind::scalar && !node.quoted) scalars.push_back(&node);
    for (const auto &item : node.items)
        all_scalars(item, scalars);
    for (const auto &entry : node.entries)
        all_scalars(entry.value, scalars);
}

void put_in_quotes(Branch &branch, const Document &document, Random &random) {
    std::vector<const Node *> scalars;
    all_scalars(document.root, scalars);
    if (scalars.empty()) return;
    const Node &one = *random.one_of(scalars);
    if (one.text.find_first_of("'\n") != one.text.npos || one.text == "1") return;
    std::string text = document.text;
    text.replace(one.begin, one.end - one.begin, "'" + one.text + "'");
    if (says_the_same(document, text)) branch.text = text;
}

void set_out_in_lines(Branch &branch, const Document &document, Random &random) {
    std::vector<const Node *> items;
    for (const auto &entry : document.root.entries)
        for (const auto &item : entry.value.items)
            if (!entry.value.flow && item.flow && item.kind == Node::Kind::map)
                items.push_back(&item);
    if (items.empty()) return;
    const Node &item = *random.one_of(items);
    if (item.entries.empty()) return;
    const std::string &text = document.text;
    const auto line = text.rfind('\n', item.begin) + 1;
    std::string lines;
    for (const auto &[key, value] : item.entries) {
        if (!lines.empty())
            lines += std::string(document.line_end()) + std::string(item.begin - line, ' ');
        lines += text.substr(key.begin, value.end - key.begin);
    }
    const std::string set_out = text.substr(0, item.begin) + lines + text.substr(item.end);
    if (says_the_same(document, set_out)) branch.text = set_out;
}

void change_line_ends(Branch &branch, const Document &document, Random &random) {
    switch (random.below(4)) {
    case 0:
        branch.text = with_line_ends(document.text, true);
        break;
    case 1:
        branch.text = with_line_ends(document.text, false);
        break;
    case 2:
        if (document.text.ends_with("\n")) branch.text.pop_back();
        if (branch.text.ends_with('\r')) branch.text.pop_back();
        break;
    default:
        if (!document.text.starts_with("\xEF\xBB\xBF")) branch.text.insert(0, "\xEF\xBB\xBF");
    }
    if (!says_the_same(document, branch.text)) branch.text = document.text;
}

void put_blank_line(Branch &branch, const Document &document, Random &random) {
    auto lines = lines_of(document.text);
    const auto at = random.below(static_cast<int>(lines.size()));
    lines.insert(lines.begin() + at, std::string(document.line_end()));
    const std::string text = joined(lines);
    if (says_the_same(document, text)) branch.text = text;
}

// One checkpoint or feedback is deleted, with the comments of its own lines.
void take_item_out(Branch &branch, const Document &document, Random &random) {
    const std::string list = random.one_in(2) ? "checkpoints" : "feedback";
    const Node *node = document.root.find(list);
    if (node == nullptr || node->flow || node->items.size() < 2) return;
    const auto which = random.below(static_cast<int>(node->items.size()) - 1);
    const Node item = node->items[static_cast<std::size_t>(which)];
    const Node &next = node->items[static_cast<std::size_t>(which) + 1];
    const auto begin = document.text.rfind('\n', item.begin) + 1;
    const auto end = document.text.rfind('\n', next.begin) + 1;
    const std::string text = document.text.substr(0, begin) + document.text.substr(end);
    const auto gone = [list, item](Node &tree) {
        for (auto &entry : tree.entries) {
            if (entry.key.text != list) continue;
            auto &items = entry.value.items;
            const auto found = std::find_if(items.begin(), items.end(), [&](const Node &one) {
                return same_in_any_order(one, item);
            });
            if (found != items.end()) items.erase(found);
        }
    };
    Node expected = document.root;
    gone(expected);
    const Document after = read_document(document.file, text);
    if (!after.readable || !same_in_any_order(after.root, expected)) return;
    branch.text = text;
    branch.deeds.emplace_back(gone);
    ++branch.changes;
    const Node *id = item.find("id");
    if (id != nullptr) branch.touched[list + "/" + id->text] = "-";
}

} // namespace

void edit_by_hand(Branch &branch, const Document &document, const std::string &tag,
                  Random &random) {
    switch (random.below(9)) {
    case 0:
    case 1:
    case 2:
        return write_comment(branch, document, tag, random);
    case 3:
        return change_places(branch, document, random);
    case 4:
        return put_in_quotes(branch, document, random);
    case 5:
        return set_out_in_lines(branch, document, random);
    case 6:
        return change_line_ends(branch, document, random);
    case 7:
        return put_blank_line(branch, document, random);
    default:
        return take_item_out(branch, document, random);
    }
}

std::string random_youth(Random &random) {
    const std::string indent(random.one_in(2) ? 0 : 2, ' ');
    std::string text = random.one_in(4) ? "# une fiche\n" : "";
    text += "format: 1\nid: y26-7kq2m\nborn: 2007\n";
    if (random.one_in(2)) text += random.one_in(2) ? "publics: [qpv]\n" : "publics: []\n";
    if (random.one_in(2)) text += "consents:\n" + indent + "- {to: follow-up, given: 2026-01-02}\n";
    text += "referrals:\n" + indent + "- id: r-5x2a\n" + indent + "  partner: ft\n" + indent +
            "  received: 2026-01-03\n";
    if (random.one_in(2)) text += indent + "  obstacles:\n" + indent + "    - mobility\n";
    if (random.one_in(2))
        text += indent + "  note: |\n" + indent + "    un\n\n" + indent + "    deux\n";
    if (random.one_in(2)) text += "feedback:\n" + indent + "- {date: 2026-02-11, code: paired}\n";
    if (random.one_in(3)) text += "\n# les points\n";
    if (random.one_in(4)) {
        text +=
            "checkpoints: [{id: k-0001, date: 2026-02-12},\n  {id: k-0002, date: 2026-03-12}]\n";
        return text;
    }
    text += random.one_in(2) ? "checkpoints:\n" : "checkpoints: # liste\n";
    for (int i = random.below(4); i >= 0; --i)
        text += indent + "- id: k-000" + std::to_string(i) + "\n" + indent + "  date: 2026-0" +
                std::to_string(5 - i) + "-11\n" + indent + "  note: >-\n" + indent + "    plié\n" +
                indent + "    en deux\n";
    if (random.one_in(3)) text += "other: \"deux\n  lignes\"\n";
    return text;
}

} // namespace maillon::branches
