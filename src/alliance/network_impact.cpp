// Adds the associations' figures up.
// SPDX-License-Identifier: MIT
#include "alliance/network_impact.h"

#include <algorithm>

#include "alliance/codes.h"
#include "alliance/network_sums.h"

namespace maillon {

namespace {

using Network = NetworkRead<CountedImpact>;

NetworkTable across(const Network &network, Parted Impact::*told,
                    std::vector<Group> ImpactCounts::*counts) {
    std::vector<AssociationTable> tables;
    for (const auto &one : network.associations)
        tables.push_back({&(one.figures.impact.*told), &(one.figures.counts.*counts), true});
    return table_across(tables);
}

// How many reached something is shown where it is a row of the fates, and nowhere else. Who is left
// out there is left out here: the two sums are of the same people.
Parted outcomes_across(const Network &network, const NetworkTable &fates) {
    if (fates.table.count_of(fate::reached) <= 0) return {};
    std::vector<AssociationTable> tables;
    for (const auto &one : network.associations) {
        const Impact &impact = one.figures.impact;
        if (fates.left_out > 0 && impact.fates.is_hidden) continue;
        tables.push_back({&impact.outcomes, &one.figures.counts.outcomes,
                          impact.fates.count_of(fate::reached) >= 0});
    }
    return table_across(tables).table;
}

std::vector<Group> publics_across(const Network &network) {
    std::vector<AssociationGroups> all;
    for (const auto &one : network.associations)
        if (!one.figures.impact.fates.is_hidden)
            all.push_back({one.figures.counts.people, &one.figures.counts.publics});
    const std::vector<Group> shown = groups_across(all);
    std::vector<Group> in_order;
    for (const Code &code : code_set("publics").codes) {
        const auto found = std::ranges::find(shown, code.code, &Group::code);
        if (found != shown.end()) in_order.push_back(*found);
    }
    return in_order;
}

} // namespace

NetworkImpact impact_across(const Network &network) {
    NetworkImpact across_all;
    Impact &total = across_all.total;
    const NetworkTable fates = across(network, &Impact::fates, &ImpactCounts::fates);
    const NetworkTable pairs = across(network, &Impact::pairs, &ImpactCounts::pairs);
    across_all.without_people = fates.left_out;
    across_all.without_pairs = pairs.left_out;
    total.fates = fates.table;
    total.pairs = pairs.table;
    total.kinds = across(network, &Impact::kinds, &ImpactCounts::kinds).table;
    total.outcomes = outcomes_across(network, fates);
    total.publics = publics_across(network);
    total.reached = rate_of("reached", total.fates, fate::reached);
    total.lasted = rate_of("lasted", total.pairs, fate::lasted);
    for (const auto &one : network.associations) {
        const Impact &impact = one.figures.impact;
        total.period = impact.period;
        total.at = impact.at;
        total.has_reduced = total.has_reduced || impact.has_reduced;
        total.partners += impact.partners;
        total.checkpoints += impact.checkpoints;
        total.feedback += impact.feedback;
    }
    return across_all;
}

} // namespace maillon
