// health: which alliance is cooling, why, and what to do (4-health).
// SPDX-License-Identifier: MIT
#include "alliance/health.h"

#include <algorithm>
#include <ostream>

#include "commands/common_words.h"
#include "commands/resolve.h"
#include "report/answers.h"

namespace maillon {
namespace {

int tell_health(Context &context, const Words &words) {
    std::vector<std::string> ids;
    for (const auto &who : words.all("PARTNER"))
        ids.push_back(partner_named(context, who).id);
    const RecordsRead reading = read_all(context);
    Assessment assessment = assess(reading.whole, reading.known, reading.calendars, context.at);
    if (!ids.empty()) {
        std::erase_if(assessment.partners, [&](const Health &health) {
            return std::find(ids.begin(), ids.end(), health.partner->id) == ids.end();
        });
    }
    const bool explains =
        (!ids.empty() || words.has("explain")) && context.view.format != Format::json;
    if (!explains) {
        context.terminal.out << health_answer(assessment, reading.known, reading.problems,
                                              context.view);
        return reading.exit_code;
    }
    std::vector<const Health *> chosen;
    for (const Health &health : assessment.partners)
        chosen.push_back(&health);
    context.terminal.out << health_explained(chosen, reading.known, context.view);
    return reading.exit_code;
}

} // namespace

std::vector<Command> health_commands() {
    return {
        {.noun = "health",
         .about = msg("Which alliance is cooling, why, and what to do on Monday morning."),
         .examples = {{"health", "santé"},
                      {"health sarcelles", "santé sarcelles"},
                      {"health --at 2026-08-17 --format json",
                       "santé --au 17/08/2026 --format json"}},
         .takes = {{{"PARTNER", "PRESCRIPTEUR"},
                    msg("only these, every line explained"),
                    Need::any}},
         .options = {{"explain", "expliquer", {}, msg("every line with its points and evidence")}},
         .formats = {"json", "md"},
         .act = tell_health},
    };
}

} // namespace maillon
