// A text seen as lines: where each begins, how far it is indented, and the place of any byte.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace maillon {

// Lines end with \n or \r\n. A byte order mark belongs to no line. The text must outlive this.
class TextLines {
public:
    explicit TextLines(std::string_view text);

    [[nodiscard]] std::string_view text() const { return text_; }
    // The byte there; '\n' behind the last one.
    [[nodiscard]] char at(std::size_t offset) const {
        return offset < text_.size() ? text_[offset] : '\n';
    }
    [[nodiscard]] Place place(std::size_t offset) const;

    [[nodiscard]] std::size_t begin_of_line(std::size_t offset) const;
    [[nodiscard]] std::size_t end_of_line(std::size_t offset) const; // before its line break
    [[nodiscard]] std::size_t next_line(std::size_t offset) const;   // or the end of the text
    [[nodiscard]] int indent(std::size_t offset) const;              // spaces its line begins with
    [[nodiscard]] int column(std::size_t offset) const;              // bytes before it on its line
    [[nodiscard]] bool is_first_on_line(std::size_t offset) const;   // only spaces before it
    [[nodiscard]] bool is_blank(std::size_t offset) const;           // its line: spaces and tabs

private:
    struct Line {
        std::size_t begin;
        int indent;
    };
    [[nodiscard]] std::size_t line_number(std::size_t offset) const; // from 0
    [[nodiscard]] int characters_before(std::size_t offset) const;

    std::string_view text_;
    std::vector<Line> lines_;
    std::vector<int> characters_; // characters before each block of bytes
};

// The line of that number, from 1, without its line end; empty where the text has no such line.
std::string line_of(std::string_view text, int number);

// Every line with its line end, which the last may lack. The text must outlive them.
std::vector<std::string_view> lines_with_ends(std::string_view text);

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

inline bool is_space(char c) { return c == ' ' || c == '\t'; }
inline bool is_break(char c) { return c == '\n' || c == '\r'; }

} // namespace maillon
