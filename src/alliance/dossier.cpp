// Gathering what health reads of each partner: one walk over the young people's records.
// SPDX-License-Identifier: MIT
#include "alliance/dossier.h"

#include <algorithm>

#include "alliance/codes.h"
#include "alliance/known.h"

namespace maillon {

namespace {

std::optional<Date> day_of(const Rare<Fact> &fact, Date day) {
    return known_on(fact, day) ? std::optional(fact->date) : std::nullopt;
}

void note_decision(Sending &sending, const Referral &referral, Date day) {
    sending.decided = day_of(referral.accepted, day);
    if (sending.decided) sending.decision = &*referral.accepted;
    const Fact *declined = standing(referral, Decision::declined, day);
    if (!declined || sending.decided) return;
    sending.decided = declined->date;
    sending.decision = declined;
    sending.is_misfit = fit_of(declined->code) == Fit::misfit;
}

void note_feedback(Sending &sending, const Youth &youth, Date day) {
    for (const Feedback &feedback : youth.feedback) {
        if (feedback.referral != sending.sent.referral->id || feedback.fact.known() > day) continue;
        sending.has_feedback = true;
        if (sending.is_told || (sending.decided && feedback.fact.date < *sending.decided)) continue;
        sending.is_told = true;
        sending.news = &feedback.fact;
    }
}

bool had_decision(const Referral &referral, Date day) {
    return std::ranges::any_of(
        referral.history, [&](const PastDecision &past) { return past.decision.known() <= day; });
}

Sending sending_of(const Youth &youth, const Referral &referral, Date day) {
    Sending sending;
    sending.sent = {&youth, &referral};
    sending.received = referral.received.date;
    sending.acknowledged = day_of(referral.acknowledged, day);
    note_decision(sending, referral, day);
    note_feedback(sending, youth, day);
    sending.is_taken_out = standing(referral, Decision::withdrawn, day) ||
                           standing(referral, Decision::redirected, day);
    sending.has_later_fact = sending.decided || sending.has_feedback || sending.is_taken_out ||
                             known_on(referral.met, day) || known_on(referral.closed, day) ||
                             had_decision(referral, day);
    return sending;
}

void add_pairs(Dossier &dossier, Sending &sending, Date day) {
    for (const Pair &pair : sending.sent.youth->pairs) {
        if (pair.referral != sending.sent.referral->id || pair.started.known() > day) continue;
        sending.has_later_fact = true;
        PairSpan span{sending.sent.youth, &pair, pair.started.date, day_of(pair.ended, day), false};
        span.is_broken = span.ended && ending_of(pair.ended->code) == Ending::broken;
        dossier.pairs.push_back(span);
    }
}

std::vector<const Checkpoint *> by_date(const std::vector<Checkpoint> &checkpoints) {
    std::vector<const Checkpoint *> sorted;
    for (const Checkpoint &checkpoint : checkpoints)
        sorted.push_back(&checkpoint);
    std::ranges::stable_sort(sorted, {}, [](const Checkpoint *one) { return one->fact.date; });
    return sorted;
}

Dossier *find(std::vector<Dossier> &all, const std::string &partner_id) {
    const auto found = std::ranges::lower_bound(
        all, partner_id, {},
        [](const Dossier &one) -> const std::string & { return one.partner->id; });
    return found != all.end() && found->partner->id == partner_id ? &*found : nullptr;
}

bool counts(const Referral &referral, Date day) {
    return referral.received.known() <= day && !known_on(referral.voided, day);
}

} // namespace

std::vector<Dossier> dossiers(const std::vector<Partner> &partners, const Youths &youths,
                              Date day) {
    std::vector<Dossier> all;
    for (const Partner &partner : partners)
        all.push_back({&partner, {}, {}, by_date(partner.checkpoints)});
    for (const Youth &youth : youths)
        for (const Referral &referral : youth.referrals) {
            Dossier *dossier = counts(referral, day) ? find(all, referral.partner) : nullptr;
            if (!dossier) continue;
            Sending sending = sending_of(youth, referral, day);
            add_pairs(*dossier, sending, day);
            dossier->referrals.push_back(sending);
        }
    for (Dossier &dossier : all)
        std::ranges::sort(dossier.referrals, [](const Sending &a, const Sending &b) {
            return comes_before(a.sent, b.sent);
        });
    return all;
}

} // namespace maillon
