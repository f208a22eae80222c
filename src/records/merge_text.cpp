// The merged record's text. Where only one side touched some lines they are that side's, byte for
// byte; where both did, ours are the frame into which theirs are put; no new comment is lost.
// SPDX-License-Identifier: MIT
#include "records/merge_text.h"

#include <algorithm>
#include <array>

#include "records/merge_flow.h"
#include "records/value_text.h"

namespace maillon {
namespace {

using From = Merged::From;
using Comments = std::vector<std::string>;
using ThreeComments = std::array<Comments, 3>; // of base, ours, theirs

std::string spaces(int count) {
    return std::string(static_cast<std::size_t>(std::max(count, 0)), ' ');
}

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

// A part's lines. `body` begins at its key or dash; where both sides stand between markers, it is
// what follows these, and `ours` and `theirs` what stands between them.
struct Piece {
    std::string lead;
    std::string body;
    bool conflict = false;
    std::string ours = {};
    std::string theirs = {};

    [[nodiscard]] bool empty() const { return !conflict && body.empty(); }
};

// One part as it stands on one side; of a side where it does not stand, nothing.
struct Held {
    const RecordParts *parts = nullptr;
    const Node *node = nullptr;
    const Chunk *chunk = nullptr;

    explicit operator bool() const { return chunk != nullptr; }
    [[nodiscard]] bool has_parts() const {
        return chunk != nullptr && (!node->items.empty() || !node->entries.empty());
    }
    [[nodiscard]] bool is_block() const { return has_parts() && !node->flow; }
    [[nodiscard]] std::string lead(int indent) const {
        return moved(parts->text(chunk->lead, chunk->line), indent - chunk->indent,
                     FirstLine::moves);
    }
    [[nodiscard]] std::string body(int indent) const {
        return moved(parts->text(chunk->begin, chunk->end), indent - chunk->indent,
                     FirstLine::stays);
    }
    // The key or dash, and what stands before the first part.
    [[nodiscard]] std::string head(int indent) const {
        return moved(parts->text(chunk->begin, chunk->inner), indent - chunk->indent,
                     FirstLine::stays);
    }
    [[nodiscard]] std::string foot(int indent) const {
        return moved(parts->text(chunk->foot, chunk->end), indent - chunk->indent,
                     FirstLine::moves);
    }
    [[nodiscard]] Comments comments() const {
        return chunk != nullptr ? parts->comments(chunk->lead, chunk->end) : Comments{};
    }
    // Those that stand at none of its parts.
    [[nodiscard]] Comments own_comments() const {
        if (chunk == nullptr) return {};
        if (!is_block()) return comments();
        auto all = parts->comments(chunk->lead, chunk->inner);
        for (auto &comment : parts->comments(chunk->foot, chunk->end))
            all.push_back(std::move(comment));
        return all;
    }
};

// A part on all three sides.
struct Three {
    Held base;
    Held ours;
    Held theirs;
};

bool same_lines(const Held &a, const Held &b) {
    return a && b && a.lead(0) == b.lead(0) && a.body(0) == b.body(0);
}

std::size_t count(const Comments &comments, const std::string &one) {
    return static_cast<std::size_t>(std::count(comments.begin(), comments.end(), one));
}

// The comments of both sides, but for those that one of them took away, that `used` lacks.
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

ThreeComments all_comments(const Three &parts) {
    return {parts.base.comments(), parts.ours.comments(), parts.theirs.comments()};
}

std::string as_lines(const Comments &comments, int indent) {
    std::string lines;
    for (const auto &comment : comments)
        lines += spaces(indent) + comment + "\n";
    return lines;
}

class TextMerge {
public:
    TextMerge(const SideParts &sides, std::optional<Choice> choice)
        : sides_(sides), choice_(choice) {}

    std::string text(const Merged &top);

private:
    [[nodiscard]] Three three(const Merged &merged) const;
    Piece piece(const Merged &merged, int indent);
    Piece undecided(const Merged &merged, int indent);
    Piece from_side(const Merged &merged, int indent);
    Piece on_one_line(const Merged &merged, int indent);
    Piece framed(const Merged &merged, const Three &parts, int indent);
    std::string comments_of_gone(const Merged &merged, int indent);
    [[nodiscard]] std::string flow(const Merged &merged) const;

