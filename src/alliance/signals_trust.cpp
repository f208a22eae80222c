// Trust: do they hear from us, and do the pairs hold (4-health, 4.2)?
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>

#include "alliance/formulas.h"

namespace maillon {

namespace {

bool was_ever_told(const Dossier &dossier) {
    return std::ranges::any_of(dossier.referrals, &Sending::has_feedback);
}

// No feedback was ever logged for this partner: an unknown, until it is too many to be chance.
Reading nothing_logged(int due) {
    Reading reading{std::nullopt, due, {{"none-logged", 1.0}}, {}};
    if (due >= 5) {
        reading.severity = 0.5;
        reading.text =
            msg("No feedback logged on {0} past referrals: forgotten, or not entered?", due);
    } else {
        reading.text = msg("No feedback logged yet: 'feedback give' makes this known");
    }
    return reading;
}

double mean_of(const Pulse &pulse) { return (pulse.availability + pulse.trust) / 2.0; }

Message pulse_text(const Pulse &last, bool fell) {
    return fell ? msg("Their last pulse fell: availability {0}, trust {1} out of 5",
                      last.availability, last.trust)
                : msg("Their last pulse: availability {0}, trust {1} out of 5", last.availability,
                      last.trust);
}

Message no_answer_text(int missed) {
    if (missed == 0) return msg("No invitation has been left without an answer");
    return msg("{0} invitation without an answer since the last checkpoint|"
               "{0} invitations in a row without an answer since the last checkpoint",
               missed);
}

} // namespace

std::vector<const Pulse *> recent_pulses(const Look &look) {
    std::vector<const Pulse *> pulses;
    for (const Pulse &pulse : look.dossier.partner->pulses)
        if (look.day - pulse.fact.date <= look.settings.health.pulse.days) pulses.push_back(&pulse);
    std::ranges::stable_sort(pulses, {}, [](const Pulse *one) { return one->fact.date; });
    return pulses;
}

std::vector<const Sending *> due_for_news(const Look &look) {
    const LineThresholds &line = look.settings.health.loop;
    return last_referrals(look.dossier, line.last, [&](const Sending &one) {
        return !one.is_taken_out && (one.has_feedback || one.decided) &&
               is_recent(one, look.day, line.days) &&
               look.ours.between(one.received, look.day) >= look.settings.health.news_due;
    });
}

std::vector<const Checkpoint *> missed(const Look &look) {
    std::vector<const Checkpoint *> row;
    const auto &checkpoints = look.dossier.checkpoints;
    for (auto one = checkpoints.rbegin(); one != checkpoints.rend() && !(*one)->is_held(); ++one)
        if (!(*one)->theirs && (*one)->holding == Holding::no_answer &&
            look.day - (*one)->fact.date <= look.settings.health.no_answer.days)
            row.push_back(*one);
    return row;
}

bool is_observable(const PairSpan &pair, const Look &look) {
    const int age = look.day - pair.started;
    return age <= look.settings.health.early_breaks.days &&
           (pair.ended || age >= look.settings.rhythms.pair_minimum);
}

Reading loop(const Look &look) {
    const LineThresholds &line = look.settings.health.loop;
    const auto due = due_for_news(look);
    const int n = static_cast<int>(due.size());
    if (n > 0 && !was_ever_told(look.dossier)) return nothing_logged(n);
    if (n < line.minimum)
        return {std::nullopt,
                n,
                {},
                msg("Not enough data yet: {0} of {1} past referrals", n, line.minimum)};
    const int k = n - count_of(due, &Sending::is_told);
    const double share = prudent_share(k, n, line.prior);
    const Logging logged = logging(look);
    const double factor =
        logged.is_judged() && logged.share < 0.7 ? std::max(0.25, logged.share) : 1.0;
    return {clip(share, line.bounds) * factor,
            n,
            {{"k", static_cast<double>(k)}, {"share", share}, {"factor", factor}},
            msg("{0} of the last {1} referrals decided without news to the prescriber", k, n)};
}

Reading no_answer(const Look &look) {
    const LineThresholds &line = look.settings.health.no_answer;
    const auto row = static_cast<int>(missed(look).size());
    const double severity = row >= line.minimum ? clip(row, line.bounds) : 0.0;
    return {severity, row, {}, no_answer_text(row)};
}

Reading early_breaks(const Look &look) {
    const LineThresholds &line = look.settings.health.early_breaks;
    const int minimum = look.settings.rhythms.pair_minimum;
    int n = 0;
    int k = 0;
    for (const PairSpan &pair : look.dossier.pairs) {
        if (!is_observable(pair, look)) continue;
        ++n;
        k += pair.is_broken && *pair.ended - pair.started < minimum ? 1 : 0;
    }
    if (n < line.minimum)
        return {
            std::nullopt,
            n,
            {},
            msg("Not enough data yet: {0} of {1} pairs ended or six months old", n, line.minimum)};
    const double share = prudent_share(k, n, line.prior);
    return {clip(share, line.bounds),
            n,
            {{"k", static_cast<double>(k)}, {"share", share}},
            msg("{0} of the last {1} pairs broke off before six months", k, n)};
}

Reading pulse(const Look &look) {
    const auto pulses = recent_pulses(look);
    if (pulses.empty())
        return {std::nullopt, 0, {}, msg("No recent pulse: 'pulse record' makes this known")};
    const double mean = mean_of(*pulses.back());
    const bool fell = pulses.size() >= 2 && mean_of(*pulses[pulses.size() - 2]) - mean >= 1.0;
    const double severity =
        std::min(1.0, clip(5 - mean, look.settings.health.pulse.bounds) + (fell ? 0.3 : 0.0));
    return {severity,
            static_cast<int>(pulses.size()),
            {{"mean", mean}},
            pulse_text(*pulses.back(), fell)};
}

} // namespace maillon
