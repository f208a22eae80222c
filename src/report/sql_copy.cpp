// COPY's escapes (PostgreSQL 15, "COPY", "Text Format").
// SPDX-License-Identifier: MIT
#include "report/sql_copy.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/code_points.h"
#include "base/joined.h"

namespace maillon {

namespace {

constexpr std::string_view no_value = "\\N";
constexpr std::string_view unreadable = "\xef\xbf\xbd"; // U+FFFD

bool is_plain(char c) { return c >= 0x20 && c < 0x7f && c != '\\'; }

// Two digits always: a third one would not be read.
std::string by_their_bytes(std::string_view bytes) {
    std::string out;
    for (const char byte : bytes)
        out += fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
    return out;
}

std::string escaped(CodePoint point, std::string_view bytes) {
    if (point.is_broken() || point.value == 0) return std::string(unreadable); // PostgreSQL refuses
    if (bytes == "\\") return "\\\\";
    if (bytes == "\t") return "\\t";
    if (bytes == "\n") return "\\n";
    if (bytes == "\r") return "\\r";
    return is_acting(point.value) ? by_their_bytes(bytes) : std::string(bytes);
}

struct CopyCell {
    std::string operator()(std::monostate) const { return std::string(no_value); }
    std::string operator()(const std::string &text) const { return in_copy(text); }
    std::string operator()(const Phone &phone) const { return in_copy(phone.number); }
    std::string operator()(long number) const { return std::to_string(number); }
    std::string operator()(Decimal number) const { return fmt::format("{}", number.value); }
    std::string operator()(bool flag) const { return flag ? "t" : "f"; }
    std::string operator()(Date date) const { return date.iso(); }
    std::string operator()(const std::vector<std::string> &words) const {
        return in_copy(joined(words, ", "));
    }
};

} // namespace

std::string in_copy(std::string_view text) {
    if (std::ranges::all_of(text, is_plain)) return std::string(text);
    std::string out;
    each_code_point(text,
                    [&](CodePoint point, std::string_view bytes) { out += escaped(point, bytes); });
    return out;
}

std::string table_copy(const ExportTable &table) {
    std::string out = fmt::format("COPY maillon.{} ({}) FROM stdin WITH (ENCODING 'UTF8');\n",
                                  table.name, joined(table.columns, ", "));
    for (const auto &row : table.rows) {
        bool is_first = true;
        for (const ExportCell &cell : row) {
            if (!is_first) out += '\t';
            is_first = false;
            out += std::visit(CopyCell{}, cell);
        }
        out += '\n';
    }
    return out + "\\.\n";
}

} // namespace maillon
