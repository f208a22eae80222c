// The quick reader's | and > blocks, of lines that are indented alike.
// SPDX-License-Identifier: MIT
#include "records/scan_walk.h"

namespace maillon {

// A digit or + behind | or >, and a block that begins with blank lines, are the reference's.
bool ScanWalk::block_scalar(Node &node, int indent) {
    node.kind = Node::Kind::scalar;
    node.quoted = true;
    begin(node);
    const bool folds = *at_ == '>';
    const bool strips = at_[1] == '-';
    at_ += strips ? 2 : 1;
    if (!end_line(Hash::is_comment)) return false;
    skip_spaces();
    const Block block{folds, static_cast<int>(at_ - line_)};
    if (is_line_end(at_) || block.least <= indent || !block_lines(node, indent, block))
        return false;
    if (!strips) node.text += '\n';
    return true;
}

// Blank lines count as breaks before the next line; those at the end do not count.
bool ScanWalk::block_lines(Node &node, int indent, Block block) {
    std::size_t breaks = 0;
    for (at_ = line_; at_ < end_; break_line(), ++breaks) {
        skip_spaces();
        const auto spaces = static_cast<int>(at_ - line_);
        if (is_line_end(at_)) {
            if (spaces > 0) return false;
            continue;
        }
        at_ = line_;
        if (spaces <= indent) return true;
        if (spaces < block.least || (block.folds && spaces > block.least)) return false;
        at_ += block.least;
        if (!block_line(node, breaks, block)) return false;
        breaks = 0;
    }
    return true;
}

bool ScanWalk::block_line(Node &node, std::size_t breaks, Block block) {
    if (breaks == 1 && block.folds)
        node.text += ' ';
    else
        node.text.append(breaks - (block.folds && breaks > 0 ? 1 : 0), '\n');
    const char *const first = at_;
    while (!is_line_end(at_))
        ++at_;
    node.text.append(first, at_);
    node.end = offset(at_);
    return !block.folds || at_[-1] != ' ';
}

} // namespace maillon
