// privacy due: whose record is to be forgotten (6-quality, 6.3 rule 5).
// SPDX-License-Identifier: MIT
#include "alliance/retention.h"

#include "commands/common_words.h"
#include "commands/output.h"
#include "report/retention_answer.h"

namespace maillon {
namespace {

int tell_due(Context &context, const Words &words) {
    const RecordsRead reading = read_all(context);
    const Doubtful doubtful =
        doubtful_files(reading.whole, context.data().problems(), context.today);
    const auto keepings = keepings_to_tell(reading.known, doubtful, context.at);
    const auto unclear = keepings_unclear(reading.known, doubtful);
    give(context, words,
         retention_answer({keepings, unclear, reading.known, context.at}, context.view));
    return reading.exit_code;
}

} // namespace

std::vector<Command> privacy_commands() {
    return {
        {.noun = "privacy",
         .verb = "due",
         .about = msg("Whose record has been kept as long as it may, and who is in the 30 days' "
                      "notice."),
         .examples = {{"privacy due", "vie-privée dus"},
                      {"privacy due --at 2027-06-30 --format json",
                       "vie-privée dus --au 30/06/2027 --format json"}},
         .options = {output_option()},
         .formats = {"json", "md"},
         .act = tell_due},
    };
}

} // namespace maillon
