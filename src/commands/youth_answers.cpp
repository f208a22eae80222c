// youth list, show.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "alliance/agenda.h"
#include "base/error.h"
#include "commands/common_words.h"
#include "commands/resolve.h"
#include "report/answers.h"

namespace maillon {
namespace {

int list(Context &context, const Words &words) {
    std::string partner;
    if (words.has("partner")) partner = partner_named(context, words.one("partner")).id;
    const RecordsRead reading = read_all(context);
    std::vector<const Youth *> youths;
    for (const Youth &youth : reading.known.youths) {
        const bool sent = std::any_of(youth.referrals.begin(), youth.referrals.end(),
                                      [&](const Referral &r) { return r.partner == partner; });
        if (partner.empty() || sent) youths.push_back(&youth);
    }
    context.terminal.out << youths_answer(reading.known, youths, context.view);
    return reading.exit_code;
}

int show(Context &context, const Words &words) {
    const std::string id = youth_named(context, words.one("YOUTH")).id;
    const RecordsRead reading = read_all(context, FreeTexts::left_out);
    const auto written = context.data().load_youth(id); // with its texts
    if (!written || !reading.known.youth(id))
        throw refused(msg("{0} was not known on {1}", id, context.at));
    const Youth youth = as_known(*written, context.at);
    std::vector<AgendaItem> next = agenda(reading.known, reading.calendars, context.at, 90);
    std::erase_if(next, [&](const AgendaItem &item) { return item.youth != id; });
    context.terminal.out << youth_page(youth, reading.known, next, context.view);
    return reading.exit_code;
}

} // namespace

std::vector<Command> youth_answers() {
    return {
        {.noun = "youth",
         .verb = "list",
         .about = msg("The young people, with where their last referral stands."),
         .examples = {{"youth list", "jeune lister"},
                      {"youth list --partner sarcelles", "jeune lister --prescripteur sarcelles"}},
         .options = {{"partner",
                      "prescripteur",
                      {"PARTNER", "PRESCRIPTEUR"},
                      msg("only those whom this partner sent")}},
         .formats = {"json", "md"},
         .act = list},
        {.noun = "youth",
         .verb = "show",
         .about = msg("One screen on a young person: circle, consents, timeline of all facts, what "
                      "is next."),
         .examples = {{"youth show ines", "jeune voir ines"}},
         .takes = {youth_word()},
         .formats = {"json"},
         .act = show},
    };
}

} // namespace maillon
