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

    [[nodiscard]] std::string text() const;

private:
    struct Splice {
        std::size_t begin;
        std::size_t end;
        std::string text;
    };

    void replace(std::size_t begin, std::size_t end, std::string text);
    void insert_lines_behind(std::size_t offset, std::string lines);
    void replace_by_line(const Entry &entry, const std::string &text);
    void replace_by_lines(const Entry &entry, const std::string &lines);
    void remove_lines(const Entry &entry, int indent);
    [[nodiscard]] std::size_t behind_colon(const Entry &entry) const;
    [[nodiscard]] std::size_t last_line(std::size_t end, int indent) const;
    [[nodiscard]] bool is_block_scalar(const Node &node) const;
    [[nodiscard]] BlockStyle style_of(const Node &map) const;

    const Document &document_;
    TextLines lines_;
    std::vector<Splice> splices_;
};

} // namespace maillon
