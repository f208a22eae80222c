// Text laid out in a terminal's columns: measured, cut, padded, broken into lines.
// SPDX-License-Identifier: MIT
#include <utf8proc.h>

#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

int columns_of(CodePoint point) { return point.is_broken() ? 1 : utf8proc_charwidth(point.value); }

// The longest beginning at most `columns` wide; marks stay with their letter.
std::string_view beginning(std::string_view text, int columns) {
    std::size_t end = 0;
    while (end < text.size()) {
        const CodePoint point = first_code_point(text.substr(end));
        columns -= columns_of(point);
        if (columns < 0) break;
        end += point.length;
    }
    return text.substr(0, end);
}

void wrap_line(std::string_view line, int columns, std::vector<std::string> &out) {
    out.emplace_back();
    while (!line.empty()) {
        const auto word = line.substr(0, line.find(' '));
        line.remove_prefix(std::min(word.size() + 1, line.size()));
        if (word.empty()) continue;
        if (!out.back().empty() && width(out.back()) + 1 + width(word) > columns)
            out.emplace_back();
        if (!out.back().empty()) out.back() += ' ';
        out.back() += word;
    }
}

} // namespace

int width(std::string_view text) {
    int columns = 0;
    each_code_point(text, [&](CodePoint point, std::string_view) { columns += columns_of(point); });
    return columns;
}

std::string shortened(std::string_view text, int columns) {
    if (width(text) <= columns) return std::string(text);
    if (columns < 1) return {};
    return std::string(beginning(text, columns - 1)) + "…";
}

std::string padded(std::string_view text, int columns) {
    std::string out(text);
    out.append(static_cast<std::size_t>(std::max(0, columns - width(text))), ' ');
    return out;
}

std::vector<std::string> wrapped(std::string_view text, int columns) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        wrap_line(line, columns, lines);
    }
    return lines;
}

} // namespace maillon
