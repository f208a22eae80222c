// The slips of a hand that edits YAML, named so that the hand can mend them.
// SPDX-License-Identifier: MIT
#include "records/yaml_slips.h"

#include <algorithm>

#include <yaml-cpp/exceptions.h>

#include "records/bracket_slips.h"
#include "records/layout_slips.h"
#include "records/quote_slips.h"

namespace maillon {
namespace {

namespace complaints = YAML::ErrorMsg;

struct Stumble {
    const TextLines &lines;
    std::size_t offset;
    std::string_view complaint;

    [[nodiscard]] std::string_view line(std::size_t at) const {
        const auto begin = lines.begin_of_line(at) + static_cast<std::size_t>(lines.indent(at));
        return lines.text().substr(begin, lines.end_of_line(at) - begin);
    }
    [[nodiscard]] std::size_t start_of(std::size_t at) const {
        return lines.begin_of_line(at) + static_cast<std::size_t>(lines.indent(at));
    }
};

bool has_colon(std::string_view line) {
    return line.ends_with(':') || line.find(": ") != std::string_view::npos;
}

bool is_item(std::string_view line) { return line == "-" || line.starts_with("- "); }

bool is_one_of(std::string_view complaint, std::initializer_list<std::string_view> known) {
    return std::find(known.begin(), known.end(), complaint) != known.end();
}

// The line above that says something; npos at the beginning.
std::size_t line_above(const TextLines &lines, std::size_t offset) {
    auto begin = lines.begin_of_line(offset);
    while (begin > lines.begin_of_line(0)) {
        begin = lines.begin_of_line(begin - 1);
        const auto first = begin + static_cast<std::size_t>(lines.indent(begin));
        if (!lines.is_blank(begin) && lines.at(first) != '#') return begin;
    }
    return std::string_view::npos;
}

// A ':' where none can stand: inside a value, or in a line taken for the end of the one above.
Slip misplaced_colon(const Stumble &stumble) {
    const auto &[lines, offset, complaint] = stumble;
    const auto before = lines.text().substr(stumble.start_of(offset),
                                            offset - std::min(offset, stumble.start_of(offset)));
    if (has_colon(before)) {
        return {offset, msg("a value holds ': '"), msg("put the whole value in double quotes")};
    }
    const auto above = line_above(lines, offset);
    if (above != std::string_view::npos && !has_colon(stumble.line(above))) {
        return not_a_key(lines, stumble.start_of(above));
    }
    return wrong_indentation(stumble.start_of(offset));
}

Slip unquoted(const TextLines &lines, std::size_t offset) {
    return {offset, msg("'{0}' cannot stand here without quotes", lines.text().substr(offset, 1)),
            msg("put the whole value in double quotes")};
}

Slip unexpected_text(const Stumble &stumble) {
    const auto &[lines, offset, complaint] = stumble;
    const auto line = stumble.line(offset);
    if (lines.is_first_on_line(offset)) {
        return has_colon(line) || is_item(line) ? wrong_indentation(stumble.start_of(offset))
                                                : not_a_key(lines, stumble.start_of(offset));
    }
    return {offset, msg("something follows the value"),
            msg("put the whole value in double quotes; a comment is '#' after a space")};
}

std::optional<Slip> by_complaint(const Stumble &stumble) {
    const auto &[lines, offset, complaint] = stumble;
    if (is_one_of(complaint, {complaints::ALIAS_NOT_FOUND, complaints::ANCHOR_NOT_FOUND,
                              complaints::CHAR_IN_ALIAS, complaints::CHAR_IN_ANCHOR})) {
        const auto mark = lines.text().find_last_of("*&", offset);
        return unquoted(lines, mark == std::string_view::npos ? offset : mark);
    }
    if (is_one_of(complaint,
                  {complaints::UNKNOWN_TOKEN, complaints::MAP_KEY, complaints::UNKNOWN_ANCHOR,
                   complaints::BLOCK_ENTRY, complaints::FLOW_END})) {
        return unquoted(lines, offset);
    }
    if (complaint == complaints::CHAR_IN_BLOCK) {
        return Slip{offset, msg("text stands behind '|' or '>'"),
                    msg("begin the text on the next line, indented, or put it in double quotes")};
    }
    if (complaint == complaints::INVALID_HEX || complaint.starts_with(complaints::INVALID_ESCAPE) ||
        complaint.starts_with(complaints::INVALID_UNICODE)) {
        return Slip{offset, msg("a backslash in double quotes begins no known escape"),
                    msg("write it twice, or use single quotes")};
    }
    if (complaint == complaints::MAP_VALUE) return misplaced_colon(stumble);
    return {};
}

} // namespace

Slip quote_not_closed(std::size_t quote) {
    return {quote, msg("the quote that opens here is not closed"),
            msg("close it at the end of the value; inside, write '' or \\\"")};
}

Slip bracket_not_closed(const TextLines &lines, std::size_t bracket) {
    return {bracket,
            msg("the '{0}' that opens here is not closed", lines.text().substr(bracket, 1)),
            msg("close it at the end of the value")};
}

Slip no_space_after_colon(std::size_t key) {
    return {key, msg("a space is missing after ':'"), msg("write 'key: value'")};
}

Slip wrong_indentation(std::size_t offset) {
    return {offset, msg("the indentation of this line fits nothing above"),
            msg("align it with its neighbours: keys under keys, dashes under dashes")};
}

Slip not_a_key(const TextLines &lines, std::size_t start) {
    const auto line = lines.text().substr(start, lines.end_of_line(start) - start);
    if (line.find(':') != std::string_view::npos) return no_space_after_colon(start);
    return {start, msg("this line is neither 'key: value' nor '- item'"),
            msg("add the ':' and a space, or indent the line if it continues the one above")};
}

Slip name_slip(const TextLines &lines, std::size_t offset, std::string_view complaint,
               std::optional<std::size_t> open_bracket) {
    for (const auto find : {find_quote_slip, find_bracket_slip, find_layout_slip})
        if (auto slip = find(lines, offset)) return *slip;
    const Stumble stumble{lines, offset, complaint};
    if (auto slip = by_complaint(stumble)) return *slip;
    if (open_bracket) return bracket_not_closed(lines, *open_bracket);
    return unexpected_text(stumble);
}

} // namespace maillon
