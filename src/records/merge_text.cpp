// The merged record's text. Where only one side touched some lines they are that side's, byte for
// byte; where both did, ours are the frame into which theirs are put; no new comment is lost.
// SPDX-License-Identifier: MIT
#include "records/merge_text.h"

#include "records/merge_flow.h"
#include "records/merge_held.h"
#include "records/value_text.h"

namespace maillon {
namespace {

using From = Merged::From;

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
    result.lead += as_lines(missing(parts.comments(), used), indent);
    return result;
}

// The value of ours, or of theirs, written again in its place.
Piece TextMerge::on_one_line(const Merged &merged, int indent) {
    const Three parts = three(merged);
    const Held &held = parts.ours ? parts.ours : parts.theirs;
    Comments used;
    Piece result{"", behind_dash_or_key(merged, flow(merged))};
    if (held && !held.is_block()) {
        result = {held.lead(indent), held.body_with(flow(merged), indent)};
        used = held.comments_around_value();
    }
    result.lead += as_lines(missing(parts.comments(), used), indent);
    return result;
}

// What one side wrote anew about a part that the other took away.
std::string TextMerge::comments_of_gone(const Merged &merged, int indent) {
    std::string lines;
    for (const auto &part : merged.gone) {
        const Three parts = three(part);
        lines += as_lines(new_comments(parts.comments()), indent);
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
    const Frame lines = lines_around(parts);
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
    result.lead +=
        as_lines(missing(parts.own_comments(), is_begun ? lines.comments() : Comments{}), indent);
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
