// Adds up what associations count, and holds the sums against what each of them shows.
// SPDX-License-Identifier: MIT
#include "alliance/network_sums.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

#include "alliance/linked_tables.h"

namespace maillon {

namespace {

using Counts = std::vector<int>;

bool is_small(int count) { return count > 0 && count < least_shown; }

int sum_of(const Counts &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

// Nothing is known of how large the larger ones are.
bool may_be_summed(const Counts &hidden) {
    return hidden.empty() || sum_keeps_secret(hidden, sum_of(hidden));
}

int total_of(const AssociationTable &one) {
    return std::accumulate(one.counts->begin(), one.counts->end(), 0,
                           [](int sum, const Group &group) { return sum + group.count; });
}

bool keeps_total_back(const AssociationTable &one) {
    return (one.told->is_hidden || !one.shows_total) && total_of(one) > 0;
}

bool shows(const Parted &table, const std::string &code) {
    return std::ranges::count(table.shown, code, &Group::code) > 0;
}

// A count that an association does not show, where it stands among what is printed.
struct Hidden {
    Crossing place;
    SummedCount cell;
};

// Told even whether it is small, one knows its bounds: what is hidden beside small ones stands
// before the smallest that is shown, by count, then by code.
SummedCount bounded(const Group &group, const Parted &told) {
    if (is_small(group.count)) return {group.count, 1, least_shown - 1};
    SummedCount cell{group.count, least_shown};
    if (told.shown.empty()) return cell;
    const int least = told.shown.back().count;
    const auto next = std::ranges::find(told.shown, least, &Group::count);
    cell.most = group.code < next->code ? least : least - 1;
    return cell;
}

std::vector<Hidden> hidden_in(const std::vector<AssociationTable> &all, const Parted &table) {
    std::vector<Hidden> hidden;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const Group &group : *all[i].counts) {
            const bool is_told = !keeps_total_back(all[i]) && shows(*all[i].told, group.code);
            if (group.count == 0 || is_told) continue;
            Crossing place;
            if (!keeps_total_back(all[i])) place.first = std::to_string(i);
            if (shows(table, group.code)) place.second = group.code;
            hidden.push_back({place, bounded(group, *all[i].told)});
        }
    return hidden;
}

void add(SummedCount &sum, const SummedCount &cell) {
    sum.count += cell.count;
    sum.least += cell.least;
    sum.most += cell.most;
}

// Where a sum tells what an association keeps back: in one column, or through rows and columns.
std::optional<Crossing> telling_place(const std::vector<Hidden> &hidden) {
    std::map<std::optional<std::string>, Counts> columns;
    std::map<Crossing, SummedCount> cells;
    for (const Hidden &one : hidden) {
        columns[one.place.second].push_back(one.cell.count);
        const auto [cell, is_first] = cells.emplace(one.place, one.cell);
        if (!is_first) add(cell->second, one.cell);
    }
    for (const auto &[code, counts] : columns)
        if (!may_be_summed(counts)) return Crossing{{}, code};
    return told_by_sums(cells);
}

std::vector<Group> added(const std::vector<AssociationTable> &all) {
    std::map<std::string, int> sums;
    for (const AssociationTable &one : all)
        for (const Group &group : *one.counts)
            sums[group.code] += group.count;
    std::vector<Group> groups;
    for (const auto &[code, count] : sums)
        groups.push_back({code, count});
    return groups;
}

Parted parted_across(const std::vector<AssociationTable> &all) {
    const std::vector<Group> groups = added(all);
    std::set<std::string> together;
    while (true) {
        Parted table = parted(groups, together);
        if (table.shown.empty()) return table;
        const auto place = telling_place(hidden_in(all, table));
        if (!place) return table;
        // The column it stands in, else the smallest of those that are shown.
        together.insert(place->second.value_or(table.shown.back().code));
    }
}

// Of one group, and of those who are not in it.
struct Sides {
    int sum = 0;
    Counts hidden, others_hidden;
};

Sides sides_of(const std::string &code, const std::vector<AssociationGroups> &all) {
    Sides sides;
    for (const AssociationGroups &one : all) {
        const auto found = std::ranges::find(*one.counts, code, &Group::code);
        const int count = found == one.counts->end() ? 0 : found->count;
        sides.sum += count;
        if (!is_small(one.people) && may_show(count, one.people)) continue;
        if (count > 0) sides.hidden.push_back(count);
        if (one.people > count) sides.others_hidden.push_back(one.people - count);
    }
    return sides;
}

} // namespace

NetworkSum sum_across(const std::vector<int> &counts) {
    Counts hidden;
    std::ranges::copy_if(counts, std::back_inserter(hidden), is_small);
    const int all = sum_of(counts);
    if (may_be_summed(hidden)) return {all, 0};
    return {all - sum_of(hidden), static_cast<int>(hidden.size())};
}

NetworkTable table_across(const std::vector<AssociationTable> &all) {
    Counts hidden;
    for (const AssociationTable &one : all)
        if (keeps_total_back(one)) hidden.push_back(total_of(one));
    if (may_be_summed(hidden)) return {parted_across(all), 0};
    std::vector<AssociationTable> some = all;
    std::erase_if(some, keeps_total_back);
    return {parted_across(some), static_cast<int>(hidden.size())};
}

std::vector<Group> groups_across(const std::vector<AssociationGroups> &all) {
    std::map<std::string, int> codes;
    int people = 0;
    for (const AssociationGroups &one : all) {
        people += one.people;
        for (const Group &group : *one.counts)
            codes[group.code] += group.count;
    }
    std::vector<Group> groups;
    for (const auto &[code, count] : codes) {
        const Sides sides = sides_of(code, all);
        if (count > 0 && may_show(count, people) && may_be_summed(sides.hidden) &&
            may_be_summed(sides.others_hidden))
            groups.push_back({code, count});
    }
    return groups;
}

} // namespace maillon
