// undo: takes back this user's last command.
// SPDX-License-Identifier: MIT
#include <ostream>
#include <sstream>

#include "base/text.h"
#include "commands/common_words.h"
#include "commands/context.h"
#include "commands/recorded.h"
#include "records/take_back.h"

namespace maillon {
namespace {

// Identities stay with who may see names.
void show_difference(Context &context, const TakenBack &taken) {
    for (const Written &file : taken.files) {
        const bool is_named = file.file.starts_with("identities/");
        if (is_named && context.view.names == Names::ids) continue;
        std::istringstream diff(unified_diff(file));
        for (std::string line; std::getline(diff, line);)
            context.terminal.out << shown(line) << '\n';
    }
}

void announce(Context &context, const TakenBack &taken) {
    const Commit &commit = taken.commit;
    context.say(msg("taking back '{0}' ({1} {2}):", command_recorded(commit.subject), commit.day,
                    commit.time));
    for (const Written &file : taken.files)
        context.say(file.after.empty() ? msg("  {0}, which it made", file.file)
                                       : msg("  {0}", file.file));
    context.terminal.out.flush();
}

int undo(Context &context, const Words &words) {
    const bool is_quiet = words.has("quiet");
    const auto not_done = take_back(context.data(), [&](const TakenBack &taken) {
        if (!is_quiet) announce(context, taken);
        if (context.rehearses) show_difference(context, taken);
    });
    if (context.rehearses)
        context.say(msg("nothing was written (--dry-run)"));
    else if (!is_quiet)
        context.say(msg("done; git keeps both"));
    if (!not_done) return 0;
    context.note(*not_done);
    return 1;
}

} // namespace

std::vector<Command> undo_commands() {
    return {
        {.noun = "undo",
         .reach = Reach::tends,
         .about = msg("Take back your last command, if it was not sent and its files are as it "
                      "left them."),
         .examples = {{"undo --dry-run", "annuler --essai"}, {"undo", "annuler"}},
         .options = {{"dry-run", "essai", {}, msg("show what would change, write nothing")},
                     {"quiet", "silence", {}, msg("say nothing when all went well")}},
         .act = undo},
    };
}

} // namespace maillon
