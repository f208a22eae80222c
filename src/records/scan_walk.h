// The walk of the scanner; only yaml_scanner.cpp and scan_*.cpp look inside.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "records/scan_characters.h"
#include "records/yaml_tree.h"

namespace maillon {

// One pass over the bytes. Each step that returns false is not sure, and nothing goes on.
class ScanWalk {
public:
    // The text has clean bytes (clean_bytes.h).
    explicit ScanWalk(Document &document);

    bool walk();

private:
    // Far below what the reference bears, and far above what records need.
    static constexpr int deepest = 12;

    // What a value belongs to, and what may stand under it at the same indentation.
    enum class Owner { key, dash };
    // Behind a plain value or none, `#3` may have been meant as text: the reference warns.
    enum class Hash { is_comment, may_cut };

    bool block_map(Node &map, int indent);
    bool block_list(Node &list, int indent);
    bool item(Node &node, int indent);
    bool key(Node &map);
    bool colon();
    bool value(Node &node, int indent, Owner owner);
    bool value_below(Node &node, int indent, Owner owner);
    [[nodiscard]] bool is_key() const;
    [[nodiscard]] bool is_dash() const;

    bool word(Node &node);
    bool plain(Node &node);
    bool double_quoted(Node &node);
    bool escape(std::string &text);
    bool single_quoted(Node &node);
    static bool is_null(std::string_view word);

    struct Block {
        bool folds; // its lines become one
        int least;  // the indentation of its first line
    };
    bool block_scalar(Node &node, int indent);
    bool block_lines(Node &node, int indent, Block block);
    bool block_line(Node &node, std::size_t breaks, Block block);

    bool flow(Node &node);
    bool flow_list(Node &list);
    bool flow_map(Node &map);
    bool flow_value(Node &node);
    bool flow_plain(Node &node);

    bool open(Node &node, Node::Kind kind); // false where it is too deep
    void close(const Node &node);
    void begin(Node &node);
    void take_word(Node &node, const char *begin); // up to here, without spaces behind it
    void next_content();
    bool end_line(Hash hash);
    void comment();
    void break_line();
    void skip_spaces();
    [[nodiscard]] bool is_line_end(const char *at) const { return roles.has(*at, Role::ends_line); }
    [[nodiscard]] std::size_t offset(const char *at) const {
        return static_cast<std::size_t>(at - text_);
    }
    Place place(); // of what stands here

    Document &document_;
    const char *text_;
    const char *end_; // a byte 0 stands there
    const char *at_;
    const char *line_;    // where this line begins
    int line_number_ = 1; // from 1
    const char *counted_; // characters on this line are counted up to here
    int column_ = 1;      // the column there
    int indent_ = 0;      // of the line where next_content() stopped; -1 at the end of the text
    int depth_ = 0;       // collections that are open
    // How long the last map and list at each depth were: their neighbours are often as long.
    std::array<std::size_t, deepest + 1> usual_keys_{};
    std::array<std::size_t, deepest + 1> usual_items_{};
};

} // namespace maillon
