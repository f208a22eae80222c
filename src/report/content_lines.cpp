// Escapes and folds.
// SPDX-License-Identifier: MIT
#include "report/content_lines.h"

#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

constexpr std::size_t longest_line = 75; // octets, the line's end not counted

} // namespace

std::string in_content(std::string_view text) {
    std::string out;
    each_code_point(text, [&](CodePoint point, std::string_view bytes) {
        if (point.value == '\n')
            out += "\\n";
        else if (point.value == '\\' || point.value == ',' || point.value == ';')
            out.append("\\").append(bytes);
        else if (point.value == '\r')
            return;
        else if (point.is_broken() || is_acting(point.value))
            out += in_content(shown(bytes));
        else
            out += bytes;
    });
    return out;
}

std::string content_line(std::string_view name, std::string_view value) {
    std::string out;
    std::size_t length = 0;
    const std::string whole = std::string(name) + ":" + std::string(value);
    each_code_point(whole, [&](CodePoint, std::string_view bytes) {
        if (length + bytes.size() > longest_line) {
            out += "\r\n ";
            length = 1;
        }
        out += bytes;
        length += bytes.size();
    });
    return out + "\r\n";
}

} // namespace maillon
