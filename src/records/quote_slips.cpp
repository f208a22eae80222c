// Quotes that a hand left open, or closed too early: a parser stumbles over them far below.
// SPDX-License-Identifier: MIT
#include "records/quote_slips.h"

#include <algorithm>

#include "records/record_rows.h"
#include "records/yaml_scalars.h"

namespace maillon {
namespace {

bool is_done(const TextLines &lines, std::size_t at) {
    const auto end = lines.end_of_line(at);
    const auto next = std::min(lines.text().find_first_not_of(" \t", at), end);
    return next == end || (lines.at(next) == '#' && next > at) || lines.at(next) == ':';
}

// The fault of the quoted value that begins at `quote`, if any.
std::optional<Slip> fault_of(const TextLines &lines, std::size_t quote) {
    const auto end = quoted_end(lines, quote, lines.indent(quote));
    if (!end) return quote_not_closed(quote);
    if (is_done(lines, *end)) return {};
    if (lines.begin_of_line(*end) != lines.begin_of_line(quote)) return quote_not_closed(quote);
    return Slip{*end, msg("something follows the closing quote"),
                msg("quotes enclose the whole value; inside, write '' or \\\"")};
}

} // namespace

std::optional<Slip> find_quote_slip(const TextLines &lines, std::size_t offset) {
    auto line = lines.begin_of_line(0);
    while (line < lines.text().size() && line <= offset) {
        const auto at = value_begin(lines, line);
        const char c = lines.at(at);
        if (c == '"' || c == '\'') {
            if (auto slip = fault_of(lines, at)) return slip;
            line = lines.next_line(quoted_end(lines, at, lines.indent(at)).value_or(at));
        } else if (c == '|' || c == '>') {
            line = behind_block(lines, line);
        } else {
            line = lines.next_line(line);
        }
    }
    return {};
}

} // namespace maillon
