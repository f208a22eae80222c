// Quotes, and the apostrophe that disarms formulas.
// SPDX-License-Identifier: MIT
#include "report/csv.h"

#include <algorithm>

#include "alliance/phone.h"
#include "base/code_points.h"
#include "base/text.h"

namespace maillon {

// What Excel and LibreOffice take for the beginning of a formula, also behind spaces and in the
// full width forms of East Asian keyboards (OWASP, "CSV injection").
static bool acts_in_a_spreadsheet(std::string_view text) {
    const std::string_view begins = trimmed(text);
    if (begins.empty()) return false;
    for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
        if (begins.starts_with(sign)) return true;
    return false;
}

static std::string quoted_where_needed(const std::string &cell, std::string_view separators) {
    const bool has_sign =
        cell.find_first_of(separators) != cell.npos || cell.find_first_of("\"\r\n") != cell.npos;
    if (!has_sign && trimmed(cell) == cell) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

// "-2", "3.14", "-0,5".
static bool is_number(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const auto point = text.find_first_of(".,");
    const auto whole = text.substr(0, point);
    const auto part = point == text.npos ? std::string_view("0") : text.substr(point + 1);
    return !whole.empty() && !part.empty() && std::ranges::all_of(whole, is_digit) &&
           std::ranges::all_of(part, is_digit);
}

static std::string shown_but_lines(std::string_view text) {
    std::string out;
    each_code_point(text, [&](CodePoint point, std::string_view bytes) {
        out += point.value == '\n' ? "\n" : shown(bytes);
    });
    return out;
}

std::string csv_cell(std::string_view raw, char delimiter) {
    std::string text = shown_but_lines(raw);
    const bool is_harmless = is_number(text) || is_phone(text);
    if (!is_harmless && acts_in_a_spreadsheet(text)) text.insert(0, "'");
    return quoted_where_needed(text, std::string(",;") + delimiter);
}

std::string in_csv(std::string_view raw) {
    const std::string text = shown(raw);
    return quoted_where_needed(acts_in_a_spreadsheet(text) ? "'" + text : text, ",;");
}

std::string csv_row(const std::vector<std::string> &cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        row += (i == 0 ? "" : ",") + in_csv(cells[i]);
    return row + "\r\n";
}

} // namespace maillon
