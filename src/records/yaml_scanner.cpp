// The quick reader: block maps and lists, and the walk from line to line.
// SPDX-License-Identifier: MIT
#include "records/yaml_scanner.h"

#include <algorithm>
#include <cstring>

#include "records/byte_gate.h"
#include "records/clean_bytes.h"
#include "records/scan_walk.h"

namespace maillon {
namespace {

constexpr std::ptrdiff_t longest_key = 64;
constexpr std::size_t most_keys = 64; // so that looking for twins never takes long

bool has_twin(const Node &map, std::string_view key) {
    return std::any_of(map.entries.begin(), map.entries.end() - 1,
                       [&](const Entry &entry) { return entry.key.text == key; });
}

} // namespace

bool ScanWalk::is_null(std::string_view word) {
    return word == "null" || word == "Null" || word == "NULL" || word == "~";
}

ScanWalk::ScanWalk(Document &document)
    : document_(document), text_(document.text.c_str()), end_(text_ + document.text.size()),
      at_(text_ + (document.text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0)),
      line_(at_), counted_(at_) {}

Place ScanWalk::place() {
    for (; counted_ < at_; ++counted_)
        column_ += (static_cast<unsigned char>(*counted_) & 0xC0U) != 0x80U ? 1 : 0;
    return {line_number_, column_};
}

void ScanWalk::begin(Node &node) {
    node.begin = offset(at_);
    node.place = place();
}

void ScanWalk::skip_spaces() {
    while (*at_ == ' ')
        ++at_;
}

void ScanWalk::break_line() {
    if (at_ == end_) return;
    at_ += *at_ == '\r' ? 2 : 1;
    line_ = counted_ = at_;
    column_ = 1;
    ++line_number_;
}

void ScanWalk::comment() {
    document_.comments.push_back(offset(at_));
    const void *const line_feed = std::memchr(at_, '\n', static_cast<std::size_t>(end_ - at_));
    at_ = line_feed != nullptr ? static_cast<const char *>(line_feed) : end_;
}

bool ScanWalk::end_line(Hash hash) {
    const char *const behind = at_;
    skip_spaces();
    if (*at_ == '#') {
        const bool is_clear = at_[1] == ' ' || at_[1] == '#' || is_line_end(at_ + 1);
        if (at_ == behind || (hash == Hash::may_cut && !is_clear)) return false;
        comment();
    }
    if (!is_line_end(at_)) return false;
    break_line();
    return true;
}

// From a line's begin past blank lines and comments to what stands first on its line.
void ScanWalk::next_content() {
    for (;;) {
        skip_spaces();
        indent_ = static_cast<int>(at_ - line_);
        if (*at_ == '#')
            comment();
        else if (!is_line_end(at_))
            return;
        if (at_ == end_) break;
        break_line();
    }
    indent_ = -1;
}

bool ScanWalk::open(Node &node, Node::Kind kind) {
    node.kind = kind;
    begin(node);
    node.indent = static_cast<int>(at_ - line_);
    if (++depth_ > deepest) return false;
    const auto depth = static_cast<std::size_t>(depth_);
    if (kind == Node::Kind::map)
        node.entries.reserve(usual_keys_[depth]);
    else
        node.items.reserve(usual_items_[depth]);
    return true;
}

void ScanWalk::close(const Node &node) {
    const auto depth = static_cast<std::size_t>(depth_--);
    if (node.kind == Node::Kind::map)
        usual_keys_[depth] = node.entries.size();
    else
        usual_items_[depth] = node.items.size();
}

bool ScanWalk::walk() {
    next_content();
    if (indent_ != 0 || !block_map(document_.root, 0) || at_ != end_) return false;
    if (end_[-1] == '\n') return true;
    document_.problems.push_back(lacks_last_line_end(document_.file, place()));
    return true;
}

bool ScanWalk::is_dash() const { return *at_ == '-' && (at_[1] == ' ' || is_line_end(at_ + 1)); }

bool ScanWalk::is_key() const {
    const char *at = at_;
    while (roles.has(*at, Role::key))
        ++at;
    return at > at_ && *at == ':' && (at[1] == ' ' || is_line_end(at + 1));
}

bool ScanWalk::key(Node &map) {
    if (map.entries.size() == most_keys || !roles.has(*at_, Role::begins_plain)) return false;
    Node &key = map.entries.emplace_back().key;
    key.kind = Node::Kind::scalar;
    begin(key);
    const char *const first = at_;
    while (roles.has(*at_, Role::key))
        ++at_;
    if (at_ == first || at_ - first > longest_key) return false;
    key.text.assign(first, at_);
    key.end = offset(at_);
    return colon() && !is_null(key.text) && !has_twin(map, key.text);
}

bool ScanWalk::colon() {
    if (*at_ != ':') return false;
    ++at_;
    return *at_ == ' ' || is_line_end(at_);
}

bool ScanWalk::block_map(Node &map, int indent) {
    if (!open(map, Node::Kind::map)) return false;
    do {
        if (!key(map)) return false;
        Node &node = map.entries.back().value;
        if (!value(node, indent, Owner::key)) return false;
        map.end = node.end;
    } while (indent_ == indent && !is_dash());
    close(map);
    return indent_ < indent;
}

bool ScanWalk::block_list(Node &list, int indent) {
    if (!open(list, Node::Kind::list)) return false;
    do {
        Node &node = list.items.emplace_back();
        if (!item(node, indent)) return false;
        list.end = node.end;
    } while (indent_ == indent && is_dash());
    close(list);
    return indent_ <= indent;
}

// `- key: value` begins a map at the key's column.
bool ScanWalk::item(Node &node, int indent) {
    ++at_;
    const char *const behind = at_;
    skip_spaces();
    if (is_key()) return block_map(node, static_cast<int>(at_ - line_));
    at_ = behind;
    return value(node, indent, Owner::dash);
}

bool ScanWalk::value(Node &node, int indent, Owner owner) {
    const char *const behind = at_;
    skip_spaces();
    if (*at_ == '#' || is_line_end(at_)) {
        at_ = behind;
        return value_below(node, indent, owner);
    }
    if (*at_ == '|' || *at_ == '>') {
        if (!block_scalar(node, indent)) return false;
    } else if (*at_ == '[' || *at_ == '{') {
        if (!flow(node) || !end_line(Hash::is_comment)) return false;
    } else {
        if (!word(node) || !end_line(node.quoted ? Hash::is_comment : Hash::may_cut)) return false;
    }
    next_content();
    return true;
}

// Nothing stands behind the colon or dash: the value is what is indented more below, if anything.
bool ScanWalk::value_below(Node &node, int indent, Owner owner) {
    begin(node);
    node.end = node.begin;
    if (!end_line(Hash::may_cut)) return false;
    next_content();
    const bool is_list = indent_ >= 0 && is_dash();
    if (indent_ > indent) return is_list ? block_list(node, indent_) : block_map(node, indent_);
    // A list may stand at its key's own indentation.
    return owner == Owner::dash || indent_ != indent || !is_list || block_list(node, indent_);
}

bool scan(Document &document) {
    document.root = {};
    document.comments.clear();
    document.problems.clear();
    if (document.text.size() > largest_record || !has_clean_bytes(document.text)) return false;
    if (document.text.starts_with(byte_order_mark))
        document.problems.push_back(begins_with_mark(document.file));
    document.readable = ScanWalk(document).walk();
    return document.readable;
}

} // namespace maillon
