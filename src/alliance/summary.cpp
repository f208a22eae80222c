// A period as a value: counts, what we owe, who waits, what changed, what comes (3-commands, 3.3).
// SPDX-License-Identifier: MIT
#include "alliance/summary.h"

#include <algorithm>

#include "alliance/codes.h"
#include "alliance/followed.h"
#include "alliance/summary_actions.h"

namespace maillon {

namespace {

constexpr int weeks_of_rest = 4; // of an action that was advised (4-health, 4.5)

bool is_waiting(const Youth &youth, const Referral &referral, const SummaryBasis &basis,
                const Calendars &calendars) {
    return next_step(youth, referral) == NextStep::find_mentor ||
           is_late(youth, referral, basis.now.settings, calendars, basis.health_now.at);
}

Message waiting_text(NextStep step) {
    switch (step) {
    case NextStep::acknowledge:
        return msg("waits for our acknowledgement");
    case NextStep::meet:
        return msg("waits for a first meeting");
    case NextStep::decide:
        return msg("waits for a decision");
    default:
        return msg("waits for a mentor");
    }
}

void gather_waiting(Summary &summary, const SummaryBasis &basis, const Calendars &calendars) {
    for (const Youth &youth : basis.followed().youths)
        for (const Referral &referral : youth.referrals) {
            if (!is_waiting(youth, referral, basis, calendars)) continue;
            const NextStep step = next_step(youth, referral);
            auto &list =
                step == NextStep::acknowledge ? summary.late_acknowledgements : summary.waiting;
            list.push_back({&youth, &referral, waits_since(youth, referral), waiting_text(step)});
        }
    for (auto *list : {&summary.late_acknowledgements, &summary.waiting})
        std::ranges::stable_sort(*list, {}, &Waiting::since);
}

// The line that moved most, in the direction in which the points went.
Message why_changed(const Health &before, const Health &now) {
    const double direction = now.points >= before.points ? 1.0 : -1.0;
    const Signal *most = nullptr;
    double largest = 0;
    for (std::size_t i = 0; i < now.signals.size(); ++i) {
        const double moved = direction * (now.signals[i].points() - before.signals[i].points());
        if (moved > largest + 1e-9) {
            largest = moved;
            most = &now.signals[i];
        }
    }
    return most ? most->text : msg("more is known than before");
}

void gather_changes(Summary &summary, const SummaryBasis &basis) {
    for (const Health &now : basis.health_now.partners) {
        const Health *before = basis.health_before().of(now.partner->id);
        if (!before || !is_followed_weekly(now) || before->level == now.level) continue;
        if (!basis.followed().partner(now.partner->id)) continue;
        summary.changes.push_back({now.partner, before->level, now.level, before->points,
                                   now.points, why_changed(*before, now)});
    }
}

// They have left the weekly list (4-health, 4.3).
void gather_dormant(Summary &summary, const SummaryBasis &basis) {
    if (summary.period.span == Span::week && summary.period.to.day() > 7) return;
    for (const Health &health : basis.health_now.partners)
        if (health.stage == Stage::dormant && basis.followed().partner(health.partner->id))
            summary.dormant.push_back(health.partner);
    std::ranges::sort(summary.dormant, {}, &Partner::id);
}

void gather_news(Summary &summary, const Register &now) {
    for (const Youth &youth : now.youths) {
        for (const Referral &referral : youth.referrals)
            if (!referral.voided && summary.period.holds(referral.received.date))
                summary.received.push_back({&youth, &referral});
        for (const Pair &pair : youth.pairs) {
            if (summary.period.holds(pair.started.date))
                summary.started.emplace_back(&youth, &pair);
            // By the day we knew, so that one entered late is reported all the same.
            const bool is_new = pair.ended && summary.period.holds(pair.ended->known());
            if (is_new && ending_of(pair.ended->code) == Ending::broken &&
                pair.ended_within(now.settings.rhythms.pair_minimum))
                summary.early_breaks.emplace_back(&youth, &pair);
        }
    }
    std::ranges::sort(summary.received, comes_before);
}

} // namespace

SummaryBasis summary_basis(const Register &whole, const Calendars &calendars, const Period &period,
                           const std::string &staff) {
    SummaryBasis basis;
    basis.period = period;
    basis.staff = staff;
    basis.now = as_known(whole, period.to);
    basis.health_now = assess(whole, basis.now, calendars, period.to);
    for (int week = 1; week <= weeks_of_rest; ++week)
        basis.weeks.push_back(glance(whole, calendars, period.to - 7 * week));
    if (period.span != Span::week) basis.eve = glance(whole, calendars, period.from - 1);
    if (!staff.empty()) basis.theirs = followed_by(basis.now, staff, period.to);
    return basis;
}

Summary summarise(const SummaryBasis &basis, const Calendars &calendars) {
    Summary summary;
    const Period &period = basis.period;
    summary.period = period;
    summary.staff = basis.staff;
    summary.counts = counts_of(basis.followed(), period);
    summary.reduced = reduced_in(basis.followed(), period);
    summary.debts = feedback_debts(basis.followed(), calendars, period.to, period.to);
    gather_waiting(summary, basis, calendars);
    gather_changes(summary, basis);
    gather_dormant(summary, basis);
    summary.actions = best_actions(basis);
    gather_news(summary, basis.followed());
    summary.coming = agenda(basis.now, calendars, period.to, period.ahead - period.to, basis.staff);
    std::erase_if(summary.coming, [&](const AgendaItem &item) {
        return item.due <= period.to || item.due > period.ahead;
    });
    return summary;
}

bool is_quiet(const Summary &summary) {
    return std::ranges::all_of(summary.counts, [](const Counted &one) { return one.now == 0; }) &&
           summary.debts.empty() && summary.late_acknowledgements.empty() &&
           summary.waiting.empty() && summary.changes.empty() && summary.dormant.empty() &&
           summary.actions.empty() && summary.received.empty() && summary.started.empty() &&
           summary.early_breaks.empty() && summary.coming.empty();
}

} // namespace maillon
