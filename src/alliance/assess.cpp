// All partners on a day: each one's health, its trend and the stage the facts allow, and the
// portfolio's gate.
// SPDX-License-Identifier: MIT
#include "alliance/health.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "alliance/signals.h"

namespace maillon {

namespace {

constexpr int trend_days = 56;
constexpr int monthly_look_days = 28;

std::vector<Look> look_at(const std::vector<Dossier> &all, const Register &people,
                          const Calendars &calendars, Date day) {
    std::vector<Look> looks;
    for (const Dossier &dossier : all)
        looks.push_back({dossier, calendars.of(*dossier.partner), calendars.ours(), people.settings,
                         people.offer, day});
    return looks;
}

// How many signals are known on one of the two days only.
int newly_known_or_lost(const Health &now, const Health &then) {
    int changed = 0;
    for (std::size_t i = 0; i < now.signals.size(); ++i)
        changed += now.signals[i].severity.has_value() != then.signals[i].severity.has_value();
    return changed;
}

std::optional<Trend> trend_since(const Health &now, const Health *then, double points) {
    if (!then || newly_known_or_lost(now, *then) > 2) return std::nullopt;
    const double change = now.points - then->points;
    if (change >= points) return Trend::worsening;
    return change <= -points ? Trend::improving : Trend::stable;
}

// Prospects and closed partners are shown apart (4-health, 4.2).
bool is_apart(const Health &health) {
    return !health.has_referrals || health.stage == Stage::closed;
}

void sort_worst_first(std::vector<Health> &healths) {
    std::ranges::stable_sort(healths, [](const Health &a, const Health &b) {
        return std::tuple(is_apart(a), -a.points) < std::tuple(is_apart(b), -b.points);
    });
}

} // namespace

const Health *Glance::of(const std::string &partner_id) const {
    const auto found = std::ranges::lower_bound(
        healths, partner_id, {},
        [](const Health &one) -> const std::string & { return one.partner->id; });
    return found != healths.end() && found->partner->id == partner_id ? &*found : nullptr;
}

Glance glance(const Register &whole, const Calendars &calendars, Date day, Sources sources) {
    Glance seen;
    for (const Partner &partner : whole.partners)
        if (partner.since <= day) seen.partners.push_back(as_known(partner, day));
    const auto all = dossiers(seen.partners, whole.youths, day);
    for (const Look &look : look_at(all, whole, calendars, day)) {
        seen.healths.push_back(judge(look));
        if (sources == Sources::named) name_sources(seen.healths.back(), look);
    }
    return seen;
}

Assessment assess(const Register &whole, const Register &known, const Calendars &calendars,
                  Date at) {
    const auto all = dossiers(known.partners, known.youths, at);
    const auto looks = look_at(all, known, calendars, at);
    const Glance then = glance(whole, calendars, at - trend_days);
    const Glance last_month = glance(whole, calendars, at - monthly_look_days);
    Assessment assessment;
    assessment.at = at;
    for (const Look &look : looks) {
        const Partner &partner = *look.dossier.partner;
        Health health = judge(look);
        name_sources(health, look);
        const Health *month_ago = last_month.of(partner.id);
        health.trend = trend_since(health, then.of(partner.id), known.settings.health.trend);
        health.stage_allowed = stage_allowed(look, health, month_ago ? month_ago->points : 0);
        health.school_closed = calendars.on_school_holiday(partner, at);
        assessment.partners.push_back(std::move(health));
    }
    assessment.portfolio = portfolio(looks, assessment.partners);
    sort_worst_first(assessment.partners);
    return assessment;
}

} // namespace maillon
