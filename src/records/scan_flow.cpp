// The quick reader's [ ] and { }, each on its line, of simple words and one another.
// SPDX-License-Identifier: MIT
#include "records/scalar_slips.h"
#include "records/scan_walk.h"

namespace maillon {
namespace {

bool is_alphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// Of a sign that ends a scalar only in some company: 12:30, a#b.
bool is_inside(const char *at) {
    if (*at == ':') return is_alphanumeric(at[1]) || at[1] == '/';
    return *at == '#' && at[-1] != ' ';
}

} // namespace

bool ScanWalk::flow(Node &node) {
    const bool is_list = *at_ == '[';
    if (!open(node, is_list ? Node::Kind::list : Node::Kind::map)) return false;
    node.flow = true;
    ++at_;
    skip_spaces();
    const char closing = is_list ? ']' : '}';
    if (*at_ != closing && !(is_list ? flow_list(node) : flow_map(node))) return false;
    if (*at_ != closing) return false;
    node.end = offset(++at_);
    close(node);
    return true;
}

bool ScanWalk::flow_list(Node &list) {
    for (;;) {
        if (!flow_value(list.items.emplace_back())) return false;
        if (*at_ != ',') return true;
        ++at_;
        skip_spaces();
    }
}

bool ScanWalk::flow_map(Node &map) {
    for (;;) {
        if (!key(map)) return false;
        skip_spaces();
        if (!flow_value(map.entries.back().value)) return false;
        if (*at_ != ',') return true;
        ++at_;
        skip_spaces();
    }
}

// Stops at what stands behind the value.
bool ScanWalk::flow_value(Node &node) {
    if (*at_ == '[' || *at_ == '{') {
        if (!flow(node)) return false;
    } else if (*at_ == '"' || *at_ == '\'') {
        if (!word(node)) return false;
    } else if (!flow_plain(node)) {
        return false;
    }
    skip_spaces();
    return true;
}

bool ScanWalk::flow_plain(Node &node) {
    node.kind = Node::Kind::scalar;
    begin(node);
    const bool is_minus = *at_ == '-' && is_alphanumeric(at_[1]);
    if (!is_minus && !roles.has(*at_, Role::begins_plain)) return false;
    const char *const first = at_;
    for (++at_;; ++at_) {
        while (!roles.has(*at_, Role::ends_flow))
            ++at_;
        if (!is_inside(at_)) break;
    }
    take_word(node, first);
    return node.kind == Node::Kind::scalar && !may_be_slip(node.text);
}

} // namespace maillon
