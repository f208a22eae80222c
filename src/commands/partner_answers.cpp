// partner list, show.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "alliance/health.h"
#include "base/error.h"
#include "commands/common_words.h"
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
    const std::string id = partner_named(context, words.one("PARTNER")).id;
    const RecordsRead reading = read_all(context);
    const Assessment assessment =
        assess(reading.whole, reading.known, reading.calendars, context.at);
    std::vector<Debt> debts =
        feedback_debts(reading.known, reading.calendars, context.at, context.at + 7);
    std::erase_if(debts, [&](const Debt &debt) { return debt.referral->partner != id; });
    for (const Health &health : assessment.partners) {
        if (health.partner->id != id) continue;
        context.terminal.out << partner_page(health, reading.known, debts, context.at,
                                             context.view);
        return reading.exit_code;
    }
    throw refused(msg("{0} was not known on {1}", id, context.at));
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
