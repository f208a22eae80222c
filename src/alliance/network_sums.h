// Sums over associations, each of which shows its own counts: no count of one to four that one of
// them keeps back can be worked out from a sum (6-quality, 6.3 rule 3).
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/suppression.h"

namespace maillon {

// Over all associations, or, where that would tell a count kept back, over those that show theirs.
struct NetworkSum {
    int count = 0;
    int left_out = 0; // associations whose one to four are not in it
};
// Of counts of which each association shows its own unless it is one to four.
NetworkSum sum_across(const std::vector<int> &counts);

// A table of one association: what it shows of it, and all its counts.
struct AssociationTable {
    const Parted *told = nullptr;
    const std::vector<Group> *counts = nullptr;
    bool shows_total = true;
};
struct NetworkTable {
    Parted table;
    int left_out = 0; // associations of which nobody is counted here
};
// Whoever has every association's own table finds no count of one to four by subtracting. Where
// that can't be had, associations that do not show their total are left out; then groups are
// printed together, the smallest first.
NetworkTable table_across(const std::vector<AssociationTable> &all);

// Groups that overlap, such as publics: one association's people, and what it shows of the groups.
struct AssociationGroups {
    int people = 0;
    const std::vector<Group> *counts = nullptr;
};
// The groups whose sum may be printed beside each association's own.
std::vector<Group> groups_across(const std::vector<AssociationGroups> &all);

} // namespace maillon
