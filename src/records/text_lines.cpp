// A text seen as lines: every answer costs a search among the lines, however long they are.
// SPDX-License-Identifier: MIT
#include "records/text_lines.h"

#include <algorithm>

namespace maillon {
namespace {

constexpr std::size_t block = 256;

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

int count_characters(std::string_view bytes) {
    return static_cast<int>(std::count_if(bytes.begin(), bytes.end(), begins_character));
}

int leading_spaces(std::string_view text, std::size_t begin) {
    const auto end = std::min(text.find_first_not_of(' ', begin), text.size());
    return static_cast<int>(end - begin);
}

} // namespace

TextLines::TextLines(std::string_view text) : text_(text) {
    std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    for (;;) {
        lines_.push_back({begin, leading_spaces(text, begin)});
        const auto newline = text.find('\n', begin);
        if (newline == std::string_view::npos) break;
        begin = newline + 1;
    }
    int characters = 0;
    for (std::size_t at = 0; at <= text.size(); at += block) {
        characters_.push_back(characters);
        characters += count_characters(text.substr(at, block));
    }
}

std::size_t TextLines::line_number(std::size_t offset) const {
    const auto after =
        std::upper_bound(lines_.begin(), lines_.end(), offset,
                         [](std::size_t byte, const Line &line) { return byte < line.begin; });
    return after == lines_.begin() ? 0 : static_cast<std::size_t>(after - lines_.begin()) - 1;
}

int TextLines::characters_before(std::size_t offset) const {
    const auto known = offset / block;
    return characters_[known] +
           count_characters(text_.substr(known * block, offset - known * block));
}

Place TextLines::place(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const auto line = line_number(offset);
    const int before = characters_before(offset) - characters_before(lines_[line].begin);
    return {static_cast<int>(line) + 1, std::max(before, 0) + 1};
}

std::size_t TextLines::begin_of_line(std::size_t offset) const {
    return lines_[line_number(offset)].begin;
}

std::size_t TextLines::next_line(std::size_t offset) const {
    const auto next = line_number(offset) + 1;
    return next < lines_.size() ? lines_[next].begin : text_.size();
}

std::size_t TextLines::end_of_line(std::size_t offset) const {
    auto end = next_line(offset);
    if (end > 0 && text_[end - 1] == '\n' && end > begin_of_line(offset)) --end;
    if (end > begin_of_line(offset) && text_[end - 1] == '\r') --end;
    return end;
}

int TextLines::indent(std::size_t offset) const { return lines_[line_number(offset)].indent; }

int TextLines::column(std::size_t offset) const {
    return static_cast<int>(offset - begin_of_line(offset));
}

bool TextLines::is_first_on_line(std::size_t offset) const {
    return column(offset) <= indent(offset);
}

bool TextLines::is_blank(std::size_t offset) const {
    const auto first = text_.find_first_not_of(" \t", begin_of_line(offset));
    return first == std::string_view::npos || is_break(text_[first]);
}

std::string line_of(std::string_view text, int number) {
    std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    for (; number > 1; --number) {
        const auto newline = text.find('\n', begin);
        if (newline == std::string_view::npos) return {};
        begin = newline + 1;
    }
    auto line = text.substr(begin, text.find('\n', begin) - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return std::string(line);
}

std::vector<std::string_view> lines_with_ends(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

} // namespace maillon
