// From one association's answers to its line in the network's.
// SPDX-License-Identifier: MIT
#include "alliance/network.h"

#include <algorithm>
#include <tuple>

namespace maillon {

namespace {

constexpr int trend_days = 56; // as assess() compares

bool cools(const Health &health) {
    return health.level == Level::risk || health.trend == Trend::worsening;
}

Cooling cooling_of(const Health &health, const Health *then) {
    const auto lines = reasons(health);
    return {health.partner->id,
            health.partner->name,
            health.level,
            health.points,
            then ? std::optional(then->points) : std::nullopt,
            lines.empty() ? std::string_view() : lines.front()->name};
}

Counted counted(std::string_view name, std::size_t now) {
    return {name, {}, static_cast<int>(now), 0};
}

} // namespace

bool cools_more(const Cooling &a, const Cooling &b) {
    return std::tuple(-a.rise(), -a.points) < std::tuple(-b.rise(), -b.points);
}

HealthFigures health_figures(const Register &whole, const Register &known,
                             const Calendars &calendars, Date at) {
    const Assessment assessment = assess(whole, known, calendars, at);
    const Glance then = glance(whole, calendars, at - trend_days);
    HealthFigures figures;
    figures.may_prospect = assessment.portfolio.open;
    for (const Health &health : assessment.partners) {
        if (health.stage == Stage::closed) continue;
        if (!health.has_referrals) {
            ++figures.prospects;
            continue;
        }
        ++figures.levels.at(static_cast<std::size_t>(health.level));
        if (cools(health))
            figures.cooling.push_back(cooling_of(health, then.of(health.partner->id)));
    }
    std::ranges::stable_sort(figures.cooling, cools_more);
    return figures;
}

PortfolioFigures portfolio_figures(const Portfolio &portfolio) {
    PortfolioFigures figures;
    figures.may_prospect = portfolio.open;
    figures.hindrances = static_cast<int>(portfolio.reasons.size());
    for (const Load &load : portfolio.loads) {
        figures.partners += load.partners;
        if (load.staff.empty()) {
            figures.of_nobody = load.partners;
            continue;
        }
        figures.referents += load.partners > 0 ? 1 : 0;
        figures.overloaded += load.capacity && load.partners > *load.capacity ? 1 : 0;
    }
    figures.concentrations = static_cast<int>(portfolio.concentrations.size());
    figures.pilots = static_cast<int>(portfolio.ripening.size());
    figures.ripe = static_cast<int>(std::ranges::count_if(
        portfolio.ripening, [](const Ripening &pilot) { return pilot.lacks.empty(); }));
    return figures;
}

SummaryFigures summary_figures(const Summary &summary) {
    SummaryFigures figures;
    figures.counts = summary.counts;
    figures.waits = {counted("late-acknowledgements", summary.late_acknowledgements.size()),
                     counted("waiting", summary.waiting.size()),
                     counted("debts", summary.debts.size()),
                     counted("early-breaks", summary.early_breaks.size())};
    for (const LevelChange &change : summary.changes)
        ++(change.points > change.points_before ? figures.cooler : figures.warmer);
    figures.dormant = static_cast<int>(summary.dormant.size());
    return figures;
}

} // namespace maillon
