// One record's text as a tree, by every check that stands before it.
// SPDX-License-Identifier: MIT
#include "records/yaml_tree.h"

#include <algorithm>
#include <set>

#include "records/byte_gate.h"
#include "records/scalar_slips.h"
#include "records/yaml_events.h"
#include "records/yaml_layout.h"
#include "records/yaml_scanner.h"

namespace maillon {
namespace {

void report_duplicates(const std::string &file, const Node &node, Problems &problems) {
    std::set<std::string_view> seen;
    for (const auto &[key, value] : node.entries) {
        if (!seen.insert(key.text).second) {
            problems.push_back({Damage::structure,
                                {file, key.place},
                                msg("the key '{0}' stands twice in the same place", key.text),
                                msg("keep one of them")});
        }
        report_duplicates(file, value, problems);
    }
    for (const auto &item : node.items)
        report_duplicates(file, item, problems);
}

bool has_errors(const Problems &problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.is_error(); });
}

void read_tree(Document &document, const TextLines &lines) {
    document.root = read_events(document.file, lines, document.problems);
    if (has_errors(document.problems)) return;
    if (document.root.kind != Node::Kind::map) {
        const bool empty = document.root.kind == Node::Kind::null;
        document.problems.push_back(
            {Damage::structure,
             {document.file, document.root.place},
             empty ? msg("the file holds no record") : msg("a record is a map of 'key: value'"),
             empty ? msg("restore it, or delete the file")
                   : msg("begin with 'format: 1' and one key per line")});
        return;
    }
    lay_out(document.file, lines, document.root, document.comments, document.problems);
    if (has_errors(document.problems)) return;
    report_duplicates(document.file, document.root, document.problems);
    warn_of_scalar_slips(document.file, lines, document.root, document.problems);
}

} // namespace

const Node *Node::find(std::string_view key) const {
    for (const auto &entry : entries) {
        if (entry.key.text == key) return &entry.value;
    }
    return nullptr;
}

std::string_view Document::line_end() const {
    const auto newline = text.find('\n');
    const bool crlf = newline != std::string::npos && newline > 0 && text[newline - 1] == '\r';
    return crlf ? "\r\n" : "\n";
}

Document read_document(std::string file, std::string text) {
    Document document;
    document.file = std::move(file);
    document.text = std::move(text);
    if (scan(document)) return document;
    return read_by_events(std::move(document.file), std::move(document.text));
}

Document read_by_events(std::string file, std::string text) {
    Document document;
    document.file = std::move(file);
    document.text = std::move(text);
    const TextLines lines(document.text);
    document.problems = byte_faults(document.file, lines);
    if (!has_errors(document.problems)) read_tree(document, lines);
    document.readable = !has_errors(document.problems);
    std::stable_sort(document.problems.begin(), document.problems.end(),
                     [](const Problem &a, const Problem &b) {
                         const Place &x = a.origin.place;
                         const Place &y = b.origin.place;
                         return std::pair(x.line, x.column) < std::pair(y.line, y.column);
                     });
    return document;
}

bool same_data(const Node &a, const Node &b) {
    return a.kind == b.kind && a.text == b.text &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same_data) &&
           std::equal(a.entries.begin(), a.entries.end(), b.entries.begin(), b.entries.end(),
                      [](const Entry &x, const Entry &y) {
                          return same_data(x.key, y.key) && same_data(x.value, y.value);
                      });
}

} // namespace maillon
