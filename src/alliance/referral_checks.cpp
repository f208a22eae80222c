// The steps of a referral: their order, and what contradicts what.
// SPDX-License-Identifier: MIT
#include "alliance/check_parts.h"
#include "alliance/referral_rules.h"

namespace maillon {

namespace {

// Nothing precedes `received`: an error. Other inversions happen: a warning (1-domain, 1.3).
void check_step_order(const Referral &referral, Findings &findings) {
    const StepRule *before = nullptr;
    for (const StepRule &rule : step_rules()) {
        const Rare<Fact> &fact = referral.*rule.fact;
        if (!fact) continue;
        findings.require_order(rule.key, *fact, "received", referral.received.date);
        if (before && fact->date < (referral.*before->fact)->date)
            findings.add(
                Damage::warning, fact->place,
                msg("'{0}' is before '{1}' ('{2}')", rule.key, before->key, fact->date.iso()),
                msg("look whether the two dates are right"));
        before = &rule;
    }
    for (const PastDecision &past : referral.history)
        findings.require_order("date", past.decision, "received", referral.received.date);
}

void check_single_ending(const Referral &referral, Findings &findings) {
    const StepRule *first = ending_step(referral);
    for (const StepRule &rule : step_rules())
        if (rule.ends && &rule != first && referral.*rule.fact)
            findings.add(Damage::meaning, (referral.*rule.fact)->place,
                         msg("'{0}' and '{1}' contradict each other", first->key, rule.key),
                         msg("keep one of the two"));
}

void check_feedback(const Youth &youth, Findings &findings) {
    for (const Feedback &feedback : youth.feedback) {
        const Referral *referral = youth.referral(feedback.referral);
        if (!referral) continue;
        findings.require_order("date", feedback.fact, "received", referral->received.date);
        if (referral->voided)
            findings.add(
                Damage::meaning, feedback.fact.place,
                msg("feedback was given on referral {0}, which is void", referral->id),
                msg("a referral entered in error has no feedback: correct one of the two"));
    }
}

} // namespace

void check_referrals(const Youth &youth, Findings &findings) {
    for (const Referral &referral : youth.referrals) {
        check_step_order(referral, findings);
        check_single_ending(referral, findings);
    }
    check_feedback(youth, findings);
}

} // namespace maillon
