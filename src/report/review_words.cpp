// Every rate with its n and what it is counted over.
// SPDX-License-Identifier: MIT
#include "report/review_words.h"

#include <cmath>

#include "alliance/codes.h"

namespace maillon {
namespace {

Decimal days_shown(double days) { return {days, days == std::floor(days) ? 0 : 1}; }

Message held(const Promised &promised, const Message &what) {
    if (promised.of == 0) return msg("{0}: nothing to count in this period", what);
    if (!promised.median) return msg("{0}: {1} of {2}", what, promised.kept, promised.of);
    return msg("{0}: {1} of {2}; median delay in days: {3}", what, promised.kept, promised.of,
               days_shown(*promised.median));
}

Message compared(const Message &what, const Compared &figures) {
    return msg("{0}: {1} ({2} in the period before)", what, figures.now, figures.before);
}

} // namespace

Message review_title(const PartnerSight &sight) { return msg("Review with {0}", sight.name); }

Message review_subtitle(const PartnerSight &sight, const Review &review) {
    const Message period = msg("From {0} to {1}", review.period.from, review.period.to);
    if (sight.referent.empty()) return msg("{0} · {1}", sight.association, period);
    return msg("{0} · {1} · {2}", sight.association, period, sight.referent);
}

std::vector<Message> our_promises(const Review &review) {
    return {held(review.acknowledged,
                 msg("acknowledged within {0} working days", review.acknowledged.promise)),
            held(review.met, msg("young person met within {0} working days", review.met.promise)),
            held(review.decided, msg("decided within {0} days", review.decided.promise)),
            held(review.told, msg("news within {0} days of a decision, a pairing, an end",
                                  review.told.promise))};
}

std::vector<Message> their_promises(const Review &review) {
    std::vector<Message> lines;
    lines.push_back(review.planned ? msg("referrals sent: {0}, for {1} planned by the agreement",
                                         review.received.now, *review.planned)
                                   : msg("referrals sent: {0}", review.received.now));
    lines.push_back(msg("young person told and in agreement beforehand: {0} of {1}",
                        review.informed, review.informed_of));
    lines.push_back(msg("calls and messages that began with you: {0}", review.from_them));
    lines.push_back(msg("invitations of ours without an answer: {0}", review.no_answer));
    return lines;
}

std::vector<Message> compared_lines(const Review &review) {
    return {compared(msg("referrals received"), review.received),
            compared(msg("pairs formed"), review.pairs_started),
            compared(msg("news given"), review.feedback),
            compared(msg("exchanges held"), review.exchanges)};
}

Message road_line(const RoadStep &step, const Review &review) {
    const int all = review.road.empty() ? 0 : review.road.front().n;
    if (!step.median || step.n == 0) return msg("{0}: {1} of {2}", step.step, step.n, all);
    return msg("{0}: {1} of {2}; median days since the referral: {3} (n = {1})", step.step, step.n,
               all, days_shown(*step.median));
}

std::vector<Message> fit_lines(const Review &review) {
    std::vector<Message> lines;
    lines.push_back(
        msg("decisions: {0}, of which accepted: {1}", review.decisions, review.accepted));
    for (const CountedReason &reason : review.reasons)
        lines.push_back(msg("declined, {0}: {1} of {2}", labelled("reasons", reason.code), reason.n,
                            review.decisions));
    return lines;
}

Message pair_line(const PairProgress &progress) {
    const PairSeen &pair = progress.pair;
    if (pair.ended)
        return msg("{0}: from {1} to {2}; checkpoints in the period: {3}", progress.pseudonym,
                   pair.started, *pair.ended, progress.checkpoints);
    if (pair.paused)
        return msg("{0}: since {1}, paused since {2}; checkpoints in the period: {3}",
                   progress.pseudonym, pair.started, *pair.paused, progress.checkpoints);
    return msg("{0}: since {1}; checkpoints in the period: {2}", progress.pseudonym, pair.started,
               progress.checkpoints);
}

Message spoken_of(const Review &review) {
    if (review.unspoken.now == 0) return {};
    return msg("Figures speak of the young people who agreed to share: all but {0} of the {1} you "
               "referred to us. Referrals received are all counted.",
               review.unspoken.now, review.unspoken.before);
}

} // namespace maillon
