// A record's lines that carry keys and items, as a hand meant them.
// SPDX-License-Identifier: MIT
#include "records/record_rows.h"

#include <algorithm>

#include "records/bracket_slips.h"
#include "records/yaml_scalars.h"

namespace maillon {
namespace {

constexpr auto none = std::string_view::npos;

std::string_view without_comment(std::string_view text) {
    for (auto hash = text.find('#'); hash != none; hash = text.find('#', hash + 1))
        if (hash == 0 || is_space(text[hash - 1])) {
            text = text.substr(0, hash);
            break;
        }
    const auto last = text.find_last_not_of(" \t");
    return text.substr(0, last == none ? 0 : last + 1);
}

std::size_t colon_of(std::string_view text) {
    if (text.find_first_of("{[\"'") == 0) return none;
    const auto colon = text.find(": ");
    return colon == none && text.ends_with(':') ? text.size() - 1 : colon;
}

Row row_of(const TextLines &lines, std::size_t line) {
    Row row;
    row.begin = line;
    row.indent = lines.indent(line);
    row.word = line + static_cast<std::size_t>(row.indent);
    const auto rest = lines.text().substr(0, lines.end_of_line(line));
    row.is_item = rest.substr(row.word).starts_with("- ") || rest.substr(row.word) == "-";
    while (rest.substr(row.word).starts_with("- "))
        row.word = std::min(rest.find_first_not_of(' ', row.word + 1), rest.size());
    row.column = lines.column(row.word);
    row.text = without_comment(rest.substr(row.word));
    row.value = row.text;
    const auto colon = colon_of(row.text);
    if (colon == none || colon == 0) return row;
    row.key = row.text.substr(0, colon);
    const auto begin = row.text.find_first_not_of(' ', colon + 1);
    row.value = begin == none ? std::string_view() : row.text.substr(begin);
    return row;
}

enum class Closing { all, some_missing };

// The line behind what this row says. Once a quote or a bracket was not closed the others are not
// followed: each might lead to the end of the text.
std::size_t behind(const TextLines &lines, const Row &row, Closing &closing) {
    const auto at = value_begin(lines, row.begin);
    const char c = row.value.empty() ? ' ' : lines.at(at);
    if (c == '|' || c == '>') return behind_block(lines, row.begin);
    const bool is_bracket = c == '[' || c == '{';
    const bool encloses = is_bracket || c == '"' || c == '\'';
    if (!encloses || closing == Closing::some_missing) return lines.next_line(row.begin);
    const auto end = is_bracket ? bracket_end(lines, at) : quoted_end(lines, at, row.indent);
    if (!end) closing = Closing::some_missing;
    return lines.next_line(end.value_or(at));
}

} // namespace

std::size_t value_begin(const TextLines &lines, std::size_t line) {
    const auto text = lines.text().substr(0, lines.end_of_line(line));
    const auto next_word = [&](std::size_t from) {
        return std::min(text.find_first_not_of(' ', from), text.size());
    };
    auto at = next_word(line);
    while (text.substr(at).starts_with("- "))
        at = next_word(at + 1);
    if (std::string_view("\"'[{").find(lines.at(at)) != none) return at;
    const auto colon = text.find(": ", at);
    return colon == none ? at : next_word(colon + 1);
}

std::size_t behind_block(const TextLines &lines, std::size_t header) {
    const int indent = lines.indent(header);
    auto line = lines.next_line(header);
    while (line < lines.text().size() && (lines.is_blank(line) || lines.indent(line) > indent))
        line = lines.next_line(line);
    return line;
}

std::vector<Row> rows_of(const TextLines &lines) {
    std::vector<Row> rows;
    auto closing = Closing::all;
    for (auto line = lines.begin_of_line(0); line < lines.text().size();) {
        const Row row = row_of(lines, line);
        if (!row.text.empty() || row.is_item) rows.push_back(row);
        line = row.text.empty() ? lines.next_line(line) : behind(lines, row, closing);
    }
    return rows;
}

} // namespace maillon
