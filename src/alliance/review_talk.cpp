// What changed, what to talk about, what to propose: the sentences of a review.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/codes.h"
#include "alliance/review.h"

namespace maillon {

namespace {

constexpr int announced = 90;   // days before an agreement's end (1-domain, 1.5)
constexpr int soon = 60;        // days before a pair's planned end
constexpr int a_long_wait = 30; // days for a mentor

int counted(const PartnerSight &sight, bool (*test)(const ReferralDetails &, Date)) {
    return static_cast<int>(std::ranges::count_if(sight.referrals, [&](const ReferralSeen &one) {
        return one.details && test(*one.details, sight.at);
    }));
}

bool waits_long(const ReferralDetails &details, Date at) {
    return details.state == State::accepted && details.accepted &&
           at - *details.accepted > a_long_wait;
}

bool ends_soon(const ReferralDetails &details, Date at) {
    return std::ranges::any_of(details.pairs, [&](const PairSeen &pair) {
        return !pair.ended && pair.planned_end && *pair.planned_end <= at + soon;
    });
}

const Agreement *last_agreement(const PartnerSight &sight) {
    return sight.agreements.empty() ? nullptr : &sight.agreements.back();
}

void discuss_agreement(const PartnerSight &sight, std::vector<Message> &points) {
    const Agreement *agreement = last_agreement(sight);
    if (!agreement) return;
    const auto open = std::ranges::count_if(sight.referrals, [](const ReferralSeen &one) {
        return one.details && is_open(one.details->state);
    });
    if (agreement->places && open > *agreement->places)
        points.push_back(msg("{0} open referrals for {1} places agreed: which first?",
                             static_cast<int>(open), *agreement->places));
    if (!agreement->until || *agreement->until > sight.at + announced) return;
    points.push_back(
        *agreement->until < sight.at
            ? msg("our agreement ended on {0}: do we sign another one?", *agreement->until)
            : msg("our agreement ends on {0}: do we go on, and with what volume?",
                  *agreement->until));
}

void discuss_fit(const Review &review, std::vector<Message> &points) {
    for (const CountedReason &reason : review.reasons) {
        if (fit_of(reason.code) == Fit::misfit)
            points.push_back(msg("declined {0} time for '{1}': what did our sheet not say?|"
                                 "declined {0} times for '{1}': what did our sheet not say?",
                                 reason.n, labelled("reasons", reason.code)));
        if (fit_of(reason.code) == Fit::ours)
            points.push_back(msg("declined {0} time for '{1}': we promised what we could not hold|"
                                 "declined {0} times for '{1}': we promised what we could not hold",
                                 reason.n, labelled("reasons", reason.code)));
    }
}

} // namespace

std::vector<Message> changes_in(const PartnerSight &sight, const Review &review) {
    const Period &period = review.period;
    std::vector<Message> changes;
    for (const auto *people : {&sight.contacts, &sight.departures})
        for (const ContactSeen &contact : *people) {
            if (period.holds(contact.since))
                changes.push_back(msg("arrived on {1}: {0}", contact.name, contact.since));
            if (contact.until && period.holds(*contact.until))
                changes.push_back(msg("left on {1}: {0}", contact.name, *contact.until));
        }
    for (const Date since : sight.referents_since)
        if (period.holds(since))
            changes.push_back(msg("on our side, another person answers since {0}", since));
    for (const Agreement &agreement : sight.agreements)
        if (period.holds(agreement.signed_on.date))
            changes.push_back(msg("agreement signed on {0}", agreement.signed_on.date));
    return changes;
}

std::vector<Message> to_discuss(const PartnerSight &sight, const Review &review,
                                const Settings &settings) {
    std::vector<Message> points;
    const auto add = [&](int n, Message point) {
        if (n > 0) points.push_back(std::move(point));
    };
    if (sight.contacts.empty()) points.push_back(msg("who is our contact with you now?"));
    const int owed = static_cast<int>(std::ranges::count_if(
        sight.referrals, [](const ReferralSeen &one) { return one.owed.has_value(); }));
    add(owed, msg("we owe you news of {0} young person|we owe you news of {0} young people", owed));
    const int waiting = counted(sight, waits_long);
    add(waiting, msg("{0} young person has been waiting for a mentor for more than {1} days|"
                     "{0} young people have been waiting for a mentor for more than {1} days",
                     waiting, a_long_wait));
    const int ending = counted(sight, ends_soon);
    add(ending, msg("{0} pair comes to its planned end within {1} days: what comes after?|"
                    "{0} pairs come to their planned end within {1} days: what comes after?",
                    ending, soon));
    discuss_agreement(sight, points);
    discuss_fit(review, points);
    if (review.planned && review.received.now * 2 < *review.planned)
        points.push_back(
            msg("{0} referral received, {1} planned: is the offer still the right one?|"
                "{0} referrals received, {1} planned: is the offer still the right "
                "one?",
                review.received.now, *review.planned));
    add(review.unspoken.now,
        msg("{0} young person did not agree to share: how do we both present it?|"
            "{0} young people did not agree to share: how do we both present it?",
            review.unspoken.now));
    if (review.told.of > review.told.kept)
        points.push_back(msg("news came late {0} time: within {1} days is what we promised|"
                             "news came late {0} times: within {1} days is what we promised",
                             review.told.of - review.told.kept, settings.promises.feedback));
    return points;
}

std::vector<Message> proposal_for(const PartnerSight &sight, const Settings &settings) {
    std::vector<Message> lines;
    const Agreement *agreement = last_agreement(sight);
    const int places = agreement && agreement->places ? *agreement->places : 4;
    switch (sight.stage) {
    case Stage::prospect:
        lines = {msg("a first young person, whose referral we prepare together")};
        break;
    case Stage::pilot:
        lines = {msg("two or three young people, no more: quality before quantity"),
                 msg("at the end of the term we say together whether to go on")};
        break;
    case Stage::consolidating:
        lines = {msg("up to {0} young people at a time, as places come free", places),
                 msg("one visit to your team, to explain the offer to new colleagues")};
        break;
    case Stage::established:
        lines = {agreement && agreement->volume ? msg("about {0} referrals in the term, as agreed",
                                                      (*agreement->volume + 2) / 3)
                                                : msg("the volume of this term again"),
                 msg("one moment for your team with mentors and young people who tell of it")};
        break;
    case Stage::dormant:
        lines = {msg("one young person and one meeting to start again, or a pause: as you like")};
        break;
    case Stage::closed:
        return {};
    }
    lines.push_back(msg("a checkpoint every {0} days", sight.rhythm));
    lines.push_back(msg("the next review by {0}", sight.at + settings.rhythms.review));
    return lines;
}

} // namespace maillon
