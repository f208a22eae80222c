// share: the tracking sheet that a partner may have, and what it withholds.
// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "commands/common_words.h"
#include "commands/for_partners.h"
#include "commands/output.h"
#include "commands/resolve.h"
#include "report/for_partners.h"

namespace maillon {
namespace {

int tell_sheet(Context &context, const Words &words) {
    const bool explains = words.has("explain");
    const Format format = context.view.format;
    if (explains && format != Format::text && format != Format::markdown)
        throw wrong_words(msg("--explain is for our own eyes, as text or Markdown"),
                          msg("leave --format out"));
    const std::string id = partner_named(context, words.one("PARTNER")).id;
    const RecordsRead reading = read_all(context);
    const PartnerSight sight = sight_named(context, words, id, reading);
    const View view = leaving_view(context);
    give(context, words, explains ? withheld_answer(sight, view) : share_answer(sight, view));
    return reading.exit_code;
}

} // namespace

std::vector<Command> share_commands() {
    return {
        {.noun = "share",
         .about =
             msg("The tracking sheet that a partner may have: its own referrals, and only what "
                 "each young person agreed to share. Pseudonyms, unless --names asks for "
                 "first names and initials."),
         .examples = {{"share sarcelles", "partager sarcelles"},
                      {"share sarcelles --explain", "partager sarcelles --expliquer"},
                      {"share sarcelles --names --format html --output ~/sheet.html",
                       "partager sarcelles --noms --format html --sortie ~/suivi.html"}},
         .takes = {partner_word()},
         .options = {{"explain",
                      "expliquer",
                      {},
                      msg("instead of the sheet, what it withholds and by which rule")},
                     output_option()},
         .formats = {"md", "csv", "html"},
         .act = tell_sheet},
    };
}

} // namespace maillon
