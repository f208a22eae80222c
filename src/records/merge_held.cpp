// One part of a record as it stands on each side of a merge.
// SPDX-License-Identifier: MIT
#include "records/merge_held.h"

#include <algorithm>

#include "records/value_text.h"

namespace maillon {
namespace {

// Lines moved to the right, or to the left as far as they go. The first one has its indentation
// elsewhere where it is the line of a key or a dash.
enum class FirstLine { moves, stays };
std::string moved(const std::string &lines, int by, FirstLine first) {
    if (by == 0) return lines;
    std::string result;
    for (std::size_t begin = 0; begin < lines.size();) {
        const auto end = std::min(lines.find('\n', begin), lines.size() - 1) + 1;
        std::string line = lines.substr(begin, end - begin);
        const bool stays = begin == 0 && first == FirstLine::stays;
        if (!stays && by > 0 && line != "\n") line.insert(0, spaces(by));
        if (!stays && by < 0) {
            const auto there = std::min(line.find_first_not_of(' '), line.size());
            line.erase(0, std::min(there, static_cast<std::size_t>(-by)));
        }
        result += line;
        begin = end;
    }
    return result;
}

std::size_t count(const Comments &comments, const std::string &one) {
    return static_cast<std::size_t>(std::count(comments.begin(), comments.end(), one));
}

void add(Comments &comments, Comments more) {
    std::move(more.begin(), more.end(), std::back_inserter(comments));
}

// Lines that are no data: the other side's where the frame left them as they were.
Held changed_side(const Three &parts, const Held &frame, const Held &other,
                  std::string (Held::*lines)(int) const) {
    const bool frame_changed = !parts.base || (frame.*lines)(0) != (parts.base.*lines)(0);
    return !other || frame_changed ? frame : other;
}

// A block of which the other side has the same layout up to its first part.
bool fits(const Held &one, const Held &other) {
    return one.is_block() && other.is_block() &&
           one.chunk->begins_inside == other.chunk->begins_inside &&
           one.node->indent - one.chunk->indent == other.node->indent - other.chunk->indent;
}

} // namespace

bool Held::has_parts() const {
    return chunk != nullptr && (!node->items.empty() || !node->entries.empty());
}

std::string Held::lead(int indent) const {
    return moved(parts->text(chunk->lead, chunk->line), indent - chunk->indent, FirstLine::moves);
}

std::string Held::body(int indent) const {
    return moved(parts->text(chunk->begin, chunk->end), indent - chunk->indent, FirstLine::stays);
}

std::string Held::head(int indent) const {
    return moved(parts->text(chunk->begin, chunk->inner), indent - chunk->indent, FirstLine::stays);
}

std::string Held::foot(int indent) const {
    return moved(parts->text(chunk->foot, chunk->end), indent - chunk->indent, FirstLine::moves);
}

std::string Held::body_with(const std::string &value, int indent) const {
    return moved(parts->text(chunk->begin, node->begin) + value +
                     parts->text(node->end, chunk->end),
                 indent - chunk->indent, FirstLine::stays);
}

Comments Held::comments() const {
    return chunk != nullptr ? parts->comments(chunk->lead, chunk->end) : Comments{};
}

Comments Held::own_comments() const {
    if (!is_block()) return comments();
    auto all = parts->comments(chunk->lead, chunk->inner);
    add(all, parts->comments(chunk->foot, chunk->end));
    return all;
}

Comments Held::comments_around_value() const {
    auto all = parts->comments(chunk->lead, node->begin);
    add(all, parts->comments(node->end, chunk->end));
    return all;
}

ThreeComments Three::comments() const {
    return {base.comments(), ours.comments(), theirs.comments()};
}

ThreeComments Three::own_comments() const {
    return {base.own_comments(), ours.own_comments(), theirs.own_comments()};
}

bool same_lines(const Held &a, const Held &b) {
    return a && b && a.lead(0) == b.lead(0) && a.body(0) == b.body(0);
}

// Ours keeps its block; theirs is taken where it made one out of the brackets that ours left alone.
Held frame_of(const Three &parts) {
    if (parts.ours.is_block()) return parts.ours;
    const bool ours_made_brackets = parts.base.is_block() && parts.ours.has_parts();
    if (parts.theirs.is_block() && !ours_made_brackets) return parts.theirs;
    return {};
}

Comments Frame::comments() const {
    auto all = lead.parts->comments(lead.chunk->lead, lead.chunk->begin);
    add(all, head.parts->comments(head.chunk->begin, head.chunk->inner));
    add(all, foot.parts->comments(foot.chunk->foot, foot.chunk->end));
    return all;
}

Frame lines_around(const Three &parts) {
    const Held frame = frame_of(parts);
    const Held &other = frame.node == parts.ours.node ? parts.theirs : parts.ours;
    const Held beside = fits(frame, other) && fits(frame, parts.base) ? other : Held{};
    return {changed_side(parts, frame, other, &Held::lead),
            changed_side(parts, frame, beside, &Held::head),
            changed_side(parts, frame, beside, &Held::foot)};
}

Comments missing(const ThreeComments &sides, const Comments &used) {
    const auto &[base, ours, theirs] = sides;
    Comments result;
    for (const Comments *side : {&ours, &theirs}) {
        for (const auto &comment : *side) {
            const Comments &other = side == &ours ? theirs : ours;
            const bool is_wanted = count(base, comment) == 0 || count(other, comment) > 0;
            const bool is_there = count(used, comment) + count(result, comment) > 0;
            if (is_wanted && !is_there) result.push_back(comment);
        }
    }
    return result;
}

Comments new_comments(const ThreeComments &sides) {
    Comments result;
    for (auto &comment : missing(sides, {}))
        if (count(sides[0], comment) == 0) result.push_back(std::move(comment));
    return result;
}

std::string as_lines(const Comments &comments, int indent) {
    std::string lines;
    for (const auto &comment : comments)
        lines += spaces(indent) + comment + "\n";
    return lines;
}

} // namespace maillon
