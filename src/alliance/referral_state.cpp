// Where a referral stands, and what it waits for (1-domain, 1.3).
// SPDX-License-Identifier: MIT
#include "alliance/referral_state.h"

#include <algorithm>
#include <array>

#include "alliance/codes.h"
#include "base/text.h"

namespace maillon {

namespace {

struct StateWord {
    State state;
    std::string_view code;
    Label label;
};

constexpr std::array<StateWord, 13> state_words = {{
    {State::received, "received", {"received", "reçue"}},
    {State::acknowledged, "acknowledged", {"acknowledged", "réception confirmée"}},
    {State::met, "met", {"met", "jeune rencontré"}},
    {State::accepted, "accepted", {"accepted", "acceptée"}},
    {State::paired, "paired", {"paired", "en binôme"}},
    {State::paused, "paused", {"paused", "en pause"}},
    {State::completed, "completed", {"completed", "aboutie"}},
    {State::broken_off, "broken-off", {"broken off", "interrompue"}},
    {State::ended, "ended", {"ended", "terminée"}},
    {State::declined, "declined", {"declined", "déclinée"}},
    {State::withdrawn, "withdrawn", {"withdrawn", "retirée"}},
    {State::redirected, "redirected", {"redirected", "réorientée"}},
    {State::void_, "void", {"void", "annulée"}},
}};

const StateWord &word_of(State state) { return state_words.at(static_cast<std::size_t>(state)); }

State closed_state(const Fact &closed) {
    switch (ending_of(closed.code)) {
    case Ending::reached:
        return State::completed;
    case Ending::broken:
        return State::broken_off;
    case Ending::neutral:
        break;
    }
    return State::ended;
}

std::optional<State> final_state(const Referral &referral) {
    if (referral.voided) return State::void_;
    if (referral.closed) return closed_state(*referral.closed);
    if (referral.declined) return State::declined;
    if (referral.withdrawn) return State::withdrawn;
    if (referral.redirected) return State::redirected;
    return std::nullopt;
}

bool had_a_pair(const Youth &youth, const Referral &referral) {
    return std::ranges::any_of(youth.pairs,
                               [&](const Pair &pair) { return pair.referral == referral.id; });
}

bool waits_for_decision(State state) {
    return state == State::received || state == State::acknowledged || state == State::met;
}

} // namespace

std::string_view state_code(State state) { return word_of(state).code; }

Label state_label(State state) { return word_of(state).label; }

std::optional<State> recognise_state(std::string_view typed) {
    const std::string folded = fold(typed);
    for (const StateWord &word : state_words)
        if (folded == word.code || folded == fold(word.label.english) ||
            folded == fold(word.label.french))
            return word.state;
    return std::nullopt;
}

State state_of(const Youth &youth, const Referral &referral) {
    if (const auto state = final_state(referral)) return *state;
    if (const Pair *pair = running_pair(youth, referral.id))
        return open_pause(*pair) ? State::paused : State::paired;
    if (referral.accepted || had_a_pair(youth, referral)) return State::accepted;
    if (referral.met) return State::met;
    return referral.acknowledged ? State::acknowledged : State::received;
}

bool is_open(State state) { return state <= State::paused; }

bool is_decided(const Referral &referral) { return referral.accepted || referral.declined; }

bool is_misfit(const Referral &referral) {
    return referral.declined && fit_of(referral.declined->code) == Fit::misfit;
}

std::optional<Date> last_feedback(const Youth &youth, const Referral &referral) {
    std::optional<Date> last;
    for (const Feedback &feedback : youth.feedback)
        if (feedback.referral == referral.id && (!last || feedback.fact.date > *last))
            last = feedback.fact.date;
    return last;
}

NextStep next_step(const Youth &youth, const Referral &referral) {
    switch (state_of(youth, referral)) {
    case State::received:
        return last_feedback(youth, referral) ? NextStep::meet : NextStep::acknowledge;
    case State::acknowledged:
        return NextStep::meet;
    case State::met:
        return NextStep::decide;
    case State::accepted:
        return NextStep::find_mentor;
    default:
        return NextStep::none;
    }
}

Date waits_since(const Youth &youth, const Referral &referral) {
    Date since = referral.received.date;
    if (next_step(youth, referral) != NextStep::find_mentor) return since;
    if (referral.accepted) since = referral.accepted->date;
    for (const Pair &pair : youth.pairs)
        if (pair.referral == referral.id && pair.ended) since = std::max(since, pair.ended->date);
    return since;
}

std::optional<Date> promised_by(const Youth &youth, const Referral &referral,
                                const Settings &settings, const Calendars &calendars) {
    const OpenDays &ours = calendars.ours();
    const Date received = referral.received.date;
    switch (next_step(youth, referral)) {
    case NextStep::acknowledge:
        return ours.after(received, settings.promises.acknowledge);
    case NextStep::meet:
        return ours.after(received, settings.promises.first_meeting);
    case NextStep::decide:
        return ours.next_open(decision_day(referral, settings));
    case NextStep::find_mentor:
    case NextStep::none:
        break;
    }
    return std::nullopt;
}

Date decision_day(const Referral &referral, const Settings &settings) {
    const Promises &promises = settings.promises;
    return referral.received.date + (referral.met ? promises.decision_once_met : promises.decision);
}

bool is_late(const Youth &youth, const Referral &referral, const Settings &settings,
             const Calendars &calendars, Date today) {
    const auto promised = promised_by(youth, referral, settings, calendars);
    return promised && *promised < today;
}

bool is_expired(const Youth &youth, const Referral &referral, const Settings &settings,
                Date today) {
    return waits_for_decision(state_of(youth, referral)) &&
           decision_day(referral, settings) < today;
}

std::optional<Date> outcome_date(const Referral &referral) {
    for (const auto *fact : {&referral.closed, &referral.declined, &referral.redirected})
        if (*fact) return (*fact)->date;
    return std::nullopt;
}

bool is_loop_closed(const Youth &youth, const Referral &referral) {
    const auto outcome = outcome_date(referral);
    const auto told = last_feedback(youth, referral);
    return outcome && told && *told >= *outcome;
}

} // namespace maillon
