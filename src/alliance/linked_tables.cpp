// Finds the cells that the sums of two tables fix: those through which no count can be moved around
// a ring of other cells with every sum kept.
// SPDX-License-Identifier: MIT
#include "alliance/linked_tables.h"

#include <algorithm>

namespace maillon {

namespace {

// A group as it is printed; empty: among those that stand together.
using Printed = std::optional<std::string>;
using Sums = std::map<Crossing, SummedCount>;

Printed printed(const Parted &table, const std::string &code) {
    const bool is_shown = std::ranges::count(table.shown, code, &Group::code) > 0;
    return is_shown ? Printed(code) : std::nullopt;
}

enum class Side { row, column };
struct Node {
    Side side = Side::row;
    Printed group;
    friend auto operator<=>(const Node &, const Node &) = default;
};

// Along a way a count is added to each cell that is crossed from its row to its column, and taken
// from each that is crossed from its column to its row; no cell may leave its bounds.
class Ways {
public:
    Ways(const Sums &sums, const Crossing &without) : sums_(sums), without_(without) {}

    bool lead(const Node &from, const Node &to) {
        if (from == to) return true;
        if (!seen_.insert(from).second) return false;
        for (const auto &[place, cell] : sums_) {
            if (place == without_) continue;
            const Node row{Side::row, place.first};
            const Node column{Side::column, place.second};
            if (from == row && cell.count < cell.most && lead(column, to)) return true;
            if (from == column && cell.count > cell.least && lead(row, to)) return true;
        }
        return false;
    }

private:
    const Sums &sums_;
    const Crossing &without_;
    std::set<Node> seen_;
};

bool is_fixed(const Sums &sums, const Crossing &place, const SummedCount &cell) {
    const Node row{Side::row, place.first};
    const Node column{Side::column, place.second};
    const bool may_grow = cell.count < cell.most && Ways(sums, place).lead(column, row);
    const bool may_shrink = cell.count > cell.least && Ways(sums, place).lead(row, column);
    return !may_grow && !may_shrink;
}

Sums sums_of(const Parted &rows, const Parted &columns, const std::vector<Cell> &cells) {
    Sums sums;
    for (const Cell &cell : cells)
        if (cell.count > 0)
            sums[{printed(rows, cell.row), printed(columns, cell.column)}].count += cell.count;
    return sums;
}

std::vector<Group> columns_of(const std::vector<Cell> &cells) {
    std::map<std::string, int> counts;
    for (const Cell &cell : cells)
        counts[cell.column] += cell.count;
    std::vector<Group> groups;
    for (const auto &[code, count] : counts)
        groups.push_back({code, count});
    return groups;
}

} // namespace

std::optional<Crossing> told_by_sums(const Sums &cells) {
    for (const auto &[place, cell] : cells)
        if (cell.count < least_shown && is_fixed(cells, place, cell)) return place;
    return std::nullopt;
}

Parted parted_beside(const Parted &rows, const std::vector<Cell> &cells) {
    const std::vector<Group> groups = columns_of(cells);
    std::set<std::string> hidden;
    while (true) {
        Parted columns = parted(groups, hidden);
        if (columns.shown.empty()) return columns;
        const auto place = told_by_sums(sums_of(rows, columns, cells));
        if (!place) return columns;
        // The column it stands in, else the smallest of those that are shown.
        hidden.insert(place->second.value_or(columns.shown.back().code));
    }
}

} // namespace maillon
