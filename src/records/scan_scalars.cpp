// The quick reader's plain and quoted scalars, each on its line.
// SPDX-License-Identifier: MIT
#include "records/scalar_slips.h"
#include "records/scan_walk.h"

namespace maillon {
namespace {

// -5 is a text, - 5 the item of a list.
bool begins_plain(const char *at) {
    const bool is_minus = *at == '-' && at[1] != ' ' && !roles.has(at[1], Role::ends_line);
    return is_minus || roles.has(*at, Role::begins_plain);
}

} // namespace

bool ScanWalk::word(Node &node) {
    node.kind = Node::Kind::scalar;
    begin(node);
    if (*at_ == '"') return double_quoted(node);
    if (*at_ == '\'') return single_quoted(node);
    return plain(node);
}

void ScanWalk::take_word(Node &node, const char *begin) {
    while (at_[-1] == ' ')
        --at_;
    node.end = offset(at_);
    const std::string_view text(begin, static_cast<std::size_t>(at_ - begin));
    if (is_null(text))
        node.kind = Node::Kind::null;
    else
        node.text = text;
}

bool ScanWalk::plain(Node &node) {
    if (!begins_plain(at_)) return false;
    const char *const first = at_;
    for (++at_;; ++at_) {
        while (!roles.has(*at_, Role::ends_plain))
            ++at_;
        if (is_line_end(at_) || (*at_ == '#' && at_[-1] == ' ')) break;
        if (*at_ == ':' && (at_[1] == ' ' || is_line_end(at_ + 1))) return false;
    }
    take_word(node, first);
    return !may_be_slip(node.text);
}

bool ScanWalk::double_quoted(Node &node) {
    node.quoted = true;
    for (++at_;;) {
        const char *const first = at_;
        while (!roles.has(*at_, Role::ends_double))
            ++at_;
        node.text.append(first, at_);
        if (*at_ == '"') break;
        if (*at_ != '\\' || !escape(node.text)) return false;
    }
    node.end = offset(++at_);
    return true;
}

// The escapes that people and maillon write; the reference knows the others.
bool ScanWalk::escape(std::string &text) {
    const char c = at_[1];
    if (c == 'n')
        text += '\n';
    else if (c == 't')
        text += '\t';
    else if (c == '"' || c == '\\' || c == '/')
        text += c;
    else
        return false;
    at_ += 2;
    return true;
}

bool ScanWalk::single_quoted(Node &node) {
    node.quoted = true;
    for (++at_;;) {
        const char *const first = at_;
        while (!roles.has(*at_, Role::ends_single))
            ++at_;
        node.text.append(first, at_);
        if (*at_ != '\'') return false;
        ++at_;
        if (*at_ != '\'') break;
        node.text += '\'';
        ++at_;
    }
    node.end = offset(at_);
    return true;
}

} // namespace maillon
