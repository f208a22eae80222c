// Writes a record's text in canonical style, without proof. For canonical_style.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "records/canonical_order.h"
#include "records/merge_parts.h"

namespace maillon {

// Of a readable document with LF line ends, the last one included, and no byte order mark.
class CanonicalText {
public:
    explicit CanonicalText(const Document &document);

    // Throws Error where a comment has no place: inside brackets.
    [[nodiscard]] std::string written();

private:
    enum class Above { wanted, written };

    void map_lines(const Node &map, int column, const RecordPlace &place, Above first);
    void list_lines(const Node &list, int column, const RecordPlace &place);
    void entry_line(const Entry &entry, int column, const RecordPlace &place);
    void item_line(const Node &item, int column, const RecordPlace &place);
    void rest_of_line(const Node &leaf, int column, const RecordPlace &place);
    void lines_above(const Node &value, int column, bool opened);
    void lines_below(const Node &value, int column);
    void keep_lines(std::size_t begin, std::size_t end, int column);
    void comment_lines(std::size_t begin, std::size_t end, int column);

    [[nodiscard]] bool stands_in_lines(const Node &node, int taken, const RecordPlace &place) const;
    [[nodiscard]] std::string on_one_line(const Node &node, const RecordPlace &place) const;
    [[nodiscard]] std::string block_scalar(const Node &scalar, int column) const;
    [[nodiscard]] std::string trailing_comment(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool is_block_scalar(const Node &node) const;
    [[nodiscard]] std::string raw(const Node &node) const {
        return parts_.text(node.begin, node.end);
    }

    const Document &document_;
    RecordParts parts_;
    std::string out_;
};

} // namespace maillon
