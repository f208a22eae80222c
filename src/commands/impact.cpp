// impact: the year's figures for a funder (6-quality, 6.3 rule 3).
// SPDX-License-Identifier: MIT
#include "alliance/impact.h"

#include "commands/common_words.h"
#include "commands/network.h"
#include "commands/output.h"
#include "commands/period.h"
#include "report/impact_answer.h"
#include "report/network_answers.h"

namespace maillon {
namespace {

int tell_network_impact(Context &context, const Words &words, const Period &period) {
    refuse_across(words, {});
    const auto [network, code] = reduced_network(context, words, [&](const RecordsRead &one) {
        return counted_impact(one.known, period, context.at);
    });
    give(context, words, network_impact_answer(network, context.view));
    return code;
}

int tell_impact(Context &context, const Words &words) {
    const Period period = range_asked(context, words).value_or(last_school_year(context.at));
    if (asks_several(words)) return tell_network_impact(context, words, period);
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    const Impact impact = impact_of(reading.known, period, context.at);
    give(context, words, impact_answer(impact, reading.known.settings, context.view));
    return reading.exit_code;
}

} // namespace

std::vector<Command> impact_commands() {
    std::vector<Option> options = range_options();
    options.push_back(network_option());
    options.push_back(output_option());
    return {
        {.noun = "impact",
         .about = msg("The figures of a school year for a funder: who was sent, by whom, what "
                      "became of them; never a group under five."),
         .examples = {{"impact", "impact"},
                      {"impact --from 2025-01-01 --to 2025-12-31",
                       "impact --depuis 01/01/2025 --jusque 31/12/2025"},
                      {"impact --format html --output ~/impact.html",
                       "impact --format html --sortie ~/impact.html"}},
         .options = std::move(options),
         .formats = {"json", "csv", "md", "html"},
         .act = tell_impact},
    };
}

} // namespace maillon
