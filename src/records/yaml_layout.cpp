// The layout pass over block maps and lists, and over what all values share.
// SPDX-License-Identifier: MIT
#include "records/yaml_layout.h"

#include <algorithm>

#include "records/layout_walk.h"

namespace maillon {

bool LayoutWalk::stop(Slip slip) {
    slip_ = std::move(slip);
    return false;
}

bool LayoutWalk::stop(std::size_t offset, Message what, Message remedy) {
    return stop(Slip{offset, std::move(what), std::move(remedy)});
}

bool LayoutWalk::stumble() { return stop(name_slip(lines_, at_, {}, {})); }

void LayoutWalk::skip_blank() {
    for (;;) {
        while (at_ < lines_.text().size() &&
               (is_space(lines_.at(at_)) || is_break(lines_.at(at_)))) {
            ++at_;
        }
        const bool parted = lines_.column(at_) == 0 || is_space(lines_.at(at_ - 1));
        if (lines_.at(at_) != '#' || !parted) return;
        comments_.push_back(at_);
        at_ = lines_.end_of_line(at_);
    }
}

// `vu #3 fois` reads as `vu`: a comment that begins without a space was hardly meant as one.
void LayoutWalk::note_cut(std::size_t behind) {
    const auto hash = lines_.text().find_first_not_of(" \t", behind);
    if (hash == std::string_view::npos || hash == behind || lines_.at(hash) != '#') return;
    const char next = lines_.at(hash + 1);
    if (!is_space(next) && !is_break(next) && next != '#') cuts_.push_back(hash);
}

std::vector<std::size_t> LayoutWalk::take_comments() {
    std::sort(comments_.begin(), comments_.end());
    comments_.erase(std::unique(comments_.begin(), comments_.end()), comments_.end());
    return std::move(comments_);
}

bool LayoutWalk::walk(Node &root) {
    if (!value(root, {-1, Inside::block})) return false;
    skip_blank();
    return at_ == lines_.text().size() || stumble();
}

// A value that begins a line is indented more than what it belongs to.
bool LayoutWalk::is_outside(Around around) const {
    return lines_.is_first_on_line(at_) && lines_.indent(at_) <= around.indent;
}

bool LayoutWalk::value(Node &node, Around around) {
    const auto before = at_;
    skip_blank();
    if (node.kind == Node::Kind::null) return absent_or_null(node, before, around);
    if (at_ != node.begin) return stumble();
    const bool is_block = node.kind != Node::Kind::scalar && !node.flow;
    if (is_block) return node.kind == Node::Kind::map ? block_map(node) : block_list(node);
    if (is_outside(around)) return stumble();
    return node.flow ? flow(node, around.indent) : scalar(node, around);
}

// yaml-cpp gives a value that is absent the place of whatever comes next.
bool LayoutWalk::absent_or_null(Node &node, std::size_t before, Around around) {
    const bool may_be_word = at_ == node.begin && !is_outside(around);
    const auto length = may_be_word ? null_word(lines_, at_) : 0;
    if (length == 0) at_ = before;
    node.begin = at_;
    at_ += length;
    node.end = at_;
    node.place = lines_.place(node.begin);
    if (around.inside == Inside::block) note_cut(node.end);
    return true;
}

bool LayoutWalk::scalar(Node &node, Around around) {
    const char c = lines_.at(at_);
    if (node.quoted && (c == '"' || c == '\'')) {
        const auto end = quoted_end(lines_, at_, around.indent);
        if (!end) return stop(quote_not_closed(at_));
        node.end = *end;
    } else if (node.quoted) {
        if (!block_header()) return stumble();
        node.end = block_scalar_end(lines_, at_, around.indent);
    } else {
        const auto plain = plain_scalar(lines_, at_, around.indent, around.inside);
        if (plain.text != node.text) return stumble();
        node.end = plain.end;
        note_cut(node.end);
    }
    at_ = node.end;
    return true;
}

// A comment may stand behind | and >, after a space.
bool LayoutWalk::block_header() {
    const auto hash = lines_.text().find('#', at_);
    if (hash >= lines_.end_of_line(at_)) return true;
    comments_.push_back(hash);
    return is_space(lines_.at(hash - 1));
}

bool LayoutWalk::key(Node &node, Around around) {
    if (node.kind != Node::Kind::scalar || at_ != node.begin) return stumble();
    const auto start = at_;
    if (!scalar(node, {one_line, around.inside})) return false;
    if (colon(around.inside)) return true;
    if (lines_.at(at_) == ':') return stop(no_space_after_colon(start));
    if (around.inside == Inside::block) return stop(name_slip(lines_, start, {}, {}));
    return stop(start, msg("a key without ': value' stands between { }"),
                msg("write {key: value}, or a list as [one, two]"));
}

bool LayoutWalk::colon(Inside inside) {
    while (is_space(lines_.at(at_)))
        ++at_;
    if (lines_.at(at_) != ':') return false;
    const char next = lines_.at(at_ + 1);
    const bool closes = inside == Inside::flow && (next == ',' || next == '}');
    if (!is_space(next) && !is_break(next) && !closes) return false;
    ++at_;
    return true;
}

bool LayoutWalk::block_map(Node &map) {
    for (auto &entry : map.entries) {
        skip_blank();
        const bool first = &entry == &map.entries.front();
        if (lines_.column(at_) != map.indent || (!first && !lines_.is_first_on_line(at_))) {
            return stumble();
        }
        const Around around{map.indent, Inside::block};
        if (!key(entry.key, around) || !value(entry.value, around)) return false;
    }
    map.end = at_;
    return true;
}

bool LayoutWalk::block_list(Node &list) {
    for (auto &node : list.items) {
        if (!item(node, list)) return false;
    }
    list.end = at_;
    return true;
}

bool LayoutWalk::item(Node &node, const Node &list) {
    skip_blank();
    const bool first = &node == &list.items.front();
    if (lines_.at(at_) != '-' || lines_.column(at_) != list.indent ||
        (!first && !lines_.is_first_on_line(at_))) {
        return stumble();
    }
    ++at_;
    return value(node, {list.indent, Inside::block});
}

void lay_out(const std::string &file, const TextLines &lines, Node &root,
             std::vector<std::size_t> &comments, Problems &problems) {
    LayoutWalk walk(lines, lines.begin_of_line(0));
    if (!walk.walk(root)) {
        const Slip &slip = walk.slip();
        problems.push_back(
            {Damage::structure, {file, lines.place(slip.offset)}, slip.what, slip.remedy});
    }
    for (const auto cut : walk.cuts()) {
        problems.push_back({Damage::warning,
                            {file, lines.place(cut)},
                            msg("a value is cut here by ' #'"),
                            msg("put the whole value in double quotes; a comment is '# text'")});
    }
    comments = walk.take_comments();
}

} // namespace maillon
