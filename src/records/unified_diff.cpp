// What a change does to a record, as a unified diff: common lines first, then the longest common
// run of the rest.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <fmt/format.h>

#include "records/folder.h"
#include "records/text_lines.h"

namespace maillon {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t context = 3;

// One line of the diff: kept, taken away, put in.
struct Line {
    char sign;
    std::string_view text;
};

// lengths[i][j]: the longest common run of lines of a from i and of b from j.
std::vector<std::vector<int>> common_lengths(const Lines &a, const Lines &b) {
    std::vector<std::vector<int>> lengths(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            lengths[i][j] = a[i] == b[j] ? lengths[i + 1][j + 1] + 1
                                         : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}

// The parts that differ, compared line by line. A part of more than a thousand lines is shown as
// replaced: no command changes so many.
void compare(const Lines &a, const Lines &b, std::vector<Line> &diff) {
    constexpr std::size_t most = 1000;
    const bool small = a.size() <= most && b.size() <= most;
    const auto lengths = small ? common_lengths(a, b) : std::vector<std::vector<int>>{};
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (small && i < a.size() && j < b.size() && a[i] == b[j]) {
            diff.push_back({' ', a[i]});
            ++i, ++j;
        } else if (i < a.size() &&
                   (j == b.size() || !small || lengths[i + 1][j] >= lengths[i][j + 1]))
            diff.push_back({'-', a[i++]});
        else
            diff.push_back({'+', b[j++]});
    }
}

std::vector<Line> compared(Lines a, Lines b) {
    const auto [a_end, b_end] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto same = a_end - a.begin();
    const auto left = std::min(a.end() - a_end, b.end() - b_end);
    const auto same_after =
        std::mismatch(a.rbegin(), a.rbegin() + left, b.rbegin()).first - a.rbegin();
    std::vector<Line> diff;
    for (auto line = a.begin(); line != a_end; ++line)
        diff.push_back({' ', *line});
    compare(Lines(a.begin() + same, a.end() - same_after),
            Lines(b.begin() + same, b.end() - same_after), diff);
    for (auto line = a.end() - same_after; line != a.end(); ++line)
        diff.push_back({' ', *line});
    return diff;
}

// A stretch of the diff that is shown: the changes and three lines around them.
struct Hunk {
    std::size_t begin;
    std::size_t end;
};

std::vector<Hunk> hunks_of(const std::vector<Line> &diff) {
    std::vector<Hunk> hunks;
    for (std::size_t i = 0; i < diff.size(); ++i) {
        if (diff[i].sign == ' ') continue;
        const Hunk around{i - std::min(i, context), std::min(i + 1 + context, diff.size())};
        if (hunks.empty() || hunks.back().end < around.begin)
            hunks.push_back(around);
        else
            hunks.back().end = around.end;
    }
    return hunks;
}

std::size_t count(const std::vector<Line> &diff, Hunk part, char left_out) {
    const auto begin = diff.begin() + static_cast<std::ptrdiff_t>(part.begin);
    const auto end = diff.begin() + static_cast<std::ptrdiff_t>(part.end);
    return static_cast<std::size_t>(
        std::count_if(begin, end, [&](const Line &line) { return line.sign != left_out; }));
}

// "12,5": the first line and how many; before the first line when there are none.
std::string range(const std::vector<Line> &diff, Hunk hunk, char left_out) {
    const auto before = count(diff, {0, hunk.begin}, left_out);
    const auto lines = count(diff, hunk, left_out);
    return fmt::format("{},{}", lines == 0 ? before : before + 1, lines);
}

std::string shown_line(const Line &line) {
    std::string text = line.sign + std::string(line.text);
    if (text.back() != '\n') text += "\n\\ No newline at end of file\n";
    return text;
}

} // namespace

std::string unified_diff(const Written &written) {
    const auto diff = compared(lines_with_ends(written.before), lines_with_ends(written.after));
    const auto hunks = hunks_of(diff);
    if (hunks.empty()) return {};
    std::string text =
        written.before.empty() ? "--- /dev/null\n" : fmt::format("--- a/{}\n", written.file);
    text += fmt::format("+++ b/{}\n", written.file);
    for (const auto hunk : hunks) {
        text += fmt::format("@@ -{} +{} @@\n", range(diff, hunk, '+'), range(diff, hunk, '-'));
        for (std::size_t i = hunk.begin; i < hunk.end; ++i)
            text += shown_line(diff[i]);
    }
    return text;
}

} // namespace maillon
