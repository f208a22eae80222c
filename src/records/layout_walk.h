// The walk of the layout pass; only yaml_layout.cpp and flow_layout.cpp look inside.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "records/yaml_scalars.h"
#include "records/yaml_slips.h"
#include "records/yaml_tree.h"

namespace maillon {

// Each step consumes what it expects and returns false once something else stands there.
class LayoutWalk {
public:
    LayoutWalk(const TextLines &lines, std::size_t begin) : lines_(lines), at_(begin) {}

    bool walk(Node &root);
    // The slip that ended the walk, after a false.
    [[nodiscard]] const Slip &slip() const { return slip_; }
    [[nodiscard]] const std::vector<std::size_t> &cuts() const { return cuts_; }
    std::vector<std::size_t> take_comments();

private:
    // Where a value stands: lines that continue it are indented more than `indent`.
    struct Around {
        int indent;
        Inside inside;
    };

    bool value(Node &node, Around around);
    [[nodiscard]] bool is_outside(Around around) const;
    bool absent_or_null(Node &node, std::size_t before, Around around);
    bool scalar(Node &node, Around around);
    bool block_header();
    bool block_map(Node &map);
    bool block_list(Node &list);
    bool item(Node &node, const Node &list);
    bool key(Node &node, Around around);
    bool colon(Inside inside);

    bool flow(Node &node, int indent);
    bool flow_list(Node &list, int indent);
    bool flow_map(Node &map, int indent);
    bool inside(const Node &collection, int indent);
    bool separator(const Node &collection, std::size_t behind);

    void skip_blank();
    void note_cut(std::size_t behind);
    bool stop(Slip slip);
    bool stop(std::size_t offset, Message what, Message remedy);
    bool stumble(); // over what stands here

    const TextLines &lines_;
    std::size_t at_;
    Slip slip_;
    std::vector<std::size_t> comments_;
    std::vector<std::size_t> cuts_;
};

} // namespace maillon
