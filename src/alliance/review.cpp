// Counts of a review: every figure is counted over referrals whose young person agreed to share,
// but for the number received.
// SPDX-License-Identifier: MIT
#include "alliance/review.h"

#include <algorithm>
#include <cmath>

namespace maillon {

namespace {

using Details = std::vector<const ReferralDetails *>;

Details details_in(const PartnerSight &sight) {
    Details all;
    for (const ReferralSeen &referral : sight.referrals)
        if (referral.details) all.push_back(&*referral.details);
    return all;
}

std::optional<double> median(std::vector<double> delays) {
    if (delays.empty()) return std::nullopt;
    std::ranges::sort(delays);
    const std::size_t half = delays.size() / 2;
    return delays.size() % 2 == 1 ? delays[half] : (delays[half - 1] + delays[half]) / 2;
}

// Delays that ended, and those that did not and are past what was promised.
class Tally {
public:
    explicit Tally(int promise) { promised_.promise = promise; }

    void ended(double delay, bool is_kept) {
        delays_.push_back(delay);
        ++promised_.of;
        promised_.kept += is_kept ? 1 : 0;
    }
    void missed() { ++promised_.of; }
    [[nodiscard]] Promised result() const {
        Promised all = promised_;
        all.median = median(delays_);
        return all;
    }

private:
    Promised promised_;
    std::vector<double> delays_;
};

// Something that had to follow `from` by `due`.
struct Duty {
    Date from;
    Date due;
    std::optional<Date> done;
};

void tally(Tally &all, const Duty &duty, double delay, Date at) {
    if (duty.done)
        all.ended(delay, *duty.done <= duty.due);
    else if (duty.due < at)
        all.missed();
}

// In our open days, for steps promised in them.
Promised in_open_days(const Details &referrals, std::optional<Date> ReferralDetails::*step,
                      int promise, const OpenDays &ours, Date at) {
    Tally all(promise);
    for (const ReferralDetails *one : referrals) {
        const auto &done = one->*step;
        const bool is_over = !done && !is_open(one->state);
        if (is_over) continue; // withdrawn or declined before
        tally(all, {one->received, ours.after(one->received, promise), done},
              done ? ours.between(one->received, *done) : 0, at);
    }
    return all.result();
}

Promised decisions(const Details &referrals, const Promises &promises, Date at) {
    Tally all(promises.decision);
    for (const ReferralDetails *one : referrals) {
        if (one->withdrawn || one->redirected) continue;
        const auto decided = one->accepted ? one->accepted : one->declined;
        const int days = one->met ? promises.decision_once_met : promises.decision;
        tally(all, {one->received, one->received + days, decided},
              decided ? *decided - one->received : 0, at);
    }
    return all.result();
}

// What calls for news: a decision, a pairing, an end.
std::vector<Date> calls(const ReferralDetails &details) {
    std::vector<Date> days;
    for (const auto &day : {details.accepted, details.declined, details.redirected, details.closed})
        if (day) days.push_back(*day);
    for (const PairSeen &pair : details.pairs)
        days.push_back(pair.started);
    return days;
}

Promised news(const Details &referrals, const Period &period, int promise, Date at) {
    Tally all(promise);
    for (const ReferralDetails *one : referrals)
        for (const Date call : calls(*one)) {
            if (!period.holds(call)) continue;
            std::optional<Date> told;
            for (const FeedbackSeen &feedback : one->feedback)
                if (feedback.date >= call && !told) told = feedback.date;
            tally(all, {call, call + promise, told}, told ? *told - call : 0, at);
        }
    return all.result();
}

RoadStep step_of(Label label, const Details &referrals,
                 std::optional<Date> (*day)(const ReferralDetails &)) {
    RoadStep step{label, 0, {}};
    std::vector<double> delays;
    for (const ReferralDetails *one : referrals)
        if (const auto done = day(*one)) {
            ++step.n;
            delays.push_back(*done - one->received);
        }
    step.median = median(delays);
    return step;
}

std::optional<Date> first_pair(const ReferralDetails &details) {
    return details.pairs.empty() ? std::nullopt : std::optional(details.pairs.front().started);
}

std::vector<RoadStep> road_of(const Details &referrals) {
    RoadStep received{{"Received", "Reçues"}, static_cast<int>(referrals.size()), {}};
    return {received,
            step_of({"Acknowledged", "Confirmées"}, referrals,
                    [](const ReferralDetails &one) { return one.acknowledged; }),
            step_of({"Met", "Rencontrées"}, referrals,
                    [](const ReferralDetails &one) { return one.met; }),
            step_of({"Accepted", "Acceptées"}, referrals,
                    [](const ReferralDetails &one) { return one.accepted; }),
            step_of({"Paired", "En binôme"}, referrals, first_pair)};
}

std::vector<PairProgress> pairs_in(const PartnerSight &sight, const Period &period) {
    std::vector<PairProgress> all;
    for (const ReferralSeen &referral : sight.referrals) {
        if (!referral.details) continue;
        for (const PairSeen &pair : referral.details->pairs) {
            if (pair.started > period.to || (pair.ended && *pair.ended < period.from)) continue;
            PairProgress one{referral.pseudonym, pair, 0, 0, {}};
            one.pair.mentor.clear(); // by pseudonym, whoever asks
            one.days = pair.ended.value_or(sight.at) - pair.started;
            one.checkpoints = static_cast<int>(std::ranges::count_if(
                pair.checkpoints, [&](Date day) { return period.holds(day); }));
            if (!referral.details->feedback.empty())
                one.last_told = referral.details->feedback.back().date;
            all.push_back(std::move(one));
        }
    }
    std::ranges::stable_sort(all, std::greater<>(),
                             [](const PairProgress &one) { return one.pair.started; });
    return all;
}

void count(Compared &compared, const Period &period, Date day) {
    compared.now += period.holds(day) ? 1 : 0;
    compared.before += period.held_before(day) ? 1 : 0;
}

void count_all(const PartnerSight &sight, const Details &details, Review &review) {
    const Period &period = review.period;
    for (const Date day : sight.arrivals)
        count(review.received, period, day);
    for (const ReferralDetails *one : details) {
        for (const PairSeen &pair : one->pairs)
            count(review.pairs_started, period, pair.started);
        for (const FeedbackSeen &feedback : one->feedback)
            count(review.feedback, period, feedback.date);
    }
    for (const ExchangeSeen &exchange : sight.exchanges) {
        const bool is_held = exchange.holding == Holding::held && !exchange.theirs;
        if (is_held) count(review.exchanges, period, exchange.date);
        if (!period.holds(exchange.date)) continue;
        review.from_them += exchange.theirs ? 1 : 0;
        review.no_answer += exchange.holding == Holding::no_answer ? 1 : 0;
    }
    for (const ReferralSeen &referral : sight.referrals)
        review.unspoken.now += referral.details ? 0 : 1;
    review.unspoken.before = static_cast<int>(sight.referrals.size());
}

void count_decisions(const Details &details, Review &review) {
    for (const ReferralDetails *one : details) {
        const bool is_yes = one->accepted && review.period.holds(*one->accepted);
        const bool is_no = one->declined && review.period.holds(*one->declined);
        review.decisions += is_yes || is_no ? 1 : 0;
        review.accepted += is_yes ? 1 : 0;
        if (!is_no || one->reason.empty()) continue;
        const auto found = std::ranges::find(review.reasons, one->reason, &CountedReason::code);
        if (found == review.reasons.end())
            review.reasons.push_back({one->reason, 1});
        else
            ++found->n;
    }
    std::ranges::stable_sort(review.reasons, std::greater<>(), &CountedReason::n);
}

// Twelve at most, the last ones: more would not be read on paper.
std::vector<ReviewMonth> months_of(const PartnerSight &sight, const Details &details,
                                   const Period &period) {
    constexpr std::size_t most = 12;
    std::vector<ReviewMonth> months;
    for (Date first = period.from - (period.from.day() - 1); first <= period.to;
         first = first.plus_months(1))
        months.push_back({first, 0, 0});
    if (months.size() > most)
        months.erase(months.begin(), months.end() - static_cast<std::ptrdiff_t>(most));
    for (ReviewMonth &month : months) {
        const auto is_in = [&](Date day) {
            return period.holds(day) && month.first <= day && day < month.first.plus_months(1);
        };
        month.referrals = static_cast<int>(std::ranges::count_if(sight.arrivals, is_in));
        for (const ReferralDetails *one : details)
            month.feedback += static_cast<int>(std::ranges::count_if(
                one->feedback, [&](const FeedbackSeen &told) { return is_in(told.date); }));
    }
    return months;
}

const Agreement *agreement_in(const PartnerSight &sight, const Period &period) {
    const Agreement *last = nullptr;
    for (const Agreement &agreement : sight.agreements)
        if (agreement.signed_on.date <= period.to &&
            (!agreement.until || *agreement.until > period.from))
            last = &agreement;
    return last;
}

} // namespace

Period review_period(const PartnerSight &sight, int review_rhythm) {
    std::optional<Date> last;
    for (const ExchangeSeen &exchange : sight.exchanges)
        if (exchange.kind == "review" && exchange.holding == Holding::held &&
            exchange.date < sight.at)
            last = std::max(last.value_or(exchange.date), exchange.date);
    if (last && sight.at - *last <= review_rhythm) return range(*last + 1, sight.at);
    return last_term(sight.at);
}

Review review_of(const PartnerSight &sight, const Period &period, const Settings &settings,
                 const Calendars &calendars) {
    Review review;
    review.period = period;
    const Details all = details_in(sight);
    Details received;
    std::ranges::copy_if(all, std::back_inserter(received),
                         [&](const ReferralDetails *one) { return period.holds(one->received); });
    const Promises &promises = settings.promises;
    review.acknowledged = in_open_days(received, &ReferralDetails::acknowledged,
                                       promises.acknowledge, calendars.ours(), sight.at);
    review.met = in_open_days(received, &ReferralDetails::met, promises.first_meeting,
                              calendars.ours(), sight.at);
    review.decided = decisions(received, promises, sight.at);
    review.told = news(all, period, promises.feedback, sight.at);
    count_all(sight, all, review);
    count_decisions(all, review);
    for (const ReferralDetails *one : received)
        review.informed += one->informed ? 1 : 0;
    review.informed_of = static_cast<int>(received.size());
    const Agreement *agreement = agreement_in(sight, period);
    if (agreement && agreement->volume)
        review.planned = static_cast<int>(
            std::lround(*agreement->volume * (period.to - period.from + 1) / 365.0));
    review.road = road_of(received);
    review.months = months_of(sight, all, period);
    review.pairs = pairs_in(sight, period);
    review.changes = changes_in(sight, review);
    review.to_discuss = to_discuss(sight, review, settings);
    review.proposal = proposal_for(sight, settings);
    return review;
}

} // namespace maillon
