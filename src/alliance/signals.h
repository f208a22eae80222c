// The lines that health adds up (4-health, 4.2): one function per signal, each a pure reading of
// one partner on one day.
// SPDX-License-Identifier: MIT
#pragma once

#include <limits>
#include <optional>

#include "alliance/calendar.h"
#include "alliance/dossier.h"
#include "alliance/health.h"

namespace maillon {

// One partner on one day, with the two calendars that time is counted in.
struct Look {
    const Dossier &dossier;
    const OpenDays &theirs;
    const OpenDays &ours;
    const Settings &settings;
    const Offer &offer;
    Date day;
};

struct Reading {
    std::optional<double> severity; // empty: unknown, and the text says what would make it known
    int n = 0;
    Evidence evidence;
    Message text;
};

// Of the referrals of the last year that are old enough to have been acknowledged: how many, and
// the share whose acknowledgement is logged. Incomplete logging caps the lines that depend on it.
struct Logging {
    int old = 0;
    double share = 1;
    [[nodiscard]] bool is_judged() const { return old >= 3; }
};
Logging logging(const Look &look);

// Neither acknowledged nor followed by any later fact.
bool is_unanswered(const Sending &sending);
// Received in the last `days` days, the last of them included.
bool is_recent(const Sending &sending, Date day, int days);
int count_of(const std::vector<const Sending *> &referrals, bool Sending::*what);

constexpr int any_number = std::numeric_limits<int>::max(); // of last_referrals

// The windows that several parts look through, in the order of the referrals (../health).
std::vector<const Sending *> lately_received(const Look &look); // of slowdown
std::vector<const Sending *>
last_received(const Look &look, const LineThresholds &line);   // of acknowledgement and waiting
std::vector<const Sending *> due_for_news(const Look &look);   // of loop
std::vector<const Sending *> lately_decided(const Look &look); // of fit
std::vector<const Sending *> undecided(const Look &look);      // of load
std::vector<const Checkpoint *> missed(const Look &look);      // of no-answer, the last one first
std::vector<const Pulse *> recent_pulses(const Look &look);
bool is_waiting(const Sending &sending, const Look &look);
bool is_observable(const PairSpan &pair, const Look &look); // of early-breaks

Reading silence(const Look &look);
Reading slowdown(const Look &look);
Reading loop(const Look &look);
Reading no_answer(const Look &look);
Reading early_breaks(const Look &look);
Reading pulse(const Look &look);
Reading acknowledgement(const Look &look);
Reading waiting(const Look &look);
Reading checkpoint(const Look &look);
Reading contact(const Look &look);
Reading load(const Look &look);
Reading fit(const Look &look);
Reading explained(const Look &look);

// A partner's answers on that day. What needs another day (trend, the stage that the facts allow)
// or the calendar's holidays is left to assess().
Health judge(const Look &look);

// The next best action, from the heaviest line; none when no line weighs.
std::optional<Action> next_action(const Health &health, const Look &look);

// Where the facts behind a judgement stand, line by line.
void name_sources(Health &health, const Look &look);

// What a pilot still lacks to be consolidating (4.3): nothing where the facts allow it.
Ripening ripening(const Look &look, const Health &health);

// The stage that the facts allow (4.3), the recorded one given.
Stage stage_allowed(const Look &look, const Health &health, double points_a_month_ago);

// May we prospect (4.4)? The two lists stand in the same order, of all partners.
Portfolio portfolio(const std::vector<Look> &looks, const std::vector<Health> &healths);

} // namespace maillon
