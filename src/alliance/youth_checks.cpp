// A youth's record: its ids, the order of its lists, and what people forget to write down.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "alliance/check_parts.h"

namespace maillon {

namespace {

// What a prescriber may be told before anything is decided.
bool needs_no_decision(std::string_view feedback) {
    constexpr std::array<std::string_view, 5> early{"appointment-set", "first-meeting-held",
                                                    "unreachable", "no-news", "redirected"};
    return std::ranges::find(early, feedback) != early.end();
}

bool is_decided_by(const Referral &referral, Date day) {
    return (referral.accepted && referral.accepted->date <= day) ||
           (referral.declined && referral.declined->date <= day);
}

void check_forgotten_decision(const Youth &youth, Findings &findings) {
    for (const Pair &pair : youth.pairs) {
        const Referral *referral = youth.referral(pair.referral);
        if (referral && !referral->accepted)
            findings.add(Damage::hint, pair.place,
                         msg("pair {0} started without a logged decision", pair.id),
                         msg("add 'accepted' to referral {0}", referral->id));
    }
}

void check_forgotten_before_feedback(const Youth &youth, Findings &findings) {
    for (const Feedback &feedback : youth.feedback) {
        const Referral *referral = youth.referral(feedback.referral);
        if (referral && !referral->withdrawn && !needs_no_decision(feedback.code) &&
            !is_decided_by(*referral, feedback.fact.date))
            findings.add(Damage::hint, feedback.fact.place,
                         msg("feedback '{0}' was given before a logged decision", feedback.code),
                         msg("look whether the decision was forgotten"));
    }
}

// Only acceptances: many declines need no meeting (unreachable, out of area, no capacity).
void check_forgotten_meeting(const Youth &youth, Findings &findings) {
    for (const Referral &referral : youth.referrals)
        if (referral.accepted && !referral.met)
            findings.add(Damage::hint, referral.accepted->place,
                         msg("referral {0} was accepted without a logged meeting", referral.id),
                         msg("look whether the meeting was forgotten"));
}

} // namespace

void check_lists(const Youth &youth, Findings &findings) {
    findings.require_own_ids(youth.referrals);
    findings.require_own_ids(youth.pairs);
    findings.require_own_ids(youth.checkpoints);
    findings.require_date_order("consents", youth.consents, &Consent::given);
    findings.require_date_order("plan", youth.plan, &PlanStep::fact);
    findings.require_date_order("referrals", youth.referrals, &Referral::received);
    findings.require_date_order("pairs", youth.pairs, &Pair::started);
    findings.require_date_order("feedback", youth.feedback, &Feedback::fact);
    findings.require_date_order("checkpoints", youth.checkpoints, &Checkpoint::fact);
    for (const Pair &pair : youth.pairs)
        findings.require_date_order("pauses", pair.pauses, &Pause::from);
    for (const Consent &consent : youth.consents)
        if (consent.until)
            findings.require_order("until", *consent.until, "given", consent.given.date);
    for (const Checkpoint &checkpoint : youth.checkpoints)
        findings.require_ahead("next", checkpoint.next, checkpoint.fact);
}

void check_forgotten(const Youth &youth, Findings &findings) {
    check_forgotten_decision(youth, findings);
    check_forgotten_before_feedback(youth, findings);
    check_forgotten_meeting(youth, findings);
}

} // namespace maillon
