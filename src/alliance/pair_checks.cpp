// Pairs: their place in the referral's life, their pauses, and what a running one needs.
// SPDX-License-Identifier: MIT
#include "alliance/check_parts.h"
#include "alliance/pair_gates.h"
#include "alliance/referral_rules.h"

namespace maillon {

namespace {

void check_ending(const Youth &youth, const Pair &pair, const Referral &referral,
                  Findings &findings) {
    const StepRule *ending = ending_step(referral);
    if (!ending) return;
    const bool never_paired =
        ending->step == StepTaken::decline || ending->step == StepTaken::voided;
    const Date end = (referral.*ending->fact)->date;
    if (never_paired)
        findings.add(
            Damage::meaning, pair.place,
            msg("pair {0} and '{1}' of its referral contradict each other", pair.id, ending->key),
            msg("correct one of the two"));
    else if (!pair.ended)
        findings.add(Damage::meaning, pair.place,
                     msg("pair {0} is running, and its referral is '{1}'", pair.id, ending->key),
                     msg("end it: maillon pair end {0} --outcome CODE", youth.id));
    else if (pair.ended->date > end)
        findings.add(Damage::meaning, pair.ended->place,
                     msg("'ended' is after '{0}' of the referral ('{1}')", ending->key,
                         pair.ended->date.iso()),
                     msg("correct one of the two dates"));
}

void check_pair_dates(const Pair &pair, Findings &findings) {
    if (pair.ended) findings.require_order("ended", *pair.ended, "started", pair.started.date);
    for (const Pause &pause : pair.pauses) {
        findings.require_order("from", pause.from, "started", pair.started.date);
        if (pause.until) findings.require_order("until", *pause.until, "from", pause.from.date);
    }
}

bool overlap(const Pair &a, const Pair &b) {
    return (!a.ended || b.started.date < a.ended->date) &&
           (!b.ended || a.started.date < b.ended->date);
}

// One after another (1-domain, 1.2).
void check_succession(const Youth &youth, Findings &findings) {
    for (std::size_t i = 0; i < youth.pairs.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (youth.pairs[i].referral == youth.pairs[j].referral &&
                overlap(youth.pairs[i], youth.pairs[j]))
                findings.add(Damage::meaning, youth.pairs[i].place,
                             msg("pairs {0} and {1} of one referral run at the same time",
                                 youth.pairs[j].id, youth.pairs[i].id),
                             msg("end the first: maillon pair end {0} --outcome CODE", youth.id));
}

// Somebody answered for it, in writing: it stays in every summary until it is cured, and is no
// error any more (6-quality, 6.3 rule 4).
Damage unless_overridden(const Pair &pair) {
    return pair.override_reason.empty() ? Damage::meaning : Damage::warning;
}

void check_guardian(const Youth &youth, const Pair &pair, const CheckBasis &basis,
                    Findings &findings) {
    if (!consents_to(youth, "pairing", basis.today, "guardian"))
        findings.add(unless_overridden(pair), pair.place,
                     msg("pair {0} is a minor's, without the guardian's agreement", pair.id),
                     msg("record it: maillon youth consent {0} pairing --from guardian", youth.id));
    if (!basis.whole.has_identities) return;
    const auto identity = basis.whole.identities.find(youth.id);
    const bool is_named = identity != basis.whole.identities.end() && identity->second.guardian &&
                          !identity->second.guardian->name.empty();
    if (!is_named)
        findings.add(Damage::warning, pair.place,
                     msg("pair {0} is a minor's, and no guardian is named", pair.id),
                     msg("name one: maillon youth set {0} guardian NAME", youth.id));
}

void check_running(const Youth &youth, const Pair &pair, const CheckBasis &basis,
                   Findings &findings) {
    const Age age = age_on(youth.born, basis.today);
    if (age == Age::unknown)
        findings.add(Damage::warning, pair.place,
                     msg("pair {0} is running, and the birth is unknown", pair.id),
                     msg("record the year: maillon youth set {0} born YYYY", youth.id));
    if (age == Age::minor) check_guardian(youth, pair, basis, findings);
    if (!missing_care(youth, basis.today).empty())
        findings.add(unless_overridden(pair), pair.place,
                     msg("pair {0} is a child's in care, without the five dated facts", pair.id),
                     msg("write them under 'care:' in the record, as YYYY-MM-DD"));
    if (pair.direct_contact && !consents_to(youth, "mentor-prescriber-contact", basis.today))
        findings.add(
            Damage::warning, pair.place,
            msg("pair {0} has 'direct-contact' without the young person's agreement", pair.id),
            msg("record it: maillon youth consent {0} mentor-prescriber-contact, or take "
                "'direct-contact' out",
                youth.id));
}

} // namespace

void check_pairs(const Youth &youth, Findings &findings) {
    for (const Pair &pair : youth.pairs) {
        check_pair_dates(pair, findings);
        const Referral *referral = youth.referral(pair.referral);
        if (!referral) continue;
        findings.require_order("started", pair.started, "received", referral->received.date);
        if (referral->accepted)
            findings.require_order("started", pair.started, "accepted", referral->accepted->date);
        check_ending(youth, pair, *referral, findings);
    }
    check_succession(youth, findings);
}

void check_pairing(const Youth &youth, const CheckBasis &basis, Findings &findings) {
    for (const Pair &pair : youth.pairs)
        if (!pair.ended) check_running(youth, pair, basis, findings);
}

} // namespace maillon
