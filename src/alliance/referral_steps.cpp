// A referral, and the steps of its life up to its end.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "alliance/codes.h"
#include "alliance/fact_rules.h"
#include "alliance/referral_rules.h"
#include "base/error.h"

namespace maillon {

namespace {

// What must be said with the step: why, with which outcome, to whom.
void require_words(StepTaken step, const Fact &fact) {
    if (step == StepTaken::decline || step == StepTaken::withdraw)
        require_code_and_note("reasons", fact.code, fact.note);
    if (step == StepTaken::close) require_code_and_note("outcomes", fact.code, fact.note);
    if (step == StepTaken::redirect && fact.to.empty())
        throw wrong_words(msg("a redirection needs the organisation it goes to"),
                          msg("add --to TEXT"));
}

void require_not_taken(const Referral &referral, const StepRule &rule) {
    const Rare<Fact> &taken = referral.*rule.fact;
    if (taken)
        throw refused(msg("the {1} of referral {0} is already recorded, on {2}", referral.id,
                          rule.label, taken->date));
}

std::vector<const Pair *> pairs_of(const Youth &youth, const Referral &referral) {
    std::vector<const Pair *> found;
    for (const Pair &pair : youth.pairs)
        if (pair.referral == referral.id) found.push_back(&pair);
    return found;
}

// A pair does not precede `accepted`.
void require_before_pairs(const std::vector<const Pair *> &pairs, Date accepted) {
    for (const Pair *pair : pairs)
        if (pair->started.date < accepted)
            throw refused(
                msg("pair {0} started on {1}, before {2}", pair->id, pair->started.date, accepted),
                msg("give the day of the acceptance with --on"));
}

void require_no_running_pair(const Youth &youth, const std::vector<const Pair *> &pairs) {
    for (const Pair *pair : pairs)
        if (!pair->ended)
            throw refused(msg("pair {0} is running", pair->id),
                          msg("end it first: maillon pair end {0} --outcome CODE", youth.id));
}

void require_after_what_happened(const Referral &referral, const std::vector<const Pair *> &pairs,
                                 Date end) {
    if (referral.accepted && end < referral.accepted->date)
        throw refused(msg("{0} is before referral {1} was accepted, on {2}", end, referral.id,
                          referral.accepted->date),
                      msg("give a later day with --on"));
    for (const Pair *pair : pairs)
        if (pair->ended && end < pair->ended->date)
            throw refused(
                msg("{0} is before pair {1} ended, on {2}", end, pair->id, pair->ended->date),
                msg("give a later day with --on"));
}

// Declined and paired contradict each other.
void require_never_paired(const Youth &youth, const Referral &referral,
                          const std::vector<const Pair *> &pairs) {
    if (!pairs.empty())
        throw refused(msg("referral {0} led to pair {1}: it is closed, not declined", referral.id,
                          pairs.back()->id),
                      msg("give its outcome: maillon referral close {0} --outcome CODE",
                          named(youth, referral)));
}

void require_nothing_hangs_on(const Youth &youth, const Referral &referral,
                              const std::vector<const Pair *> &pairs) {
    if (!pairs.empty())
        throw refused(msg("pair {0} hangs on referral {1}", pairs.front()->id, referral.id),
                      msg("close the referral instead: maillon referral close {0} --outcome CODE",
                          named(youth, referral)));
    for (const Feedback &feedback : youth.feedback)
        if (feedback.referral == referral.id)
            throw refused(msg("the prescriber was given feedback on referral {0}, on {1}",
                              referral.id, feedback.fact.date),
                          msg("decline it instead: maillon referral decline {0} --reason CODE",
                              named(youth, referral)));
}

void require_no_contradiction(const Youth &youth, const Referral &referral, StepTaken step,
                              Date date) {
    const std::vector<const Pair *> pairs = pairs_of(youth, referral);
    if (step == StepTaken::accept) require_before_pairs(pairs, date);
    if (step == StepTaken::voided) require_nothing_hangs_on(youth, referral, pairs);
    if (!step_rule(step).ends) return;
    require_no_running_pair(youth, pairs);
    if (step == StepTaken::decline) require_never_paired(youth, referral, pairs);
    require_after_what_happened(referral, pairs, date);
}

// The old fact, whole, and when and why it was taken back.
Value past_decision(const StepRule &rule, const Fact &decision, Date reopened,
                    const std::string &why) {
    Fields fields{{"fact", word(std::string(rule.key))}, {"date", word(decision.date)}};
    if (decision.recorded) fields.push_back({"recorded", word(*decision.recorded)});
    put_word(fields, "by", decision.by);
    put_word(fields, std::string(rule.code_key), decision.code);
    put_text(fields, "to", decision.to);
    put_text(fields, "note", decision.note);
    fields.push_back({"reopened", word(reopened)});
    put_text(fields, "why", why);
    return line(std::move(fields));
}

} // namespace

Value youth_value(const std::string &id, const Born &born, Date) {
    Fields fields{{"format", word(1)}, {"id", word(id)}};
    if (born.date)
        fields.push_back({"born", word(*born.date)});
    else if (born.year != 0)
        fields.push_back({"born", word(born.year)});
    return map(std::move(fields));
}

Changes add_referral(const Youth &youth, const NewReferral &referral, Date today) {
    require_past(referral.received.date, today);
    if (youth.referral(referral.id))
        throw refused(msg("{0} already has a referral {1}", youth.id, referral.id));
    if (!referral.channel.empty()) require_code("channels", referral.channel);
    for (const std::string &goal : referral.goals)
        if (!is_goal(goal)) require_code("goals", goal);
    for (const std::string &obstacle : referral.obstacles)
        require_code("obstacles", obstacle);
    Fields fields{{"id", word(referral.id)}, {"partner", word(referral.partner)}};
    put_word(fields, "contact", referral.contact);
    fields.push_back({"received", fact_value(referral.received, today)});
    put_word(fields, "channel", referral.channel);
    if (referral.informed) fields.push_back({"informed", word(referral.received.date)});
    if (!referral.goals.empty()) fields.push_back({"goals", words(referral.goals)});
    if (!referral.obstacles.empty()) fields.push_back({"obstacles", list_of(referral.obstacles)});
    put_text(fields, "note", referral.note);
    return {add_at({}, "referrals", map(std::move(fields)))};
}

Changes take_step(const Youth &youth, const Referral &referral, StepTaken step, const Fact &fact,
                  Date today) {
    const StepRule &rule = step_rule(step);
    require_going_on(youth, referral);
    require_not_taken(referral, rule);
    require_words(step, fact);
    require_past(fact.date, today);
    require_after_received(referral, fact.date);
    require_no_contradiction(youth, referral, step, fact.date);
    return {set_at({{"referrals", referral.id}}, std::string(rule.key),
                   fact_value(fact, today, rule.code_key))};
}

Changes reopen(const Youth &, const Referral &referral, const Fact &reopened,
               const std::string &why, Date today) {
    if (why.empty())
        throw wrong_words(msg("a reopening needs its reason"), msg("add --reason TEXT"));
    require_past(reopened.date, today);
    const std::vector<Step> here{{"referrals", referral.id}};
    Changes changes;
    for (const StepRule &rule : step_rules()) {
        const Rare<Fact> &decision = referral.*rule.fact;
        if (!rule.ends || !decision || rule.step == StepTaken::voided) continue;
        if (reopened.date < decision->date)
            throw refused(msg("{0} is before the {1} of referral {2}, on {3}", reopened.date,
                              rule.label, referral.id, decision->date),
                          msg("give a later day with --on"));
        changes.push_back(remove_at(here, std::string(rule.key)));
        changes.push_back(
            add_at(here, "history", past_decision(rule, *decision, reopened.date, why)));
    }
    if (changes.empty())
        throw refused(
            msg("referral {0} is not declined, withdrawn, redirected or closed", referral.id));
    return changes;
}

} // namespace maillon
