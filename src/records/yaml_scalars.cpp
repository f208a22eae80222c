// Where scalars end, which yaml-cpp does not say, and what a plain one reads as.
// SPDX-License-Identifier: MIT
#include "records/yaml_scalars.h"

#include <algorithm>

namespace maillon {
namespace {

bool is_one_of(char c, std::string_view set) { return set.find(c) != std::string_view::npos; }

// Whether a plain scalar stops before the byte at `at` (yaml-cpp's rules, which YAML's contain).
bool stops(const TextLines &lines, std::size_t at, Inside inside) {
    const char c = lines.at(at);
    const char next = lines.at(at + 1);
    if (c == '#') return at > 0 && is_space(lines.at(at - 1));
    if (c == ':') {
        return is_space(next) || is_break(next) ||
               (inside == Inside::flow && is_one_of(next, ",]}"));
    }
    return inside == Inside::flow && is_one_of(c, ",?[]{}");
}

// The end of the scalar's part on one line, without the spaces behind it.
std::size_t part_end(const TextLines &lines, std::size_t begin, Inside inside) {
    const auto line_end = lines.end_of_line(begin);
    auto end = begin;
    for (auto at = begin; at < line_end && (at == begin || !stops(lines, at, inside)); ++at) {
        if (!is_space(lines.at(at))) end = at + 1;
    }
    return end;
}

std::size_t first_on_line(const TextLines &lines, std::size_t line) {
    const auto first = lines.text().find_first_not_of(" \t", line);
    return std::min(first, lines.text().size());
}

} // namespace

PlainScalar plain_scalar(const TextLines &lines, std::size_t begin, int indent, Inside inside) {
    PlainScalar scalar{part_end(lines, begin, inside), {}};
    scalar.text = lines.text().substr(begin, scalar.end - begin);
    for (;;) {
        const auto rest = lines.text().find_first_not_of(" \t", scalar.end);
        if (rest < lines.end_of_line(scalar.end)) return scalar;
        auto line = lines.next_line(scalar.end);
        std::string fold;
        for (; line < lines.text().size() && lines.is_blank(line); line = lines.next_line(line)) {
            fold += '\n';
        }
        const auto first = first_on_line(lines, line);
        if (first >= lines.text().size() || lines.indent(line) <= indent) return scalar;
        if (lines.at(first) == '#' || stops(lines, first, inside)) return scalar;
        const auto end = part_end(lines, first, inside);
        scalar.text += fold.empty() ? " " : fold;
        scalar.text += lines.text().substr(first, end - first);
        scalar.end = end;
    }
}

std::optional<std::size_t> quoted_end(const TextLines &lines, std::size_t begin, int indent) {
    const char quote = lines.at(begin);
    for (auto at = begin + 1; at < lines.text().size(); ++at) {
        const char c = lines.at(at);
        if (c == '\n' && at + 1 < lines.text().size() && !lines.is_blank(at + 1) &&
            lines.indent(at + 1) <= indent) {
            return {};
        }
        if (c == '\\' && quote == '"' && lines.at(at + 1) != '\n') ++at;
        if (c != quote) continue;
        if (quote == '"' || lines.at(at + 1) != '\'') return at + 1;
        ++at;
    }
    return {};
}

namespace {

// What stands behind | or >: a digit for the indentation, + to keep the blank lines at the end.
struct BlockHeader {
    int digit = 0;
    bool keeps = false;
};

BlockHeader block_header(const TextLines &lines, std::size_t begin) {
    BlockHeader header;
    for (auto at = begin + 1; is_one_of(lines.at(at), "+-123456789"); ++at) {
        const char c = lines.at(at);
        header.keeps = header.keeps || c == '+';
        if (c >= '1') header.digit = c - '0';
    }
    return header;
}

} // namespace

std::size_t block_scalar_end(const TextLines &lines, std::size_t begin, int indent) {
    const auto header = block_header(lines, begin);
    int least = header.digit > 0 ? indent + header.digit : 0;
    auto end = lines.end_of_line(begin);
    for (auto line = lines.next_line(begin); line < lines.text().size();
         line = lines.next_line(line)) {
        if (lines.is_blank(line)) {
            const bool is_text = least > 0 && lines.indent(line) > least;
            if (header.keeps || is_text) end = lines.end_of_line(line);
            continue;
        }
        if (least == 0) least = lines.indent(line);
        if (lines.indent(line) < least || lines.indent(line) <= indent) break;
        end = lines.end_of_line(line);
    }
    return end;
}

std::size_t null_word(const TextLines &lines, std::size_t begin) {
    for (const std::string_view word : {"null", "Null", "NULL", "~"}) {
        if (!lines.text().substr(begin).starts_with(word)) continue;
        if (is_one_of(lines.at(begin + word.size()), " \t\r\n,]}")) return word.size();
    }
    return 0;
}

} // namespace maillon
