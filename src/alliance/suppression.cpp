// Which groups are printed, and which only as a sum.
// SPDX-License-Identifier: MIT
#include "alliance/suppression.h"

#include <algorithm>
#include <numeric>

namespace maillon {

namespace {

bool is_small(int count) { return count > 0 && count < least_shown; }

// What is to be hidden together, and the groups that remain, the smallest first.
struct Split {
    std::vector<Group> hidden;
    std::vector<Group> shown;
};

int sum_of(const std::vector<Group> &groups) {
    int sum = 0;
    for (const Group &group : groups)
        sum += group.count;
    return sum;
}

// Larger ones hidden beside small ones are no larger than the smallest that is shown.
bool keeps_secret(const Split &split) {
    if (split.shown.empty()) return false;
    std::vector<int> hidden;
    for (const Group &group : split.hidden)
        hidden.push_back(group.count);
    return sum_keeps_secret(hidden, split.shown.front().count);
}

} // namespace

int Parted::count_of(const std::string &code) const {
    const auto found = std::ranges::find(shown, code, &Group::code);
    if (found != shown.end()) return found->count;
    return is_hidden || !is_broken_down || others > 0 ? -1 : 0;
}

Parted parted(std::vector<Group> groups, const std::set<std::string> &hidden) {
    std::erase_if(groups, [](const Group &group) { return group.count == 0; });
    std::ranges::sort(groups, [](const Group &a, const Group &b) {
        return a.count != b.count ? a.count < b.count : a.code < b.code;
    });
    const int total = sum_of(groups);
    if (is_small(total)) return {0, true, {}, 0, false};
    Split split;
    for (const Group &group : groups)
        (is_small(group.count) || hidden.contains(group.code) ? split.hidden : split.shown)
            .push_back(group);
    while (!split.hidden.empty() && !keeps_secret(split)) {
        if (split.shown.empty()) return {total, false, {}, 0, false};
        split.hidden.push_back(split.shown.front());
        split.shown.erase(split.shown.begin());
    }
    std::ranges::stable_sort(split.shown, std::greater<>(), &Group::count);
    return {total, false, split.shown, sum_of(split.hidden), true};
}

bool sum_keeps_secret(const std::vector<int> &hidden, int most) {
    const int sum = std::accumulate(hidden.begin(), hidden.end(), 0);
    if (sum < least_shown) return false;
    const auto smalls = static_cast<int>(std::ranges::count_if(hidden, is_small));
    const int larger = static_cast<int>(hidden.size()) - smalls;
    if (smalls == 0) return larger > 1; // alone it would be told by a subtraction
    const int most_of_small = least_shown - 1;
    const int lowest = sum - most_of_small * (smalls - 1) - most * larger;
    const int highest = sum - (smalls - 1) - least_shown * larger;
    return std::max(1, lowest) < std::min(most_of_small, highest);
}

bool may_show(int part, int total) { return !is_small(part) && !is_small(total - part); }

} // namespace maillon
