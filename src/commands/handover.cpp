// contact handover, referent handover: a partnership changes hands, on their side or on ours.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ostream>

#include "alliance/partnership.h"
#include "base/error.h"
#include "commands/answer.h"
#include "commands/common_words.h"
#include "commands/partner_seen.h"
#include "commands/resolve.h"
#include "report/answers.h"

namespace maillon {
namespace {

int note(Context &context, const Words &words) {
    const PartnerSeen seen = see_partner(context, partner_named(context, words.one("PARTNER")).id);
    const Health &health = *seen.health;
    context.terminal.out << handover_page({*health.partner, health.stage, seen.debts, context.at},
                                          seen.reading.known, context.view);
    return seen.reading.exit_code;
}

// Those named, else all that this colleague follows on that day and that are not closed.
std::vector<Partner> followed(Context &context, const Words &words, const std::string &staff,
                              Date day) {
    std::vector<Partner> partners;
    for (const auto &who : words.all("PARTNER"))
        partners.push_back(partner_named(context, who));
    if (partners.empty()) partners = context.data().load_people().partners;
    // Who was handed over since is somebody else's already.
    std::erase_if(partners, [&](const Partner &partner) {
        return referent_on(partner, day) != staff || referent_on(partner, context.today) != staff ||
               recorded_stage(partner, day) == Stage::closed;
    });
    return partners;
}

int hand_over(Context &context, const Words &words) {
    const std::string from = staff_named(context, words.one("STAFF"));
    const std::string to = staff_named(context, words.one("to"));
    Fact since;
    since.date = fact_date(context, words);
    const auto partners = followed(context, words, from, since.date);
    if (partners.empty())
        throw refused(msg("{0} is the referent of none of them on {1}", from, since.date),
                      msg("maillon partner list"));
    // All are judged before one is written: a handover is whole or not begun.
    for (const Partner &partner : partners)
        (void)set_referent(partner, to, since, context.today);
    for (const Partner &partner : partners)
        context.data().change_partner(partner.id, [&](const Partner &now) {
            return set_referent(now, to, since, context.today);
        });
    const int code = answer(context, "referent handover " + from + " " + to,
                            msg("{1} takes over {0} partner from {2} on {3}:|"
                                "{1} takes over {0} partners from {2} on {3}:",
                                partners.size(), staff_name(context.data().settings(), to),
                                staff_name(context.data().settings(), from), since.date),
                            {});
    if (context.quiet || context.rehearses) return code;
    for (const Partner &partner : partners)
        context.say(msg("  {0}  maillon contact handover {1}", partner.name, partner.id));
    return code;
}

} // namespace

std::vector<Command> handover_commands() {
    return {
        {.noun = "contact",
         .verb = "handover",
         .about = msg("What a successor reads first: who is there, what was agreed, what is under "
                      "way."),
         .examples = {{"contact handover sarcelles", "contact passation sarcelles"},
                      {"contact handover sarcelles --format md",
                       "contact passation sarcelles --format md"}},
         .takes = {partner_word()},
         .formats = {"md"},
         .act = note},
        {.noun = "referent",
         .verb = "handover",
         .reach = Reach::writes,
         .about = msg("Hand a colleague's partners over to another, all or those named."),
         .examples = {{"referent handover idris --to angelina",
                       "interlocuteur passation idris --vers angelina"},
                      {"referent handover idris sarcelles --to angelina --on 2026-11-16",
                       "interlocuteur passation idris sarcelles --vers angelina --le 16/11/2026"}},
         .takes = {{{"STAFF", "ÉQUIPE"}, msg("who hands over: id or words of the name")},
                   {{"PARTNER", "PRESCRIPTEUR"},
                    msg("only these; all that the colleague follows if left out"),
                    Need::any}},
         .options = {{"to",
                      "vers",
                      {"STAFF", "ÉQUIPE"},
                      msg("who takes over: id or words of the name"),
                      Need::required}},
         .act = hand_over},
    };
}

} // namespace maillon
