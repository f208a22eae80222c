// review: the term's review, as a page to hold together with the partner.
// SPDX-License-Identifier: MIT
#include "alliance/review.h"

#include "commands/common_words.h"
#include "commands/for_partners.h"
#include "commands/output.h"
#include "commands/period.h"
#include "commands/resolve.h"
#include "report/for_partners.h"

namespace maillon {
namespace {

int tell_review(Context &context, const Words &words) {
    const std::string id = partner_named(context, words.one("PARTNER")).id;
    const RecordsRead reading = read_all(context);
    const PartnerSight sight = sight_named(context, words, id, reading);
    const Settings &settings = reading.known.settings;
    const auto asked = range_asked(context, words);
    const Period period = asked ? *asked : review_period(sight, settings.rhythms.review);
    const Review review = review_of(sight, period, settings, reading.calendars);
    give(context, words, review_answer(sight, review, leaving_view(context)));
    return reading.exit_code;
}

std::vector<Option> options() {
    std::vector<Option> all = range_options();
    all.push_back(output_option());
    return all;
}

} // namespace

std::vector<Command> review_commands() {
    return {
        {.noun = "review",
         .about = msg("The term's review, to hold with the partner: promises kept on both sides, "
                      "the referrals' road, the pairs by pseudonym, what to discuss. Since the "
                      "last review, else the last whole term."),
         .examples = {{"review sarcelles", "bilan sarcelles"},
                      {"review sarcelles --from 2026-09-01 --to 2026-11-20",
                       "bilan sarcelles --depuis 01/09/2026 --jusque 20/11/2026"},
                      {"review sarcelles --format html --output ~/review.html",
                       "bilan sarcelles --format html --sortie ~/bilan.html"}},
         .takes = {partner_word()},
         .options = options(),
         .formats = {"md", "html"},
         .act = tell_review},
    };
}

} // namespace maillon
