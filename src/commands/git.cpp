// git setup: trust in a clone, and what it needs to merge records.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/context.h"
#include "records/git.h"
#include "records/git_repositories.h"
#include "records/git_setup.h"

namespace maillon {
namespace {

// Trust is given to what the folder's own configuration says too: whoever made the folder may have
// put programs there.
void require_plain(const std::vector<GitRepository> &all) {
    std::vector<Message> lines;
    for (const auto &one : all)
        for (const auto &key : doubtful_keys(one.folder))
            lines.push_back(msg("{0}: {1}", one.label + ".git/config", key));
    if (lines.empty()) return;
    throw refused(msg("this clone's own configuration may run programs"),
                  msg("look at .git/config; if all of it is yours: maillon git setup --anyway"))
        .with(lines);
}

void prepare(Context &context, const GitRepository &one) {
    const std::string why = install_driver(one.folder);
    if (!why.empty()) throw refused(msg("git can't be configured here ({0})", why));
    if (!give_attributes(one.folder, one.mode)) return;
    std::string refusal;
    if (!context.data().settings().git_commit ||
        commit_files(one.folder, {".gitattributes"}, "git setup", refusal))
        return;
    context.note(msg("Not committed: git refused ({0}).", refusal));
}

int setup(Context &context, const Words &words) {
    if (!has_git()) throw refused(msg("git is not installed"));
    const auto all = git_repositories(context.data());
    if (all.empty())
        throw refused(msg("this data folder is not a git repository"), msg("git init"));
    if (!words.has("anyway")) require_plain(all);
    for (const auto &one : all)
        trust(one.folder);
    for (const auto &one : all)
        prepare(context, one);
    if (words.has("quiet")) return 0;
    context.say(msg("this folder is trusted: maillon commits here what it writes"));
    context.say(msg("git merges records with maillon in this clone (.git/config, .gitattributes)"));
    if (all.size() > 1) context.say(msg("the same holds for the identities' own repository"));
    return 0;
}

} // namespace

std::vector<Command> git_commands() {
    return {
        {.noun = "git",
         .verb = "setup",
         .reach = Reach::tends,
         .about = msg("Trust this clone: maillon may run git in it, commits what it writes, and "
                      "merges records."),
         .examples = {{"git setup", "git préparer"}},
         .options = {{"anyway",
                      "quand-meme",
                      {},
                      msg("although the clone's own configuration may run programs")},
                     {"quiet", "silence", {}, msg("say nothing when all went well")}},
         .act = setup},
    };
}

} // namespace maillon
