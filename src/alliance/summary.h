// The weekly summary as a value (3-commands, 3.3): what we owe, who waits, which partnerships
// changed level and why, the five next best actions, what is new and what comes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/agenda.h"
#include "alliance/health.h"
#include "alliance/referral_state.h"

namespace maillon {

// Counted in the week and in the week before.
struct Counted {
    std::string_view name; // "referrals", "acknowledgements", "decisions", "pairs-started",
                           // "pairs-ended", "feedback", "checkpoints"
    Label label;
    int now = 0;
    int before = 0;
};

struct Waiting {
    const Youth *youth = nullptr;
    const Referral *referral = nullptr;
    Date since;
    Message text; // what they wait for
};

struct LevelChange {
    const Partner *partner = nullptr;
    Level before = Level::unknown;
    Level now = Level::unknown;
    double points_before = 0;
    double points = 0;
    Message why; // the line that moved most
};

struct WeekAction {
    const Health *health = nullptr; // its action is one of the five
};

struct Summary {
    Date from;    // a Monday
    Date to;      // the Sunday that ends it
    int week = 0; // ISO number
    std::vector<Counted> counts;
    std::vector<Debt> debts; // as of `to`
    std::vector<Waiting> late_acknowledgements;
    std::vector<Waiting> waiting; // young people who wait for a meeting, a decision, a mentor
    std::vector<LevelChange> changes;
    std::vector<const Partner *>
        dormant;                     // in the first week that ends in a month: revive or close?
    std::vector<WeekAction> actions; // at most five: points × stake weight, ties by id
    std::vector<Sent> received;      // new this week
    std::vector<std::pair<const Youth *, const Pair *>> started;
    std::vector<std::pair<const Youth *, const Pair *>>
        early_breaks;               // ended broken before the minimum, always reported
    std::vector<AgendaItem> coming; // the seven days after `to`
};

// Everything a summary points into; keep it as long as the summary.
struct SummaryBasis {
    Register now; // as known on `to`
    Assessment health_now;
    std::vector<Glance> weeks; // the four before, the last week first
};

SummaryBasis summary_basis(const Register &whole, const Calendars &calendars, Date to);
Summary summarise(const SummaryBasis &basis, const Calendars &calendars);

// The last complete ISO week before `today`, as its Sunday; or the Sunday of week `number` nearest
// in the past.
Date week_end(Date today, int number = 0);

} // namespace maillon
