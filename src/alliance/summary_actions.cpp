// The five next best actions of the week (4-health, 4.5).
// SPDX-License-Identifier: MIT
#include "alliance/summary_actions.h"

#include <algorithm>

namespace maillon {

namespace {

constexpr std::size_t at_most = 5;

int stake_weight(const Partner &partner, const Settings &settings) {
    int weight = 1;
    for (const Stake &stake : settings.stakes)
        if (std::ranges::count(partner.stakes, stake.stake) > 0)
            weight = std::max(weight, stake.weight);
    return weight;
}

// All that call for something, the most pressing first.
std::vector<const Health *> ranked(const std::vector<Health> &healths, const SummaryBasis &basis) {
    std::vector<std::pair<double, const Health *>> weighed;
    for (const Health &health : healths)
        if (health.action && is_followed_weekly(health) &&
            basis.followed().partner(health.partner->id))
            weighed.emplace_back(health.points * stake_weight(*health.partner, basis.now.settings),
                                 &health);
    std::ranges::sort(weighed, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first
                                  : a.second->partner->id < b.second->partner->id;
    });
    std::vector<const Health *> order;
    for (const auto &[weight, health] : weighed)
        order.push_back(health);
    return order;
}

// The five of a week, whether they rested or not.
std::vector<const Health *> top_of(const Glance &week, const SummaryBasis &basis) {
    auto order = ranked(week.healths, basis);
    order.resize(std::min(at_most, order.size()));
    return order;
}

bool is_same_action(const Health &a, const Health &b) {
    return a.partner->id == b.partner->id && a.action->signal == b.action->signal;
}

// `tops` are those of the weeks before, the last week first: since it last ranked.
bool rests(const Health &health, const std::vector<std::vector<const Health *>> &tops) {
    for (const auto &top : tops)
        for (const Health *then : top)
            if (is_same_action(*then, health)) return health.points - then->points < 1;
    return false;
}

} // namespace

bool is_followed_weekly(const Health &health) {
    return health.has_referrals && health.stage != Stage::dormant && health.stage != Stage::closed;
}

std::vector<WeekAction> best_actions(const SummaryBasis &basis) {
    std::vector<std::vector<const Health *>> tops;
    for (const Glance &week : basis.weeks)
        tops.push_back(top_of(week, basis));
    auto order = ranked(basis.health_now.partners, basis);
    std::stable_partition(order.begin(), order.end(),
                          [&](const Health *health) { return !rests(*health, tops); });
    order.resize(std::min(at_most, order.size()));
    std::vector<WeekAction> actions;
    for (const Health *health : order)
        actions.push_back({health});
    return actions;
}

} // namespace maillon
