// partner list, show.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "commands/common_words.h"
#include "commands/partner_seen.h"
#include "commands/resolve.h"
#include "report/answers.h"

namespace maillon {
namespace {

int list(Context &context, const Words &) {
    const RecordsRead reading = read_all(context);
    context.terminal.out << partners_answer(reading.known, context.at, context.view);
    return reading.exit_code;
}

int show(Context &context, const Words &words) {
    const PartnerSeen seen = see_partner(context, partner_named(context, words.one("PARTNER")).id);
    context.terminal.out << partner_page(*seen.health, seen.reading.known, seen.debts, context.at,
                                         context.view);
    return seen.reading.exit_code;
}

} // namespace

std::vector<Command> partner_answers() {
    return {
        {.noun = "partner",
         .verb = "list",
         .about = msg("All partners, with their stage and referent."),
         .examples = {{"partner list", "prescripteur lister"}},
         .formats = {"json", "md"},
         .act = list},
        {.noun = "partner",
         .verb = "show",
         .about = msg("One screen on a partner: who, stage, health, open referrals, what is owed, "
                      "timeline."),
         .examples = {{"partner show sarcelles", "prescripteur voir sarcelles"}},
         .takes = {partner_word()},
         .formats = {"json"},
         .act = show},
    };
}

} // namespace maillon
