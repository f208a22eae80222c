// Sums over associations, held against every way their counts could be, for who has each one's own
// table.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <map>
#include <numeric>
#include <set>

#include "alliance/network_sums.h"
#include "support/dice.h"

using namespace maillon;
using std::string;

namespace {

using Counts = std::vector<int>;

string code_of(std::size_t i) { return {static_cast<char>('a' + i)}; }

std::vector<Group> groups_of(const Counts &counts) {
    std::vector<Group> groups;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) groups.push_back({code_of(i), counts[i]});
    return groups;
}

std::size_t at(int group) { return static_cast<std::size_t>(group); }

bool is_small(int count) { return count > 0 && count < least_shown; }

// All that an association shows, and which of its groups are empty.
string seen_of(const Counts &counts) {
    const Parted table = parted(groups_of(counts));
    string seen = table.is_hidden ? "hidden" : std::to_string(table.total);
    if (!table.is_broken_down) seen += " whole";
    for (const Group &group : table.shown)
        seen += " " + group.code + std::to_string(group.count);
    for (const int count : counts)
        seen += count > 0 ? 'x' : '-';
    return seen;
}

constexpr int groups = 3;
constexpr int most = 8;

// Every association that shows the same.
const std::vector<Counts> &all_like(const Counts &counts) {
    static const auto by_seen = [] {
        std::map<string, std::vector<Counts>> all;
        for (int a = 0; a <= groups * most; ++a)
            for (int b = 0; a + b <= groups * most; ++b)
                for (int c = 0; a + b + c <= groups * most; ++c)
                    all[seen_of({a, b, c})].push_back({a, b, c});
        return all;
    }();
    return by_seen.at(seen_of(counts));
}

struct Network {
    std::vector<Counts> counts;
    std::vector<Parted> told = {};
    std::vector<std::vector<Group>> groups = {};

    NetworkTable summed() {
        std::vector<AssociationTable> tables;
        for (const Counts &one : counts) {
            groups.push_back(groups_of(one));
            told.push_back(parted(groups.back()));
        }
        for (std::size_t i = 0; i < counts.size(); ++i)
            tables.push_back({&told[i], &groups[i], true});
        return table_across(tables);
    }
};

// Who is in the sums: all, or those that show their total.
bool is_in(const Counts &counts, const NetworkTable &sums) {
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    return sums.left_out == 0 || !is_small(total);
}

// Every possible network with the sums that are printed; what each count may then be.
class Possible {
public:
    Possible(const Network &network, const NetworkTable &sums) : sums_(sums) {
        for (const Counts &one : network.counts)
            if (is_in(one, sums)) real_.push_back(one);
        cells_.assign(real_.size(), std::vector<std::set<int>>(groups));
        totals_.resize(real_.size());
        chosen_.resize(real_.size());
        choose(0);
    }
    // A count, or a whole association, of one to four that can be nothing else.
    [[nodiscard]] bool tells() const {
        for (std::size_t i = 0; i < real_.size(); ++i) {
            const int total = std::accumulate(real_[i].begin(), real_[i].end(), 0);
            if (is_small(total) && totals_[i].size() == 1) return true;
            for (int g = 0; g < groups; ++g)
                if (is_small(real_[i][at(g)]) && cells_[i][at(g)].size() == 1) return true;
        }
        return false;
    }

private:
    void choose(std::size_t i) {
        if (i == real_.size()) return keep();
        for (const Counts &one : all_like(real_[i])) {
            chosen_[i] = &one;
            choose(i + 1);
        }
    }
    void keep() {
        int all = 0;
        Counts sums(groups, 0);
        for (const Counts *one : chosen_)
            for (int g = 0; g < groups; ++g) {
                sums[at(g)] += (*one)[at(g)];
                all += (*one)[at(g)];
            }
        if (!sums_.table.is_hidden && all != sums_.table.total) return;
        for (const Group &group : sums_.table.shown)
            if (sums[static_cast<std::size_t>(group.code[0] - 'a')] != group.count) return;
        for (std::size_t i = 0; i < chosen_.size(); ++i) {
            totals_[i].insert(std::accumulate(chosen_[i]->begin(), chosen_[i]->end(), 0));
            for (int g = 0; g < groups; ++g)
                cells_[i][at(g)].insert((*chosen_[i])[at(g)]);
        }
    }

