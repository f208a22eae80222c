// referral list, pair list.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "alliance/codes.h"
#include "alliance/referral_state.h"
#include "base/error.h"
#include "commands/common_words.h"
#include "commands/resolve.h"
#include "report/answers.h"

namespace maillon {
namespace {

State state_named(const std::string &typed) {
    if (const auto state = recognise_state(typed)) return *state;
    throw wrong_words(msg("'{0}' is not a state of a referral", typed),
                      msg("received, acknowledged, met, accepted, paired, paused, completed, "
                          "broken-off, ended, declined, withdrawn, redirected or void"));
}

int list_referrals(Context &context, const Words &words) {
    std::string partner;
    std::optional<State> state;
    if (words.has("partner")) partner = partner_named(context, words.one("partner")).id;
    if (words.has("state")) state = state_named(words.one("state"));
    const RecordsRead reading = read_all(context);
    std::vector<Sent> chosen;
    for (const Youth &youth : reading.known.youths) {
        for (const Referral &referral : youth.referrals) {
            const bool late =
                is_late(youth, referral, reading.whole.settings, reading.calendars, context.at);
            if (!partner.empty() && referral.partner != partner) continue;
            if (state && state_of(youth, referral) != *state) continue;
            if (words.has("late") && !late) continue;
            chosen.push_back({&youth, &referral});
        }
    }
    context.terminal.out << referrals_answer(reading.known, chosen, context.at, context.view);
    return reading.exit_code;
}

bool is_early_break(const Pair &pair, const Settings &settings) {
    return pair.ended && ending_of(pair.ended->code) == Ending::broken &&
           pair.ended->date - pair.started.date < settings.rhythms.pair_minimum;
}

int list_pairs(Context &context, const Words &words) {
    const RecordsRead reading = read_all(context);
    std::vector<std::pair<const Youth *, const Pair *>> chosen;
    for (const Youth &youth : reading.known.youths) {
        for (const Pair &pair : youth.pairs) {
            const bool early = is_early_break(pair, reading.whole.settings);
            if (!words.has("early-breaks") || early) chosen.emplace_back(&youth, &pair);
        }
    }
    context.terminal.out << pairs_answer(reading.known, chosen, context.at, context.view);
    return reading.exit_code;
}

} // namespace

std::vector<Command> referral_list_commands() {
    return {
        {.noun = "referral",
         .verb = "list",
         .about = msg("The referrals, with where each stands."),
         .examples = {{"referral list --late", "orientation lister --retard"},
                      {"referral list --partner sarcelles --state accepted",
                       "orientation lister --prescripteur sarcelles --etat acceptée"}},
         .options =
             {{"state", "etat", {"STATE", "ÉTAT"}, msg("only those that stand there")},
              {"partner", "prescripteur", {"PARTNER", "PRESCRIPTEUR"}, msg("only this partner's")},
              {"late", "retard", {}, msg("only those that wait longer than promised")}},
         .formats = {"json", "md"},
         .act = list_referrals},
    };
}

std::vector<Command> pair_list_commands() {
    return {
        {.noun = "pair",
         .verb = "list",
         .about = msg("The pairs, running and ended."),
         .examples = {{"pair list", "binôme lister"},
                      {"pair list --early-breaks", "binôme lister --ruptures"}},
         .options =
             {{"early-breaks", "ruptures", {}, msg("only those that broke before six months")}},
         .formats = {"json", "md"},
         .act = list_pairs},
    };
}

} // namespace maillon
