// offer show, offer sheet: what we propose, for us and for who orients young people to us.
// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "commands/common_words.h"
#include "commands/for_partners.h"
#include "commands/output.h"
#include "commands/resolve.h"
#include "report/for_partners.h"

namespace maillon {
namespace {

bool is_there(const Staff &staff, Date day) {
    return (!staff.since || staff.since->date <= day) && (!staff.until || day < staff.until->date);
}

// The partner's referent, else everybody of the team who is there.
std::vector<Staff> to_call(Context &context, const Words &words, const Register &known) {
    std::string referent;
    if (words.has("PARTNER"))
        referent = referent_on(as_known(partner_named(context, words.one("PARTNER")), context.at),
                               context.at);
    std::vector<Staff> people;
    for (const Staff &staff : known.settings.team)
        if (referent.empty() ? is_there(staff, context.at) : staff.id == referent)
            people.push_back(staff);
    return people;
}

int tell(Context &context, const Words &words,
         std::string (*answer)(const OfferSheet &, const View &)) {
    const RecordsRead reading = read_all(context);
    const Register &known = reading.known;
    const Offer &offer = known.offer;
    if (offer.title.empty() && offer.gains.empty() && offer.steps.empty())
        throw refused(
            msg("offer.yaml says nothing of the offer yet"),
            msg("write 'title', 'gains' and 'steps' there; docs/data-format.md shows it"));
    const OfferSheet sheet{offer, known.settings, to_call(context, words, known), context.at};
    give(context, words, answer(sheet, leaving_view(context)));
    return reading.exit_code;
}

} // namespace

std::vector<Command> offer_commands() {
    return {
        {.noun = "offer",
         .verb = "show",
         .about = msg("Our offer and its documents, with their versions."),
         .examples = {{"offer show", "offre voir"},
                      {"offer show --at 2026-09-01", "offre voir --au 01/09/2026"}},
         .options = {output_option()},
         .formats = {"md"},
         .act = [](Context &context,
                   const Words &words) { return tell(context, words, offer_answer); }},
        {.noun = "offer",
         .verb = "sheet",
         .about = msg("The orientation sheet: one page that a counsellor can hand over, with the "
                      "delays we promise and whom to call."),
         .examples = {{"offer sheet", "offre fiche"},
                      {"offer sheet sarcelles --format html --output ~/sheet.html",
                       "offre fiche sarcelles --format html --sortie ~/fiche.html"}},
         .takes = {{{"PARTNER", "PRESCRIPTEUR"},
                    msg("for this partner: its referent is the one to call"),
                    Need::optional}},
         .options = {output_option()},
         .formats = {"md", "html"},
         .act = [](Context &context,
                   const Words &words) { return tell(context, words, offer_sheet); }},
    };
}

} // namespace maillon
