// Which groups are printed, and which only as a sum.
// SPDX-License-Identifier: MIT
#include "alliance/suppression.h"

#include <algorithm>

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

// Given their sum, and told even which of the hidden groups are small: has each of these still two
// possible counts? The larger ones hidden beside them are at least five, and no larger than the
// smallest that is shown.
bool keeps_secret(const Split &split) {
    const int sum = sum_of(split.hidden);
    if (sum < least_shown || split.shown.empty()) return false;
    const auto smalls = static_cast<int>(
        std::ranges::count_if(split.hidden, [](const Group &one) { return is_small(one.count); }));
    const int larger = static_cast<int>(split.hidden.size()) - smalls;
    if (smalls == 0) return larger > 1; // alone it would be told by a subtraction
    const int most = least_shown - 1;
    const int lowest = sum - most * (smalls - 1) - split.shown.front().count * larger;
    const int highest = sum - (smalls - 1) - least_shown * larger;
    return std::max(1, lowest) < std::min(most, highest);
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

bool may_show(int part, int total) { return !is_small(part) && !is_small(total - part); }

} // namespace maillon
