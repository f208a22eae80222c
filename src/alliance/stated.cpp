// Every dated fact and every free text of a record.
// SPDX-License-Identifier: MIT
#include "alliance/stated.h"

#include "alliance/referral_rules.h"

namespace maillon {

namespace {

class Facts {
public:
    void add(std::string_view key, const Fact &fact, Tense tense = Tense::past) {
        found_.push_back({key, &fact, tense});
    }
    void add(std::string_view key, const Rare<Fact> &fact, Tense tense = Tense::past) {
        if (fact) add(key, *fact, tense);
    }
    std::vector<StatedFact> take() { return std::move(found_); }

private:
    std::vector<StatedFact> found_;
};

class Texts {
public:
    void add(std::string_view key, const std::string &text, Place place) {
        if (!text.empty()) found_.push_back({key, &text, place});
    }
    void add(const std::vector<StatedFact> &facts) {
        for (const StatedFact &stated : facts) {
            add("note", stated.fact->note, stated.fact->place);
            add("to", stated.fact->to, stated.fact->place);
        }
    }
    std::vector<StatedText> take() { return std::move(found_); }

private:
    std::vector<StatedText> found_;
};

void add_referral(Facts &facts, const Referral &referral) {
    facts.add("received", referral.received);
    for (const StepRule &rule : step_rules())
        facts.add(rule.key, referral.*rule.fact);
    for (const PastDecision &past : referral.history)
        facts.add("date", past.decision);
}

void add_pair(Facts &facts, const Pair &pair) {
    facts.add("started", pair.started);
    for (const Pause &pause : pair.pauses) {
        facts.add("from", pause.from);
        facts.add("until", pause.until);
    }
    facts.add("ended", pair.ended);
}

} // namespace

std::vector<StatedFact> facts_of(const Youth &youth) {
    Facts facts;
    for (const Consent &consent : youth.consents) {
        facts.add("given", consent.given);
        facts.add("until", consent.until, Tense::any);
    }
    for (const PlanStep &step : youth.plan)
        facts.add("date", step.fact);
    for (const Referral &referral : youth.referrals)
        add_referral(facts, referral);
    for (const Pair &pair : youth.pairs)
        add_pair(facts, pair);
    for (const Feedback &feedback : youth.feedback)
        facts.add("date", feedback.fact);
    for (const Checkpoint &checkpoint : youth.checkpoints)
        facts.add("date", checkpoint.fact);
    return facts.take();
}

std::vector<StatedFact> facts_of(const Partner &partner) {
    Facts facts;
    for (const Referent &referent : partner.referents) {
        facts.add("since", referent.since);
        facts.add("until", referent.until, Tense::any);
    }
    for (const Contact &contact : partner.contacts) {
        facts.add("since", contact.since);
        facts.add("met", contact.met);
        facts.add("until", contact.until, Tense::any);
    }
    for (const Agreement &agreement : partner.agreements)
        facts.add("signed", agreement.signed_on);
    for (const StageChange &change : partner.stages)
        facts.add("since", change.since);
    for (const DocumentGiven &document : partner.documents)
        facts.add("given", document.given);
    for (const Checkpoint &checkpoint : partner.checkpoints)
        facts.add("date", checkpoint.fact);
    for (const Pulse &pulse : partner.pulses)
        facts.add("date", pulse.fact);
    return facts.take();
}

std::vector<StatedText> texts_of(const Youth &youth) {
    Texts texts;
    texts.add(facts_of(youth));
    texts.add("reference", youth.reference, {});
    for (const PlanStep &step : youth.plan)
        texts.add("step", step.step, step.fact.place);
    for (const Referral &referral : youth.referrals) {
        texts.add("note", referral.note, referral.place);
        texts.add("reference", referral.reference, referral.place);
        for (const Coded &goal : referral.goals)
            texts.add("goals", goal.note, referral.place);
        for (const Coded &obstacle : referral.obstacles)
            texts.add("obstacles", obstacle.note, referral.place);
        for (const PastDecision &past : referral.history)
            texts.add("why", past.why, past.decision.place);
    }
    for (const Pair &pair : youth.pairs)
        texts.add("override", pair.override_reason, pair.place);
    for (const Checkpoint &checkpoint : youth.checkpoints)
        texts.add("private", checkpoint.private_note, checkpoint.place);
    return texts.take();
}

std::vector<StatedText> texts_of(const Partner &partner) {
    Texts texts;
    texts.add(facts_of(partner));
    texts.add("expectations", partner.expectations, {});
    texts.add("constraints", partner.constraints, {});
    texts.add("note", partner.note, {});
    for (const StageChange &change : partner.stages)
        texts.add("reason", change.reason, change.since.place);
    for (const Checkpoint &checkpoint : partner.checkpoints)
        texts.add("private", checkpoint.private_note, checkpoint.place);
    return texts.take();
}

} // namespace maillon
