// A young person's record as bytes for the snapshot.
// SPDX-License-Identifier: MIT
#include "records/packed_facts.h"
#include "records/packed_records.h"

namespace maillon {

template <class Way, Like<Born> B> void describe(Way &way, B &born) { way(born.year, born.date); }

template <class Way, Like<CirclePerson> C> void describe(Way &way, C &person) {
    way(person.role, person.partner);
}

template <class Way, Like<Consent> C> void describe(Way &way, C &consent) {
    way(consent.to, consent.given, consent.from, consent.until);
}

template <class Way, Like<Care> C> void describe(Way &way, C &care) {
    way(care.evaluation, care.information, care.opinion, care.agreement, care.convention);
}

template <class Way, Like<PlanStep> P> void describe(Way &way, P &step) {
    way(step.fact, step.with);
    way.free(step.step);
}

template <class Way, Like<PastDecision> P> void describe(Way &way, P &past) {
    way(past.fact, past.decision, past.reopened);
    way.free(past.why);
}

template <class Way, Like<Referral> R> void describe(Way &way, R &referral) {
    way(referral.id, referral.partner, referral.kind, referral.contact, referral.received,
        referral.channel, referral.informed, referral.goals, referral.obstacles,
        referral.acknowledged, referral.met, referral.accepted, referral.declined,
        referral.withdrawn, referral.redirected, referral.closed, referral.voided, referral.history,
        referral.place);
    way.free(referral.reference);
    way.free(referral.note);
}

template <class Way, Like<Pause> P> void describe(Way &way, P &pause) {
    way(pause.from, pause.planned_return, pause.until, pause.reason);
}

template <class Way, Like<Pair> P> void describe(Way &way, P &pair) {
    way(pair.id, pair.referral, pair.mentor, pair.started, pair.planned_end, pair.direct_contact,
        pair.pauses, pair.ended, pair.closing_interview, pair.broke_early, pair.place);
    way.free(pair.override_reason);
}

template <class Way, Like<Feedback> F> void describe(Way &way, F &feedback) {
    way(feedback.fact, feedback.referral, feedback.to, feedback.code, feedback.channel);
}

template <class Way, Like<Tombstone> T> void describe(Way &way, T &tombstone) {
    way(tombstone.month, tombstone.reason);
}

template <class Way, Like<Youth> Y> void describe(Way &way, Y &youth) {
    way(youth.born, youth.publics, youth.circle, youth.consents, youth.care, youth.plan,
        youth.referrals, youth.pairs, youth.feedback, youth.checkpoints, youth.next_checkpoint,
        youth.tombstone);
    way.free(youth.reference);
}

std::string packed(const Youth &youth) {
    Packer packer;
    packer(youth);
    return packer.take();
}

std::optional<Youth> unpacked_youth(std::string_view bytes) {
    Unpacker unpacker(bytes);
    Youth youth;
    unpacker(youth);
    return unpacker.is_whole() ? std::optional(std::move(youth)) : std::nullopt;
}

} // namespace maillon