    SideParts sides_;
    std::optional<Choice> choice_;
};

Three TextMerge::three(const Merged &merged) const {
    const auto held = [](const RecordParts *parts, const Node *node) {
        return Held{parts, node, parts != nullptr ? parts->chunk(node) : nullptr};
    };
    return {held(sides_.base, merged.sides.base), held(&sides_.ours, merged.sides.ours),
            held(&sides_.theirs, merged.sides.theirs)};
}

std::string TextMerge::flow(const Merged &merged) const {
    return flow_text(merged, sides_.ours.document().text, sides_.theirs.document().text);
}

Piece whole(const Held &held, int indent) { return {held.lead(indent), held.body(indent)}; }

// Ours keeps its block; theirs is taken where it made one out of the brackets that ours left alone.
Held frame_of(const Three &parts) {
    if (parts.ours.is_block()) return parts.ours;
    const bool ours_made_brackets = parts.base.is_block() && parts.ours.has_parts();
    if (parts.theirs.is_block() && !ours_made_brackets) return parts.theirs;
    return {};
}

Piece TextMerge::piece(const Merged &merged, int indent) {
    if (merged.from == From::nowhere) return {};
    const Three parts = three(merged);
    if (merged.from == From::conflict) return undecided(merged, indent);
    if (parts.ours && same_lines(parts.theirs, parts.base)) return whole(parts.ours, indent);
    if (parts.theirs && same_lines(parts.ours, parts.base)) return whole(parts.theirs, indent);
    if (same_lines(parts.ours, parts.theirs)) return whole(parts.ours, indent);
    if (merged.from != From::parts) return from_side(merged, indent);
    if (frame_of(parts)) return framed(merged, parts, indent);
    return on_one_line(merged, indent);
}

Piece TextMerge::undecided(const Merged &merged, int indent) {
    const Three parts = three(merged);
    Piece result;
    if (choice_) {
        const Held &held = *choice_ == Choice::ours ? parts.ours : parts.theirs;
        return held ? whole(held, indent) : result;
    }
    result.conflict = true;
    const Held &first = parts.ours ? parts.ours : parts.theirs;
    result.lead = first.lead(indent);
    if (parts.ours) result.ours = parts.ours.body(indent);
    if (parts.theirs) result.theirs = parts.theirs.body(indent);
    auto used = first.comments();
    for (const Held *held : {&parts.ours, &parts.theirs})
        if (*held)
            for (auto &comment : held->parts->comments(held->chunk->begin, held->chunk->end))
                used.push_back(std::move(comment));
    const ThreeComments all{Comments{}, parts.ours.comments(), parts.theirs.comments()};
    result.lead += as_lines(missing(all, used), indent);
    return result;
}

std::string behind_dash_or_key(const Merged &merged, const std::string &value) {
    if (merged.around == Node::Kind::list) return "- " + value + "\n";
    return scalar_text(word(merged.key), Inside::block) + ": " + value + "\n";
}

Piece TextMerge::from_side(const Merged &merged, int indent) {
    const Three parts = three(merged);
    const Held &held = merged.from == From::theirs ? parts.theirs : parts.ours;
    const auto used = held.comments();
    Piece result = held ? whole(held, indent) : Piece{"", behind_dash_or_key(merged, flow(merged))};
    result.lead += as_lines(missing(all_comments(parts), used), indent);
    return result;
}

// The value of ours, or of theirs, written again in its place.
Piece TextMerge::on_one_line(const Merged &merged, int indent) {
    const Three parts = three(merged);
    const Held &held = parts.ours ? parts.ours : parts.theirs;
    Comments used;
    Piece result{"", behind_dash_or_key(merged, flow(merged))};
    if (held && !held.is_block()) {
        const Chunk &chunk = *held.chunk;
        const Node &old = *held.node;
        const auto &text = *held.parts;
        result.lead = held.lead(indent);
        result.body =
            moved(text.text(chunk.begin, old.begin) + flow(merged) + text.text(old.end, chunk.end),
                  indent - chunk.indent, FirstLine::stays);
        used = text.comments(chunk.lead, old.begin);
        for (auto &comment : text.comments(old.end, chunk.end))
            used.push_back(std::move(comment));
    }
    result.lead += as_lines(missing(all_comments(parts), used), indent);
    return result;
}

// What one side wrote anew about a part that the other took away.
std::string TextMerge::comments_of_gone(const Merged &merged, int indent) {
    std::string lines;
    for (const auto &part : merged.gone) {
        const Three parts = three(part);
        const auto all = all_comments(parts);
        Comments wanted;
        for (auto &comment : missing(all, {}))
            if (count(all[0], comment) == 0) wanted.push_back(std::move(comment));
        lines += as_lines(wanted, indent);
    }
    return lines;
}

void put_behind(std::string &text, const Piece &piece, int indent) {
    const auto line = [&](const std::string &body) {
        return body.empty() ? body : spaces(indent) + body;
    };
    text += piece.lead;
    if (!piece.conflict) {
        text += line(piece.body);
        return;
    }
    text += "<<<<<<< ours\n" + line(piece.ours) + "=======\n" + line(piece.theirs) +
            ">>>>>>> theirs\n" + piece.body;
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

// Where the lines around a block's parts come from.
struct Frame {
    Held lead;
    Held head;
    Held foot;

    [[nodiscard]] Comments comments() const {
        auto all = lead.parts->comments(lead.chunk->lead, lead.chunk->begin);
        for (auto &comment : head.parts->comments(head.chunk->begin, head.chunk->inner))
            all.push_back(std::move(comment));
        for (auto &comment : foot.parts->comments(foot.chunk->foot, foot.chunk->end))
            all.push_back(std::move(comment));
        return all;
    }
};

Frame around(const Three &parts) {
    const Held frame = frame_of(parts);
    const Held &other = frame.node == parts.ours.node ? parts.theirs : parts.ours;
    const Held beside = fits(frame, other) && fits(frame, parts.base) ? other : Held{};
    return {changed_side(parts, frame, other, &Held::lead),
            changed_side(parts, frame, beside, &Held::head),
            changed_side(parts, frame, beside, &Held::foot)};
}

// The first part may stand behind the dash: then what is above it goes above the dash, and markers
// enclose both.
void begin_with(Piece &result, Piece first, const std::string &head, bool behind_dash) {
    if (!behind_dash) {
        result.body = head;
        return;
    }
    result.lead += first.lead;
    result.conflict = first.conflict;
    result.ours = head + first.ours;
    result.theirs = head + first.theirs;
    result.body = first.conflict ? first.body : head + first.body;
}

Piece TextMerge::framed(const Merged &merged, const Three &parts, int indent) {
    const Held frame = frame_of(parts);
    const Frame lines = around(parts);
    const int inner = frame.node->indent + indent - frame.chunk->indent;
    Piece result{lines.lead.lead(indent), {}};
    bool is_begun = false;
    std::string behind;
    for (const auto &part : merged.parts) {
        Piece made = piece(part, inner);
        if (made.empty()) continue;
        const bool behind_dash = !is_begun && frame.chunk->begins_inside;
        if (!behind_dash) put_behind(behind, made, inner);
        if (!is_begun) begin_with(result, std::move(made), lines.head.head(indent), behind_dash);
        is_begun = true;
    }
    if (!is_begun) result.body = behind_dash_or_key(merged, merged.is_list() ? "[]" : "{}");
    result.body += behind + comments_of_gone(merged, inner) + lines.foot.foot(indent);
    const ThreeComments own{parts.base.own_comments(), parts.ours.own_comments(),
                            parts.theirs.own_comments()};
    result.lead += as_lines(missing(own, is_begun ? lines.comments() : Comments{}), indent);
    return result;
}

std::string TextMerge::text(const Merged &top) {
    const Piece all = piece(top, sides_.ours.document().root.indent);
    return all.lead + all.body;
}

} // namespace

std::string merged_text(const Merged &top, const SideParts &sides, std::optional<Choice> choice) {
    return TextMerge(sides, choice).text(top);
}

} // namespace maillon
