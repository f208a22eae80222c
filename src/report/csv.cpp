// Quotes, and the apostrophe that disarms formulas.
// SPDX-License-Identifier: MIT
#include "report/csv.h"

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

std::string in_csv(std::string_view raw) {
    const std::string text = shown(raw);
    std::string cell = acts_in_a_spreadsheet(text) ? "'" + text : text;
    if (cell.find_first_of(",;\"\r\n") == cell.npos && trimmed(cell) == cell) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csv_row(const std::vector<std::string> &cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i)
        row += (i == 0 ? "" : ",") + in_csv(cells[i]);
    return row + "\r\n";
}

} // namespace maillon
