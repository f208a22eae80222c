// Where a referral stands: computed from its dated facts, never stored (1-domain, 1.3).
// All questions are about a record as it was known on the day asked (register.h, as_known).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "alliance/calendar.h"
#include "alliance/register.h"

namespace maillon {

enum class State {
    received,
    acknowledged,
    met,
    accepted,
    paired,
    paused,
    completed,
    broken_off,
    ended,
    declined,
    withdrawn,
    redirected,
    void_
};

std::string_view state_code(State state); // "broken-off", "void"
Label state_label(State state);
std::optional<State>
recognise_state(std::string_view typed); // code or label, case and accents apart

State state_of(const Youth &youth, const Referral &referral);

bool is_open(State state);                 // something remains to be done by us: received to paused
bool is_decided(const Referral &referral); // a logged accepted or declined
bool is_misfit(const Referral &referral);

// The last day on which the prescriber was told anything about it.
std::optional<Date> last_feedback(const Youth &youth, const Referral &referral);

// What an open referral that is not paired waits for from us. One step at a time: the meeting comes
// after the acknowledgement, and feedback stands for an acknowledgement that nobody logged.
enum class NextStep { none, acknowledge, meet, decide, find_mentor };
NextStep next_step(const Youth &youth, const Referral &referral);
// Since when it waits: its first day, or for a mentor the decision or the end of its last pair.
Date waits_since(const Youth &youth, const Referral &referral);
// The day by which we promised that step; nothing is promised for finding a mentor.
std::optional<Date> promised_by(const Youth &youth, const Referral &referral,
                                const Settings &settings, const Calendars &calendars);
// The day after which an undecided referral is expired.
Date decision_day(const Referral &referral, const Settings &settings);

// A referral without a decision, whose next step is past what we promised (late), or older than it
// may stay open (expired).
bool is_late(const Youth &youth, const Referral &referral, const Settings &settings,
             const Calendars &calendars, Date today);
bool is_expired(const Youth &youth, const Referral &referral, const Settings &settings, Date today);

// The day from which the prescriber could be told an outcome: declined, redirected, closed
// (withdrawn asks for none).
std::optional<Date> outcome_date(const Referral &referral);
// An outcome is known and feedback was given on or after it.
bool is_loop_closed(const Youth &youth, const Referral &referral);

// Feedback we owe to a prescriber: since when it is owed, and what it is about.
struct Debt {
    const Youth *youth = nullptr;
    const Referral *referral = nullptr;
    Date since;        // the fact that calls for it, or the last feedback of a running pair
    Date due;          // since + the promise or the rhythm, moved to our next open day
    int age = 0;       // days from `since` to today
    std::string about; // the feedback code that fits: accepted, paired, declined, going-well,
                       // completed, ...
};

// Oldest first. Only referrals whose debt's due date is not after `until`.
std::vector<Debt> feedback_debts(const Register &known, const Calendars &calendars, Date today,
                                 Date until);

} // namespace maillon
