// The feedback we owe to prescribers (1-domain, 1.3 and 1.5).
// SPDX-License-Identifier: MIT
#include "alliance/referral_state.h"

#include <algorithm>
#include <tuple>

namespace maillon {

namespace {

// What calls for feedback: a fact, or the last feedback of a running pair; how long it may take;
// and the feedback code that fits.
struct Call {
    Date since;
    int days = 0;
    std::string about;
};

std::string outcome_code(State state, const Referral &referral) {
    switch (state) {
    case State::broken_off:
        return "broken-off";
    case State::redirected:
        return "redirected";
    case State::declined:
        return referral.declined->code == "unreachable" ? "unreachable" : "declined";
    default:
        return "completed";
    }
}

bool had_difficulty_since(const Youth &youth, const Pair &pair, Date day) {
    return std::ranges::any_of(youth.checkpoints, [&](const Checkpoint &checkpoint) {
        return checkpoint.difficulty && checkpoint.fact.date >= day &&
               (checkpoint.pair.empty() || checkpoint.pair == pair.id);
    });
}

std::string pair_news(const Youth &youth, const Pair &pair, Date since) {
    if (open_pause(pair)) return "paused";
    return had_difficulty_since(youth, pair, since) ? "difficulty" : "going-well";
}

Call pair_call(const Youth &youth, const Referral &referral, const Settings &settings) {
    const Pair &pair = *running_pair(youth, referral.id);
    const auto told = last_feedback(youth, referral);
    if (!told || *told < pair.started.date)
        return {pair.started.date, settings.promises.feedback, "paired"};
    return {*told, settings.rhythms.feedback, pair_news(youth, pair, *told)};
}

std::optional<Call> unless_told(const Youth &youth, const Referral &referral, Call call) {
    const auto told = last_feedback(youth, referral);
    if (told && *told >= call.since) return std::nullopt;
    return call;
}

std::optional<Call> call_for_feedback(const Youth &youth, const Referral &referral,
                                      const Settings &settings) {
    const State state = state_of(youth, referral);
    const int promise = settings.promises.feedback;
    switch (state) {
    case State::paired:
    case State::paused:
        return pair_call(youth, referral, settings);
    case State::accepted:
        if (!referral.accepted) // its pair ended, and the decision was never logged
            return std::nullopt;
        return unless_told(youth, referral, {referral.accepted->date, promise, "accepted"});
    case State::completed:
    case State::broken_off:
    case State::ended:
    case State::declined:
    case State::redirected:
        return unless_told(youth, referral,
                           {*outcome_date(referral), promise, outcome_code(state, referral)});
    default:
        return std::nullopt;
    }
}

bool is_older(const Debt &a, const Debt &b) {
    return std::tie(a.since, a.youth->id, a.referral->id) <
           std::tie(b.since, b.youth->id, b.referral->id);
}

} // namespace

std::vector<Debt> feedback_debts(const Register &known, const Calendars &calendars, Date today,
                                 Date until) {
    std::vector<Debt> debts;
    for (const Youth &youth : known.youths)
        for (const Referral &referral : youth.referrals) {
            const auto call = call_for_feedback(youth, referral, known.settings);
            if (!call) continue;
            const Date due = calendars.ours().next_open(call->since + call->days);
            if (due <= until)
                debts.push_back(
                    {&youth, &referral, call->since, due, today - call->since, call->about});
        }
    std::ranges::sort(debts, is_older);
    return debts;
}

} // namespace maillon
