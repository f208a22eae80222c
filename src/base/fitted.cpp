// A line broken between words, commands to copy kept whole.
// SPDX-License-Identifier: MIT
#include "base/fitted.h"

#include <algorithm>

#include "base/text.h"

namespace maillon {
namespace {

constexpr char glue = '\x01'; // no text to be shown holds it any more

// Commands made one word each: up to the quote behind them, else to the end of the line.
std::string glued(std::string line) {
    constexpr std::string_view name = "maillon ";
    for (auto at = line.find(name); at != std::string::npos; at = line.find(name, at)) {
        const bool quoted = at > 0 && line[at - 1] == '\'';
        const bool french = line.substr(0, at).ends_with("« ");
        auto end = quoted ? line.find('\'', at) : french ? line.find("»", at) : line.size();
        end = std::min(end, line.size());
        std::replace(line.begin() + static_cast<std::ptrdiff_t>(at),
                     line.begin() + static_cast<std::ptrdiff_t>(end), ' ', glue);
    }
    return line;
}

} // namespace

std::string fitted(std::string_view line, int width) {
    if (width == 0 || maillon::width(line) <= width) return std::string(line) + '\n';
    constexpr int indent = 4;
    const auto margin = line.substr(0, line.find_first_not_of(' '));
    const int room = std::max(width - indent - static_cast<int>(margin.size()), indent);
    std::string text;
    for (std::string part : wrapped(glued(std::string(line)), room)) {
        std::replace(part.begin(), part.end(), glue, ' ');
        text += std::string(margin) + (text.empty() ? "" : std::string(indent, ' ')) + part + '\n';
    }
    return text;
}

} // namespace maillon
