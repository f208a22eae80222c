// States with their days, and the news in sentences.
// SPDX-License-Identifier: MIT
#include "report/sight_words.h"

#include "alliance/codes.h"

namespace maillon {
namespace {

const PairSeen *last_pair(const ReferralDetails &details) {
    return details.pairs.empty() ? nullptr : &details.pairs.back();
}

Message paired_since(const ReferralDetails &details) {
    const PairSeen *pair = last_pair(details);
    const Date since = pair ? pair->started : state_since(details);
    if (pair && !pair->mentor.empty())
        return msg("the pair with {0} has been meeting since {1}", pair->mentor, since);
    return msg("the pair has been meeting since {0}", since);
}

Message how_it_goes(const ReferralDetails &details) {
    const PairSeen *pair = last_pair(details);
    if (!pair || pair->checkpoints.empty()) return msg("the pair goes on, and it is going well");
    return msg("the pair goes on, and it is going well; our last checkpoint was on {0}",
               pair->checkpoints.back());
}

Message paused(const ReferralDetails &details) {
    const PairSeen *pair = last_pair(details);
    if (pair && pair->planned_return)
        return msg("the pair has paused since {0} and means to go on on {1}", state_since(details),
                   *pair->planned_return);
    return msg("the pair has paused since {0}", state_since(details));
}

Message not_continued(const ReferralDetails &details) {
    if (details.reason.empty())
        return msg("we could not take this further ({0})", state_since(details));
    return msg("we could not take this further ({0}): {1}", state_since(details),
               labelled("reasons", details.reason));
}

Message ended(const ReferralDetails &details) {
    const Date when = state_since(details);
    if (details.state == State::completed) return msg("the mentoring reached its end on {0}", when);
    if (details.state == State::broken_off)
        return msg("the mentoring stopped early, on {0}; let us talk about it", when);
    return msg("the mentoring ended on {0}", when);
}

} // namespace

Date state_since(const ReferralDetails &details) {
    const PairSeen *pair = last_pair(details);
    switch (details.state) {
    case State::acknowledged:
        return details.acknowledged.value_or(details.received);
    case State::met:
        return details.met.value_or(details.received);
    case State::accepted:
        return details.accepted.value_or(details.received);
    case State::paired:
        return pair ? pair->started : details.received;
    case State::paused:
        return pair && pair->paused ? *pair->paused : details.received;
    case State::completed:
    case State::broken_off:
    case State::ended:
        return details.closed.value_or(details.received);
    case State::declined:
        return details.declined.value_or(details.received);
    case State::withdrawn:
        return details.withdrawn.value_or(details.received);
    case State::redirected:
        return details.redirected.value_or(details.received);
    case State::received:
    case State::void_:
        break;
    }
    return details.received;
}

Message state_seen(const ReferralDetails &details) {
    const Date since = state_since(details);
    if (details.state == State::paired || details.state == State::paused)
        return msg("{0} since {1}", state_label(details.state), since);
    if (details.state == State::declined && !details.reason.empty())
        return msg("{0} on {1}: {2}", state_label(details.state), since,
                   labelled("reasons", details.reason));
    return msg("{0} on {1}", state_label(details.state), since);
}

Message last_told(const ReferralDetails &details) {
    if (details.feedback.empty()) return {};
    const FeedbackSeen &last = details.feedback.back();
    if (last.note.empty()) return msg("{0}: {1}", last.date, labelled("feedback", last.code));
    return msg("{0}: {1} ({2})", last.date, labelled("feedback", last.code), last.note);
}

Message presence_seen(const ReferralSeen &referral) {
    return msg("{0}: {1}", referral.who, presence_label(referral.presence));
}

Message news_sentence(const std::string &about, const ReferralDetails &details) {
    if (about == "paired") return paired_since(details);
    if (about == "going-well") return how_it_goes(details);
    if (about == "difficulty")
        return msg("the pair goes through a difficult time; I will call you about it");
    if (about == "paused") return paused(details);
    if (about == "accepted")
        return msg("we said yes on {0} and are looking for the right mentor", state_since(details));
    if (about == "unreachable")
        return msg("we could not reach them; if you know another way, tell us");
    if (about == "declined") return not_continued(details);
    if (about == "redirected")
        return msg("we found a place elsewhere that suits them better, on {0}",
                   state_since(details));
    return ended(details);
}

} // namespace maillon