    const NetworkTable &sums_;
    std::vector<Counts> real_;
    std::vector<const Counts *> chosen_;
    std::vector<std::vector<std::set<int>>> cells_;
    std::vector<std::set<int>> totals_;
};

} // namespace

TEST_CASE("no sum over associations tells a count of one to four that one of them keeps back") {
    Dice dice(20261128);
    int with_groups = 0, left_out = 0;
    for (int trial = 0; trial < 300; ++trial) {
        Network network;
        for (int i = 2 + dice.below(2); i > 0; --i) {
            Counts counts;
            for (int g = 0; g < groups; ++g)
                counts.push_back(dice.once_in(4) ? 0 : dice.below(most + 1));
            network.counts.push_back(counts);
        }
        const NetworkTable sums = network.summed();
        with_groups += sums.table.shown.empty() ? 0 : 1;
        left_out += sums.left_out > 0 ? 1 : 0;
        string seen;
        for (const Counts &one : network.counts)
            seen += seen_of(one) + " | ";
        CAPTURE(seen);
        CHECK_FALSE(Possible(network, sums).tells());
    }
    CHECK(with_groups > 60);
    CHECK(left_out > 5);
}

TEST_CASE("an association alone among the few is left out of the sum") {
    CHECK(sum_across({12, 3, 20}).count == 32);
    CHECK(sum_across({12, 3, 20}).left_out == 1);
    CHECK(sum_across({12, 20, 0}).count == 32);
    CHECK(sum_across({12, 20, 0}).left_out == 0);
    CHECK(sum_across({12, 3, 3}).count == 18);   // 6: 2 and 4, or 3 and 3, or 4 and 2
    CHECK(sum_across({12, 1, 2}).left_out == 2); // 3 of both: a group under five of its own
    CHECK(sum_across({12, 4, 4}).left_out == 2); // 8 can be nothing else
    CHECK(sum_across({3}).count == 0);
    CHECK(sum_across({}).count == 0);
}

TEST_CASE("what the associations show is summed as it is") {
    Network network{{{7, 12, 0}, {5, 6, 9}}};
    const NetworkTable sums = network.summed();
    CHECK(sums.table.total == 39);
    CHECK(sums.table.count_of("a") == 12);
    CHECK(sums.table.count_of("b") == 18);
    CHECK(sums.table.count_of("c") == 9);
    CHECK(sums.left_out == 0);
}

TEST_CASE("a group that one association alone keeps back stands with others in the sums") {
    Network network{{{3, 4, 9}, {6, 8, 9}}}; // 9 of a, 6 of them shown: 3
    const NetworkTable sums = network.summed();
    CHECK(sums.table.total == 39);
    CHECK(sums.table.count_of("a") == -1);
    CHECK(sums.table.count_of("b") == -1);
    CHECK(sums.table.count_of("c") == 18);
}

TEST_CASE("a public is summed where every association may show it, or enough keep it back") {
    const std::vector<Group> some = {{"qpv", 6}, {"rural", 3}};
    const std::vector<Group> more = {{"qpv", 8}, {"rural", 9}};
    const auto shown = groups_across({{20, &some}, {30, &more}});
    REQUIRE(shown.size() == 1);
    CHECK(shown[0].code == "qpv");
    CHECK(shown[0].count == 14);
    // All but three of an association are known by subtracting as well.
    const std::vector<Group> nearly = {{"qpv", 17}};
    const std::vector<Group> part = {{"qpv", 8}};
    CHECK(groups_across({{20, &nearly}, {30, &part}}).empty());
}
