// The stage that the facts allow, or contradict (4-health, 4.3).
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>

#include "alliance/episodes.h"
#include "alliance/formulas.h"

namespace maillon {

namespace {

// Silence of referrals alone, and of any sign of life.
bool is_dormant(const Look &look, Stage recorded) {
    const LineThresholds &line = look.settings.health.silence;
    const auto days = referral_days(look.dossier);
    const Silence quiet =
        silence_since(episodes(days, look.theirs), look.theirs, look.day, line.last);
    const bool is_surprising =
        days.size() <= 2 || surprise(quiet.gaps, quiet.now, line.prior) <= 0.05;
    const Date last_life = signs_of_life(look.dossier).back();
    if (quiet.now >= 90 && is_surprising && look.theirs.between(last_life, look.day) >= 60)
        return true;
    return recorded == Stage::dormant && quiet.now > 20;
}

int decisions(const Look &look) {
    return static_cast<int>(std::ranges::count_if(
        look.dossier.referrals, [](const Sending &one) { return one.decided.has_value(); }));
}

int held_since(const Look &look, Date first) {
    return static_cast<int>(
        std::ranges::count_if(look.dossier.checkpoints, [&](const Checkpoint *one) {
            return one->is_held() && one->fact.date >= first;
        }));
}

bool has_long_pair(const Look &look) {
    return std::ranges::any_of(look.dossier.pairs, [&](const PairSpan &pair) {
        return pair.ended.value_or(look.day) - pair.started >= look.settings.rhythms.pair_minimum;
    });
}

bool is_ripe(const Look &look, const Health &health) {
    const auto fit_severity = health.signal("fit").severity;
    return look.day - look.dossier.referrals.front().received >= 270 && decisions(look) >= 5 &&
           has_long_pair(look) && fit_severity && *fit_severity < 0.25 &&
           health.signal("loop").severity.value_or(0) < 0.5 &&
           health.signal("contact").severity == 0.0 && held_since(look, look.day - 365) >= 2 &&
           health.points < look.settings.health.watch;
}

} // namespace

Ripening ripening(const Look &look, const Health &health) {
    Ripening pilot{look.dossier.partner, {}, 0};
    const auto lacks = [&](int steps, Message what) {
        if (steps <= 0) return;
        pilot.steps += steps;
        pilot.lacks.push_back(std::move(what));
    };
    const int more = 3 - decisions(look);
    lacks(more, msg("{0} more decision|{0} more decisions", more));
    lacks(look.dossier.pairs.empty() ? 1 : 0, msg("a first pair"));
    lacks(held_since(look, Date{}) == 0 ? 1 : 0, msg("a checkpoint held"));
    const double risk = look.settings.health.risk;
    lacks(health.points >= risk ? 1 : 0, msg("fewer than {0} points", Decimal{risk, 0}));
    return pilot;
}

Stage stage_allowed(const Look &look, const Health &health, double points_a_month_ago) {
    if (look.dossier.referrals.empty()) return Stage::prospect;
    if (is_dormant(look, health.stage)) return Stage::dormant;
    if (health.stage == Stage::established) {
        const double risk = look.settings.health.risk;
        const bool twice_bad = health.points >= risk && points_a_month_ago >= risk;
        const bool falls_back = twice_bad || health.signal("contact").severity.value_or(0) >= 0.9;
        return falls_back ? Stage::consolidating : Stage::established;
    }
    if (is_ripe(look, health)) return Stage::established;
    if (health.stage == Stage::consolidating || ripening(look, health).lacks.empty())
        return Stage::consolidating;
    return Stage::pilot;
}

} // namespace maillon
