// What holds for every step of a referral and of its pairs.
// SPDX-License-Identifier: MIT
#include "alliance/referral_rules.h"

#include <algorithm>
#include <array>

#include "base/error.h"

namespace maillon {

namespace {

constexpr std::array<StepRule, 8> rules{{
    {StepTaken::acknowledge,
     "acknowledged",
     &Referral::acknowledged,
     {"acknowledgement", "accusé de réception"}},
    {StepTaken::meet, "met", &Referral::met, {"first meeting", "première rencontre"}},
    {StepTaken::accept, "accepted", &Referral::accepted, {"acceptance", "acceptation"}},
    {StepTaken::decline, "declined", &Referral::declined, {"decline", "refus"}, "reason", true},
    {StepTaken::withdraw,
     "withdrawn",
     &Referral::withdrawn,
     {"withdrawal", "retrait"},
     "reason",
     true},
    {StepTaken::redirect,
     "redirected",
     &Referral::redirected,
     {"redirection", "réorientation"},
     "reason",
     true},
    {StepTaken::close, "closed", &Referral::closed, {"closing", "clôture"}, "outcome", true},
    {StepTaken::voided, "void", &Referral::voided, {"cancellation", "annulation"}, "reason", true},
}};

Message ended_sentence(StepTaken step, const std::string &id, Date date) {
    switch (step) {
    case StepTaken::decline:
        return msg("referral {0} was declined on {1}", id, date);
    case StepTaken::withdraw:
        return msg("referral {0} was withdrawn on {1}", id, date);
    case StepTaken::redirect:
        return msg("referral {0} was redirected on {1}", id, date);
    case StepTaken::close:
        return msg("referral {0} was closed on {1}", id, date);
    default:
        return msg("referral {0} is void since {1}", id, date);
    }
}

} // namespace

std::span<const StepRule> step_rules() { return rules; }

const StepRule &step_rule(StepTaken step) {
    return *std::ranges::find(rules, step, &StepRule::step);
}

const StepRule *ending_step(const Referral &referral) {
    for (const StepRule &rule : rules)
        if (rule.ends && referral.*rule.fact) return &rule;
    return nullptr;
}

std::string named(const Youth &youth, const Referral &referral) {
    return youth.referrals.size() < 2 ? youth.id : youth.id + " --referral " + referral.id;
}

void require_going_on(const Youth &youth, const Referral &referral) {
    const StepRule *ending = ending_step(referral);
    if (!ending) return;
    const Message what = ended_sentence(ending->step, referral.id, (referral.*ending->fact)->date);
    if (ending->step == StepTaken::voided)
        throw refused(what, msg("a referral entered in error stays void; add a new one: "
                                "maillon referral add {0} {1}",
                                referral.partner, youth.id));
    throw refused(what, msg("take that back first: maillon referral reopen {0} --reason TEXT",
                            named(youth, referral)));
}

void require_after_received(const Referral &referral, Date date) {
    if (date < referral.received.date)
        throw refused(msg("{0} is before referral {1} was received, on {2}", date, referral.id,
                          referral.received.date),
                      msg("give a later day with --on"));
}

} // namespace maillon
