// No count of one to four can be read or worked out, even by who knows the rule and which groups
// are empty: tried on every table of a few groups. SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <map>
#include <set>

#include "alliance/suppression.h"

using namespace maillon;
using std::string;

namespace {

using Counts = std::vector<int>;

Parted part_of(const Counts &counts) {
    std::vector<Group> groups;
    for (std::size_t i = 0; i < counts.size(); ++i)
        groups.push_back({string(1, static_cast<char>('a' + i)), counts[i]});
    return parted(groups);
}

// All that is printed, and which groups are empty.
string seen_of(const Counts &counts, const Parted &table) {
    string seen = table.is_hidden ? "hidden" : std::to_string(table.total);
    if (!table.is_broken_down) seen += " whole";
    for (const Group &group : table.shown)
        seen += " " + group.code + std::to_string(group.count);
    seen += " +" + std::to_string(table.others) + " ";
    for (const int count : counts)
        seen += count > 0 ? 'x' : '-';
    return seen;
}

bool is_small(int count) { return count > 0 && count < least_shown; }

void require_untold(const Parted &table) {
    CHECK_FALSE(is_small(table.total));
    CHECK_FALSE(is_small(table.others));
    int sum = table.others;
    for (const Group &group : table.shown) {
        CHECK(group.count >= least_shown);
        sum += group.count;
    }
    if (table.is_broken_down) CHECK(sum == table.total);
}

// Every table of `groups` groups of up to `most`, by what is printed of it.
std::map<string, std::vector<Counts>> by_what_is_seen(std::size_t groups, int most) {
    std::map<string, std::vector<Counts>> all;
    Counts counts(groups, 0);
    while (true) {
        const Parted table = part_of(counts);
        require_untold(table);
        all[seen_of(counts, table)].push_back(counts);
        std::size_t i = 0;
        while (i < groups && counts[i] == most)
            counts[i++] = 0;
        if (i == groups) return all;
        ++counts[i];
    }
}

int solved(const std::vector<Counts> &alike) {
    int found = 0;
    for (std::size_t i = 0; i < alike.front().size(); ++i) {
        std::set<int> possible;
        for (const Counts &counts : alike)
            possible.insert(counts[i]);
        found += possible.size() == 1 && is_small(*possible.begin()) ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("no table of a few groups lets a count of one to four be worked out") {
    for (const auto &[groups, most] : {std::pair<std::size_t, int>{2, 14}, {3, 11}, {4, 7}})
        for (const auto &[seen, alike] : by_what_is_seen(groups, most)) {
            if (seen.starts_with("hidden")) continue; // nothing at all is told
            CAPTURE(seen);
            CHECK(solved(alike) == 0);
        }
}

TEST_CASE("large groups are shown as they are") {
    const Parted table = part_of({7, 0, 12, 5});
    CHECK(table.total == 24);
    CHECK(table.others == 0);
    REQUIRE(table.shown.size() == 3);
    CHECK(table.shown[0].code == "c");
    CHECK(table.count_of("a") == 7);
    CHECK(table.count_of("b") == 0);
}

TEST_CASE("one small group takes a larger one with it, else a subtraction would tell it") {
    const Parted table = part_of({3, 9, 20});
    CHECK(table.others == 12);
    REQUIRE(table.shown.size() == 1);
    CHECK(table.count_of("a") == -1);
    CHECK(table.count_of("b") == -1);
}

TEST_CASE("a sum that only one set of small counts makes is no secret") {
    const Parted table = part_of({4, 4, 9, 20}); // 8 is 4 and 4
    CHECK(table.others == 17);
    CHECK(part_of({3, 4, 9, 20}).others == 7);
}

TEST_CASE("where nothing could stand beside the rest, the total stands alone") {
    const Parted table = part_of({3, 9});
    CHECK(table.total == 12);
    CHECK_FALSE(table.is_broken_down);
    CHECK(table.shown.empty());
    const Parted few = part_of({1, 2});
    CHECK(few.is_hidden);
    CHECK(few.total == 0);
    CHECK(part_of({}).total == 0);
    CHECK_FALSE(part_of({}).is_hidden);
}

TEST_CASE("a part may be shown where neither it nor the rest is one to four") {
    CHECK(may_show(5, 10));
    CHECK(may_show(0, 10));
    CHECK(may_show(10, 10));
    CHECK_FALSE(may_show(4, 10));
    CHECK_FALSE(may_show(6, 10));
}
