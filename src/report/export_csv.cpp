// A table for a spreadsheet: whole phone numbers, dead formulas, commas where French decimals have
// them.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fmt/format.h>

#include "alliance/hundredths.h"
#include "alliance/phone.h"
#include "base/joined.h"
#include "report/csv.h"
#include "report/exported.h"

namespace maillon {
namespace {

struct CsvText {
    const CsvStyle &style;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(const Phone &phone) const { return spaced_phone(phone.number); }
    std::string operator()(long number) const { return std::to_string(number); }
    std::string operator()(Decimal number) const {
        std::string text = fmt::format("{:.{}f}", number.value, number.digits);
        if (style.decimal_comma) std::ranges::replace(text, '.', ',');
        return text;
    }
    std::string operator()(bool flag) const { return flag ? "1" : "0"; }
    std::string operator()(Date date) const { return date.iso(); }
    std::string operator()(const std::vector<std::string> &words) const {
        return joined(words, ", ");
    }
};

} // namespace

std::string table_csv(const ExportTable &table, const CsvStyle &style) {
    std::string out = style.has_mark ? "\xef\xbb\xbf" : "";
    const auto add_row = [&](const auto &cells, const auto &text_of) {
        bool is_first = true;
        for (const auto &cell : cells) {
            if (!is_first) out += style.delimiter;
            is_first = false;
            out += csv_cell(text_of(cell), style.delimiter);
        }
        out += "\r\n";
    };
    add_row(table.columns, [](std::string_view name) { return std::string(name); });
    for (const auto &row : table.rows)
        add_row(row, [&](const ExportCell &cell) { return std::visit(CsvText{style}, cell); });
    return out;
}

} // namespace maillon
