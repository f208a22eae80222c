// The week as a value: counts, what we owe, who waits, what changed, what comes (3-commands, 3.3).
// SPDX-License-Identifier: MIT
#include "alliance/summary.h"

#include <algorithm>

#include "alliance/codes.h"
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
    for (const Youth &youth : basis.now.youths)
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
    return most ? most->text : msg("more is known than a week before");
}

void gather_changes(Summary &summary, const SummaryBasis &basis) {
    for (const Health &now : basis.health_now.partners) {
        const Health *before = basis.weeks.front().of(now.partner->id);
        if (!before || !is_followed_weekly(now) || before->level == now.level) continue;
        summary.changes.push_back({now.partner, before->level, now.level, before->points,
                                   now.points, why_changed(*before, now)});
    }
}

// They have left the weekly list (4-health, 4.3).
void gather_dormant(Summary &summary, const SummaryBasis &basis) {
    if (summary.to.day() > 7) return;
    for (const Health &health : basis.health_now.partners)
        if (health.stage == Stage::dormant) summary.dormant.push_back(health.partner);
    std::ranges::sort(summary.dormant, {}, &Partner::id);
}

bool is_within(Date day, const Summary &week) { return week.from <= day && day <= week.to; }

void gather_news(Summary &summary, const Register &now) {
    for (const Youth &youth : now.youths) {
        for (const Referral &referral : youth.referrals)
            if (!referral.voided && is_within(referral.received.date, summary))
                summary.received.push_back({&youth, &referral});
        for (const Pair &pair : youth.pairs) {
            if (is_within(pair.started.date, summary)) summary.started.emplace_back(&youth, &pair);
            // By the day we knew, so that one entered late is reported all the same.
            const bool is_new = pair.ended && is_within(pair.ended->known(), summary);
            if (is_new && ending_of(pair.ended->code) == Ending::broken &&
                pair.ended->date - pair.started.date < now.settings.rhythms.pair_minimum)
                summary.early_breaks.emplace_back(&youth, &pair);
        }
    }
    std::ranges::sort(summary.received, comes_before);
}

} // namespace

SummaryBasis summary_basis(const Register &whole, const Calendars &calendars, Date to) {
    SummaryBasis basis;
    basis.now = as_known(whole, to);
    basis.health_now = assess(whole, basis.now, calendars, to);
    for (int week = 1; week <= weeks_of_rest; ++week)
        basis.weeks.push_back(glance(whole, calendars, to - 7 * week));
    return basis;
}

Summary summarise(const SummaryBasis &basis, const Calendars &calendars) {
    Summary summary;
    summary.to = basis.health_now.at;
    summary.from = summary.to - 6;
    summary.week = iso_week(summary.to);
    summary.counts = week_counts(basis.now, summary.from);
    summary.debts = feedback_debts(basis.now, calendars, summary.to, summary.to);
    gather_waiting(summary, basis, calendars);
    gather_changes(summary, basis);
    gather_dormant(summary, basis);
    summary.actions = best_actions(basis);
    gather_news(summary, basis.now);
    summary.coming = agenda(basis.now, calendars, summary.to, 7);
    std::erase_if(summary.coming, [&](const AgendaItem &item) {
        return item.due <= summary.to || item.due > summary.to + 7;
    });
    return summary;
}

Date week_end(Date today, int number) {
    constexpr int weeks_in_eight_years = 418; // a week 53 may be seven years away
    const Date last = today.monday() - 1;
    if (number == 0) return last;
    for (int back = 0; back < weeks_in_eight_years; ++back)
        if (iso_week(last - 7 * back) == number) return last - 7 * back;
    return last;
}

} // namespace maillon
