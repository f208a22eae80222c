// The summary of a period as a value (3-commands, 3.3): what we owe, who waits, which partnerships
// changed level and why, the five next best actions, what is new and what comes.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/agenda.h"
#include "alliance/health.h"
#include "alliance/period.h"
#include "alliance/referral_state.h"

namespace maillon {

// Counted in the period and in the one before.
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
    Period period;
    std::string staff; // whose it is; empty: everybody's
    std::vector<Counted> counts;
    int reduced = 0;         // young people forgotten since: they count, and stand in no list
    std::vector<Debt> debts; // as of the period's last day
    std::vector<Waiting> late_acknowledgements;
    std::vector<Waiting> waiting; // young people who wait for a meeting, a decision, a mentor
    std::vector<LevelChange> changes;
    std::vector<const Partner *>
        dormant; // once a month, for a week that ends in its first days: revive or close?
    std::vector<WeekAction> actions; // at most five: points × stake weight, ties by id
    std::vector<Sent> received;      // new in the period
    std::vector<std::pair<const Youth *, const Pair *>> started;
    std::vector<std::pair<const Youth *, const Pair *>>
        early_breaks;               // ended broken before the minimum, always reported
    std::vector<AgendaItem> coming; // from the day after the period to `period.ahead`
};

// Everything a summary points into; keep it as long as the summary.
struct SummaryBasis {
    Period period;
    std::string staff;
    Register now; // as known on the period's last day
    Assessment health_now;
    std::vector<Glance> weeks;      // the four before, the last week first
    std::optional<Glance> eve;      // the day before the period, where no such week ends then
    std::optional<Register> theirs; // where it is one colleague's

    [[nodiscard]] const Register &followed() const { return theirs ? *theirs : now; }
    [[nodiscard]] const Glance &health_before() const { return eve ? *eve : weeks.front(); }
};

// An empty `staff` asks for everybody's.
SummaryBasis summary_basis(const Register &whole, const Calendars &calendars, const Period &period,
                           const std::string &staff = "");
Summary summarise(const SummaryBasis &basis, const Calendars &calendars);

// Nothing happened, nothing changed and nothing is due.
bool is_quiet(const Summary &summary);

} // namespace maillon
