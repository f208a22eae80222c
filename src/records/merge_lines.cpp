// The last resort of a merge: both texts, line by line, none lost.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "records/merge.h"
#include "records/text_lines.h"

namespace maillon {
namespace {

using Lines = std::vector<std::string_view>;

std::string_view without_end(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

bool same_line(std::string_view a, std::string_view b) { return without_end(a) == without_end(b); }

void put(std::string &text, Lines::const_iterator begin, Lines::const_iterator end) {
    for (auto line = begin; line != end; ++line)
        text += *line;
    if (!text.empty() && text.back() != '\n') text += '\n'; // a marker begins its line
}

} // namespace

std::string conflict_by_lines(std::string_view ours, std::string_view theirs) {
    const Lines a = lines_with_ends(ours);
    const Lines b = lines_with_ends(theirs);
    const auto [a_begin, b_begin] =
        std::mismatch(a.begin(), a.end(), b.begin(), b.end(), same_line);
    const auto left = std::min(a.end() - a_begin, b.end() - b_begin);
    const auto alike =
        std::mismatch(a.rbegin(), a.rbegin() + left, b.rbegin(), same_line).first - a.rbegin();
    if (a_begin == a.end() && b_begin == b.end()) return std::string(ours);
    const std::string_view line_end = !a.empty() && a[0].ends_with("\r\n") ? "\r\n" : "\n";
    const auto mark = [&](std::string_view marker) {
        return std::string(marker) + std::string(line_end);
    };
    std::string text;
    put(text, a.begin(), a_begin);
    text += mark("<<<<<<< ours");
    put(text, a_begin, a.end() - alike);
    text += mark("=======");
    put(text, b_begin, b.end() - alike);
    text += mark(">>>>>>> theirs");
    for (auto line = a.end() - alike; line != a.end(); ++line)
        text += *line;
    return text;
}

} // namespace maillon
