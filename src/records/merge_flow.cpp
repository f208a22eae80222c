// A merged value on one line, as it stands inside [ ] and { }.
// SPDX-License-Identifier: MIT
#include "records/merge_flow.h"

#include "records/value_text.h"

namespace maillon {
namespace {

using Kind = Node::Kind;

std::string key_text(const std::string &key) { return scalar_text(word(key), Inside::flow); }

// Plain words without anything that has a meaning inside brackets, and quoted ones on one line.
bool stays_as_it_is(const Node &node, const std::string &raw) {
    if (raw.empty() || raw.find('\n') != raw.npos) return false;
    if (node.kind == Kind::map || node.kind == Kind::list) return node.flow;
    if (node.quoted) return raw.front() == '"' || raw.front() == '\'';
    return raw.find_first_of(",[]{}?:#") == raw.npos;
}

std::string node_text(const Node &node, const std::string &text) {
    std::string raw = text.substr(node.begin, node.end - node.begin);
    if (stays_as_it_is(node, raw)) return raw;
    if (node.kind == Kind::null) return "null";
    if (node.kind == Kind::scalar) return scalar_text(maillon::text(node.text), Inside::flow);
    std::string inside;
    for (const auto &item : node.items)
        inside += (inside.empty() ? "" : ", ") + node_text(item, text);
    for (const auto &[key, value] : node.entries)
        inside += (inside.empty() ? "" : ", ") + key_text(key.text) + ": " + node_text(value, text);
    return node.kind == Kind::list ? "[" + inside + "]" : "{" + inside + "}";
}

} // namespace

std::string flow_text(const Merged &merged, const std::string &ours, const std::string &theirs) {
    using From = Merged::From;
    const Sides &sides = merged.sides;
    if (merged.from != From::parts) {
        const bool from_theirs = merged.from == From::theirs;
        return node_text(from_theirs ? *sides.theirs : *sides.ours, from_theirs ? theirs : ours);
    }
    const auto whole = tree_of(merged, Choice::ours);
    if (same_data(*whole, *sides.ours)) return node_text(*sides.ours, ours);
    std::string inside;
    for (const auto &part : merged.parts) {
        inside += inside.empty() ? "" : ", ";
        if (!merged.is_list()) inside += key_text(part.key) + ": ";
        inside += flow_text(part, ours, theirs);
    }
    return merged.is_list() ? "[" + inside + "]" : "{" + inside + "}";
}

} // namespace maillon
