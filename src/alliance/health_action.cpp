// The next best action of each line: what to do, how long it takes, and when it is done
// (4-health, 4.5).
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>

namespace maillon {

namespace {

struct Advice {
    std::string_view signal;
    int minutes = 0;
    Message text;
    Message done_when;
};

std::vector<Advice> advice_on_us() {
    return {
        {"waiting", 15, msg("Answer today every referral that waits"),
         msg("every referral is acknowledged")},
        {"acknowledgement", 30, msg("Name someone, and a stand-in, to acknowledge referrals"),
         msg("the partner knows both, and the next three are on time")},
        {"loop", 20, msg("Send one line of news per past referral"),
         msg("feedback is logged for each of them")},
        {"checkpoint", 30, msg("Hold the checkpoint"), msg("the checkpoint is logged as held")},
        {"contact", 60, msg("Find and meet a successor, and ask for a stand-in"),
         msg("the new contact is recorded and was met")},
        {"load", 20, msg("Agree a pause in referrals until decisions are made"),
         msg("undecided referrals are within the places agreed")},
    };
}

std::vector<Advice> advice_on_them() {
    return {
        {"silence", 15, msg("Call for news, not for volume"),
         msg("they answered, and it is logged")},
        {"slowdown", 20, msg("Ask what changed on their side"),
         msg("what changed is noted in a checkpoint")},
        {"no-answer", 20, msg("Change channel or person, then decide whether it is dormant"),
         msg("a checkpoint is held, or the stage is dormant")},
        {"pulse", 20, msg("Call back on the low answer"), msg("a new pulse is recorded")},
        {"fit", 60, msg("Review the orientation sheet with three yes and three no examples"),
         msg("the new sheet is given to every contact")},
        {"early-breaks", 60, msg("Review the broken pairs together"),
         msg("what will change is noted in a checkpoint")},
    };
}

const Advice &advice(std::string_view signal) {
    static const auto all = [] {
        auto lines = advice_on_us();
        std::ranges::move(advice_on_them(), std::back_inserter(lines));
        return lines;
    }();
    return *std::ranges::find(all, signal, &Advice::signal);
}

} // namespace

std::optional<Action> next_action(const Health &health, const Look &look) {
    const auto lines = reasons(health);
    if (lines.empty()) return std::nullopt;
    const Advice &chosen = advice(lines.front()->name);
    const Partner &partner = *look.dossier.partner;
    Action action{chosen.signal, chosen.text, referent_on(partner, look.day), chosen.done_when,
                  chosen.minutes};
    if (chosen.signal == "contact" && current_contact(partner, look.day))
        action.text = msg("Meet the new contact, and ask for a stand-in");
    return action;
}

} // namespace maillon
