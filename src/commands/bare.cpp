// `maillon` alone.
// SPDX-License-Identifier: MIT
#include "commands/bare.h"

#include <ostream>

#include "commands/context.h"
#include "report/answers.h"

namespace maillon {
namespace {

int tell_how_to_start(Context &context) {
    context.say(
        msg("maillon follows the alliances of a mentoring association with its prescribers."));
    context.say(msg("There is no data folder here. To start:"));
    context.say(msg("  maillon init DIR --association NAME   make one"));
    context.say(msg("  maillon -C DIR                        work in one that is there"));
    context.say(msg("  maillon help                          what can be said"));
    return 0;
}

// First what an empty folder lacks, then what people do all day.
void suggest(Context &context, const Register &known) {
    if (known.settings.team.empty()) {
        context.say(msg("next: maillon staff add NAME"));
    } else if (known.partners.empty()) {
        context.say(msg("next: maillon partner add NAME --kind CODE"));
    } else {
        context.say(msg("Most useful now:"));
        context.say(msg("  maillon health"));
        context.say(msg("  maillon checkpoint log WHO NOTE"));
        context.say(msg("  maillon feedback due"));
    }
}

int act(Context &context, const Words &) {
    if (!context.folder) return tell_how_to_start(context);
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    const auto items = agenda(reading.known, reading.calendars, context.at, 14);
    context.terminal.out << agenda_brief(items, reading.known, context.at, context.view);
    suggest(context, reading.known);
    return reading.exit_code;
}

} // namespace

const Command &bare_command() {
    static const Command bare{.noun = "agenda", .reach = Reach::no_folder, .act = act};
    return bare;
}

} // namespace maillon
