// The five next best actions of the week (4-health, 4.5).
// SPDX-License-Identifier: MIT
#include "alliance/summary_actions.h"

#include <algorithm>

#include "alliance/signals.h"

namespace maillon {

namespace {

constexpr std::size_t at_most = 5;
constexpr int weeks_of_rest = 4;

int stake_weight(const Partner &partner, const Settings &settings) {
    int weight = 1;
    for (const Stake &stake : settings.stakes)
        if (std::ranges::count(partner.stakes, stake.stake) > 0)
            weight = std::max(weight, stake.weight);
    return weight;
}

// All that call for something, the most pressing first.
std::vector<const Health *> ranked(const std::vector<Health> &healths, const Settings &settings) {
    std::vector<std::pair<double, const Health *>> weighed;
    for (const Health &health : healths)
        if (health.action && is_followed_weekly(health))
            weighed.emplace_back(health.points * stake_weight(*health.partner, settings), &health);
    std::ranges::sort(weighed, [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first
                                  : a.second->partner->id < b.second->partner->id;
    });
    std::vector<const Health *> order;
    for (const auto &[weight, health] : weighed)
        order.push_back(health);
    return order;
}

bool rests(const Health &health, const std::vector<Advised> &advised) {
    const auto last = std::ranges::find_if(advised, [&](const Advised &one) {
        return one.partner == health.partner->id && one.signal == health.action->signal;
    });
    return last != advised.end() && health.points - last->points < 1;
}

} // namespace

bool is_followed_weekly(const Health &health) {
    return health.has_referrals && health.stage != Stage::dormant && health.stage != Stage::closed;
}

std::vector<Advised> advised_before(const Register &whole, const Calendars &calendars, Date to) {
    std::vector<Advised> advised;
    for (int week = 1; week <= weeks_of_rest; ++week) {
        const Glance then = glance(whole, calendars, to - 7 * week);
        const auto order = ranked(then.healths, whole.settings);
        for (std::size_t i = 0; i < std::min(at_most, order.size()); ++i)
            advised.push_back({order[i]->partner->id, order[i]->action->signal, order[i]->points});
    }
    return advised;
}

std::vector<WeekAction> best_actions(const SummaryBasis &basis) {
    std::vector<WeekAction> actions;
    for (const Health *health : ranked(basis.health_now.partners, basis.now.settings))
        if (actions.size() < at_most && !rests(*health, basis.advised)) actions.push_back({health});
    return actions;
}

} // namespace maillon
