// history: who recorded what of somebody, and when.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "commands/common_words.h"
#include "commands/recorded.h"
#include "commands/resolve.h"
#include "records/git_history.h"
#include "report/answers.h"

namespace maillon {
namespace {

int history(Context &context, const Words &words) {
    const PartnerOrYouth who = anyone_named(context, words.one("WHO"));
    const std::string id = who.partner ? who.partner->id : who.youth->id;
    std::vector<std::string> files;
    if (who.partner)
        files = {Folder::partner_file(id)};
    else
        files = {Folder::youth_file(id), Folder::identity_file(id)};
    History past = history_of(context.data(), files);
    // Without --at all of it: git's clock is not --today's.
    if (words.has("at"))
        std::erase_if(past, [&](const Recording &one) { return one.date > context.at; });
    if (context.view.format != Format::json)
        for (Recording &one : past)
            if (one.hand == Hand::maillon)
                one.what = say(command_recorded(one.what), context.view.speech);
    context.terminal.out << history_answer(id, past, context.view);
    return 0;
}

} // namespace

std::vector<Command> history_commands() {
    return {
        {.noun = "history",
         .about = msg("Who recorded what and when of a partner or a young person, from git."),
         .examples = {{"history sarcelles", "historique sarcelles"},
                      {"history y26-7kq2m --format json", "historique y26-7kq2m --format json"}},
         .takes = {{{"WHO", "QUI"}, msg("a partner or a young person")}},
         .formats = {"json", "md"},
         .act = history},
    };
}

} // namespace maillon
