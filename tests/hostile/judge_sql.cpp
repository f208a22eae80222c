// The judge of what psql is given: a record's words stand in cells of COPY only.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "hostile/base_folder.h"
#include "hostile/judge_forms.h"

namespace maillon::hostile {
namespace {

// Backslash, tab and line ends, a byte by two digits, or a whole cell that is NULL.
bool has_other_escape(std::string_view row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] != '\\') continue;
        if (++i == row.size() || std::string_view("\\tnrxN").find(row[i]) == row.npos) return true;
        const bool begins = i == 1 || row[i - 2] == '\t';
        const bool ends = i + 1 == row.size() || row[i + 1] == '\t';
        if (row[i] == 'N' && !(begins && ends)) return true;
    }
    return false;
}

std::string fault_in_row(std::string_view row, std::ptrdiff_t tabs) {
    if (std::ranges::count(row, '\t') != tabs) return "a row of COPY has other cells";
    return has_other_escape(row) ? "an escape that is not COPY's" : "";
}

bool is_told_of_a_record(std::string_view line) {
    return std::ranges::any_of(
        canaries(), [&](const Canary &canary) { return line.find(canary.word) != line.npos; });
}

} // namespace

std::string fault_in_sql(std::string_view text) {
    if (!text.ends_with("\n\\.\nCOMMIT;\n")) return "SQL that does not end its transaction";
    bool is_data = false;
    std::ptrdiff_t tabs = 0;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line == "\\.") {
            is_data = false;
        } else if (is_data) {
            const std::string fault = fault_in_row(line, tabs);
            if (!fault.empty()) return fault;
        } else {
            if (is_told_of_a_record(line)) return "a record's words stand outside COPY";
            is_data = line.starts_with("COPY ");
            tabs = std::ranges::count(line.substr(0, line.find(')')), ',');
        }
    }
    return {};
}

} // namespace maillon::hostile
