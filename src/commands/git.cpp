// git setup: trust in a clone, and what it needs to merge records.
// SPDX-License-Identifier: MIT
#include <ostream>

#include "base/error.h"
#include "base/text.h"
#include "commands/common_words.h"
#include "commands/context.h"
#include "records/git.h"
#include "records/git_setup.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// A repository of the data folder: its own, or the identities'.
struct Repository {
    fs::path folder;
    std::string label; // how the data folder calls it: "" or "identities/"
    unsigned mode;     // of the files made there
};

std::vector<Repository> repositories(const Folder &folder) {
    std::vector<Repository> all{{folder.root(), "", 0664}};
    if (is_repository(folder.identities()))
        all.push_back({folder.identities(), "identities/", 0600});
    return all;
}

// Trust is given to what the folder's own configuration says too: whoever made the folder may have
// put programs there.
void require_plain(const std::vector<Repository> &all) {
    std::vector<Message> lines;
    for (const auto &one : all)
        for (const auto &key : doubtful_keys(one.folder))
            lines.push_back(msg("{0}: {1}", one.label + ".git/config", key));
    if (lines.empty()) return;
    throw refused(msg("this clone's own configuration may run programs"),
                  msg("look at .git/config; if all of it is yours: maillon git setup --anyway"))
        .with(lines);
}

void prepare(Context &context, const Repository &one) {
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
    const fs::path &root = context.data().root();
    if (!has_git()) throw refused(msg("git is not installed"));
    if (!is_repository(root))
        throw refused(msg("this data folder is not a git repository"), msg("git init"));
    const auto all = repositories(context.data());
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
