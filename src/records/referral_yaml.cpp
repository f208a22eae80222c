// Reads a youth's referrals and feedback.
// SPDX-License-Identifier: MIT
#include "records/referral_yaml.h"

namespace maillon {
namespace {

constexpr FactCode a_reason{"reason", "reasons"};
constexpr FactCode an_outcome{"outcome", "outcomes"};

PastDecision read_past_decision(MapReader &item) {
    PastDecision past;
    past.fact =
        item.choice("fact", {"declined", "withdrawn", "redirected", "closed"}, Presence::required);
    FactCode code;
    if (past.fact == "closed") code = an_outcome;
    if (past.fact == "declined" || past.fact == "withdrawn") code = a_reason;
    past.decision = item.own_fact(code);
    past.decision.to = item.text("to");
    past.reopened = item.date("reopened", Presence::required).value_or(Date{});
    past.why = item.text("why");
    return past;
}

void read_steps(MapReader &item, Referral &referral) {
    referral.acknowledged = item.fact("acknowledged");
    referral.met = item.fact("met");
    referral.accepted = item.fact("accepted");
    referral.declined = item.fact("declined", Presence::optional, a_reason);
    referral.withdrawn = item.fact("withdrawn", Presence::optional, a_reason);
    referral.redirected = item.fact("redirected");
    referral.closed = item.fact("closed", Presence::optional, an_outcome);
    referral.voided = item.fact("void");
}

Referral read_referral(MapReader &item) {
    Referral referral;
    referral.place = item.place();
    referral.id = item.own_id('r');
    referral.reference = item.text("reference");
    referral.partner = item.text("partner", Presence::required);
    referral.contact = item.text("contact");
    referral.received = item.required_fact("received");
    referral.channel = item.code("channel", "channels");
    if (const auto informed = item.fact("informed")) referral.informed = informed->date;
    referral.goals = item.coded("goals", "goals");
    referral.obstacles = item.coded("obstacles", "obstacles");
    read_steps(item, referral);
    referral.history = item.items("history", read_past_decision);
    referral.note = item.text("note");
    return referral;
}

Feedback read_one_feedback(MapReader &item) {
    Feedback feedback;
    feedback.fact = item.own_fact();
    feedback.referral = item.text("referral", Presence::required);
    feedback.to = item.text("to");
    feedback.code = item.code("code", "feedback", Presence::expected);
    feedback.channel = item.code("channel", "channels");
    return feedback;
}

} // namespace

std::vector<Referral> read_referrals(MapReader &youth) {
    return youth.items("referrals", read_referral);
}

std::vector<Feedback> read_feedback(MapReader &youth) {
    return youth.items("feedback", read_one_feedback);
}

} // namespace maillon
