// What a person probably meant: edit distance, and the nearest of several words.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>

#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

using Points = std::vector<std::int32_t>;

Points folded_points(std::string_view text) {
    Points points;
    each_code_point(fold(text),
                    [&](CodePoint point, std::string_view) { points.push_back(point.value); });
    return points;
}

// A name is also near when one word of it is; a beginning counts as one slip.
int nearness(std::string_view word, const std::string &candidate) {
    int best = distance(word, candidate);
    const std::string typed = fold(word);
    if (typed.size() > 1 && fold(candidate).starts_with(typed)) best = std::min(best, 1);
    for (const std::string &part : folded_words(candidate))
        best = std::min(best, distance(word, part));
    return best;
}

// Short words have near neighbours by chance: a third of the letters may differ, three at most.
int slips_allowed(std::string_view word) { return std::clamp((characters(word) + 1) / 3, 1, 3); }

} // namespace

int distance(std::string_view a, std::string_view b) {
    const Points left = folded_points(a);
    const Points right = folded_points(b);
    std::vector<int> before(right.size() + 1), above(right.size() + 1), row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j)
        above[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= left.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const int change = above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            const bool is_swap =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (is_swap) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above.back();
}

std::vector<std::string> nearest(std::string_view word,
                                 const std::vector<std::string> &candidates) {
    std::vector<std::pair<int, std::string>> near;
    for (const std::string &candidate : candidates)
        if (const int slips = nearness(word, candidate); slips <= slips_allowed(word))
            near.emplace_back(slips, candidate);
    std::stable_sort(near.begin(), near.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> best;
    for (const auto &[slips, candidate] : near)
        if (best.size() < 3) best.push_back(candidate);
    return best;
}

} // namespace maillon
