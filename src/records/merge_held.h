// One part of a record as it stands on each side of a merge: its lines, its comments, and which
// side's lines frame it.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string>
#include <vector>

#include "records/merge_parts.h"

namespace maillon {

using Comments = std::vector<std::string>;
using ThreeComments = std::array<Comments, 3>; // of base, ours, theirs

// Of a side where it does not stand, nothing. Lines are asked for as they stand in a part that is
// indented by `indent`.
struct Held {
    const RecordParts *parts = nullptr;
    const Node *node = nullptr;
    const Chunk *chunk = nullptr;

    explicit operator bool() const { return chunk != nullptr; }
    [[nodiscard]] bool has_parts() const;
    [[nodiscard]] bool is_block() const { return has_parts() && !node->flow; }
    [[nodiscard]] std::string lead(int indent) const;
    [[nodiscard]] std::string body(int indent) const; // from its key or dash
    [[nodiscard]] std::string head(int indent) const; // what stands before its first part
    [[nodiscard]] std::string foot(int indent) const;
    // Its body with another value in the place of its own.
    [[nodiscard]] std::string body_with(const std::string &value, int indent) const;
    [[nodiscard]] Comments comments() const;
    [[nodiscard]] Comments own_comments() const; // those that stand at none of its parts
    [[nodiscard]] Comments comments_around_value() const;
};

// A part on all three sides.
struct Three {
    Held base;
    Held ours;
    Held theirs;

    [[nodiscard]] ThreeComments comments() const;
    [[nodiscard]] ThreeComments own_comments() const;
};

bool same_lines(const Held &a, const Held &b);

// The block that parts are put into; nothing where they stand on one line.
Held frame_of(const Three &parts);

// Where the lines around a block's parts come from.
struct Frame {
    Held lead;
    Held head;
    Held foot;

    [[nodiscard]] Comments comments() const;
};
Frame lines_around(const Three &parts);

// The comments of both sides, but for those that one of them took away, that `used` lacks.
Comments missing(const ThreeComments &sides, const Comments &used);
// The comments of both sides that the base did not have.
Comments new_comments(const ThreeComments &sides);

std::string as_lines(const Comments &comments, int indent);

} // namespace maillon
