// Which bytes of a record belong to which of its entries and items, comments and blank lines
// included: every byte to exactly one.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "records/text_lines.h"
#include "records/yaml_tree.h"

namespace maillon {

// An entry or item of a block map or list, by its value; or the whole record. Whole lines, unless
// it begins behind a dash.
struct Chunk {
    std::size_t lead = 0;  // where the comments and blank lines above it begin
    std::size_t line = 0;  // where they end: its first line, or `begin` behind a dash
    std::size_t begin = 0; // its key or dash
    std::size_t inner = 0; // where its own first part begins; where it has none, as end
    std::size_t foot = 0;  // behind its last part; where it has none, as end
    std::size_t end = 0;
    int indent = 0;             // the column of its key or dash
    bool begins_inside = false; // its first part stands on its own first line, behind the dash
};

// Of a readable record whose text ends with a line end. The document must outlive this.
class RecordParts {
public:
    explicit RecordParts(const Document &document);

    [[nodiscard]] const Document &document() const { return document_; }
    // Null for what stands inside [ ] and { }.
    [[nodiscard]] const Chunk *chunk(const Node *value) const;
    [[nodiscard]] std::string text(std::size_t begin, std::size_t end) const {
        return document_.text.substr(begin, end - begin);
    }
    // As text, each from its '#'.
    [[nodiscard]] std::vector<std::string> comments(std::size_t begin, std::size_t end) const;

private:
    std::size_t walk(const Node &collection, std::size_t at);
    void walk_part(const Node &value, int indent, std::size_t &at);
    [[nodiscard]] std::size_t first_content(std::size_t at) const;
    [[nodiscard]] std::size_t behind_deeper_comments(std::size_t at, int indent) const;

    const Document &document_;
    TextLines lines_;
    std::unordered_map<const Node *, Chunk> chunks_;
};

} // namespace maillon
