// git setup: trust in a clone, so that maillon may run git in it.
// SPDX-License-Identifier: MIT
#include "records/git.h"
#include "base/error.h"
#include "commands/context.h"

namespace maillon {
namespace {

int setup(Context &context, const Words &) {
    const auto &root = context.data().root();
    if (!has_git()) throw refused(msg("git is not installed"));
    if (!is_repository(root)) {
        throw refused(msg("this data folder is not a git repository"), msg("git init"));
    }
    trust(root);
    context.say(msg("this folder is trusted: maillon commits here what it writes"));
    return 0;
}

} // namespace

std::vector<Command> git_commands() {
    return {
        {.noun = "git",
         .verb = "setup",
         .about =
             msg("Trust this clone, so that maillon may run git in it and commit what it writes."),
         .examples = {{"git setup", "git préparer"}},
         .act = setup},
    };
}

} // namespace maillon
