// Counts of people that may leave the association: no group under five can be read from them, nor
// worked out (6-quality, 6.3 rule 3).
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

namespace maillon {

constexpr int least_shown = 5;

struct Group {
    std::string code;
    int count = 0;
};

// A whole parted into groups, as it may be printed: groups of five or more, and the rest as one sum
// of five or more. Where no group could be printed beside the rest, nothing but the total is.
struct Parted {
    int total = 0;            // 0 where `is_hidden`
    bool is_hidden = false;   // the whole is a group under five
    std::vector<Group> shown; // by count, the largest first, then by code
    int others = 0;           // the groups that are not shown, together; 0: none
    bool is_broken_down = true;

    // The count of a group that is shown; -1 where it is not. A group without anybody counts 0
    // where no group is hidden.
    [[nodiscard]] int count_of(const std::string &code) const;
};

// Hides the groups under five, and as many of the smallest others as it takes that even someone who
// knows this rule, and which groups are empty, can't tell the count of any group under five.
// `hidden`: groups that are not to be shown, however large.
Parted parted(std::vector<Group> groups, const std::set<std::string> &hidden = {});

// Of counts that are printed only as their sum, told even which of them are under five: is the sum
// five or more, has each small count still two possible values, and is no larger one alone? `most`:
// the larger ones are known to be no more than that.
bool sum_keeps_secret(const std::vector<int> &hidden, int most);

// Whether a part of `total` may be printed on its own: neither it nor what remains is 1 to 4.
bool may_show(int part, int total);

} // namespace maillon
