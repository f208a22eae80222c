// Splices of a record's text: each fact's own lines, and nothing else.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/change.h"
#include "records/text_lines.h"
#include "records/value_text.h"
#include "records/yaml_tree.h"

namespace maillon {

// What is asked is gathered; text() gives the document's text with all of it done. The nodes are
// those of the document, not yet changed.
class Splicer {
public:
    explicit Splicer(const Document &document) : document_(document), lines_(document.text) {}

    void insert_entry(const Node &map, std::size_t position, const Field &field);
    void replace_value(const Node &map, const Entry &entry, const Value &value);
    void remove_entry(const Node &map, std::size_t position);
    // Into a list that has items.
    void insert_item(const Entry &entry, std::size_t position, const Value &item);
    // The last one leaves [] behind.
    void remove_item(const Entry &entry, std::size_t position);

    [[nodiscard]] std::string text() const;
    // Whether the comment that begins there belongs to what was removed.
    [[nodiscard]] bool is_gone(std::size_t comment) const;

private:
    struct Range {
        std::size_t begin;
        std::size_t end;
    };
    struct Splice {
        std::size_t begin;
        std::size_t end;
        std::string text;
    };

    void replace(std::size_t begin, std::size_t end, std::string text);
    void insert_lines_behind(std::size_t offset, std::string lines);
    void replace_in_flow(const Entry &entry, const std::string &text);
    void replace_by_line(const Entry &entry, const std::string &text, int indent);
    void replace_by_lines(const Entry &entry, const std::string &lines, int indent);
    std::string take_lines(Range range, int indent);
    void remove_part(const std::vector<Range> &parts, std::size_t position);
    void remove_last_part(Range before, Range part, std::size_t end);
    void remove_lines(Range range, int indent, const Node *above);
    void remove_only_item(const Entry &entry, std::size_t end);
    void remove_behind_dash(const Node &map);
    [[nodiscard]] std::size_t behind_colon(const Entry &entry) const;
    [[nodiscard]] std::size_t behind_blank(std::size_t offset) const;
    [[nodiscard]] std::size_t before_spaces(std::size_t offset) const;
    [[nodiscard]] std::size_t last_line(std::size_t end, int indent) const;
    [[nodiscard]] std::vector<std::string> comments_in(Range range) const;
    [[nodiscard]] std::string comment_lines(Range range, int indent) const;
    [[nodiscard]] bool has_line_to_itself(Range range) const;
    [[nodiscard]] bool is_block_scalar(const Node &node) const;
    [[nodiscard]] bool ends_in_block_scalar(const Node &node) const;
    [[nodiscard]] BlockStyle style_of(const Node &map) const;

    const Document &document_;
    TextLines lines_;
    std::vector<Splice> splices_;
    std::vector<Range> gone_;
};

} // namespace maillon
