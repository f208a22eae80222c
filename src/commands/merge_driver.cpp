// git merge-driver: what git calls to merge one record (2-records, 2.7). It takes no lock, for git
// may run inside a command that holds it, and says nothing on stdout.
// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "commands/common_words.h"
#include "commands/context.h"
#include "records/atomic_file.h"
#include "records/merge.h"

namespace maillon {
namespace {

FileRead side(const Context &context, const Words &words, std::string_view place) {
    auto read = read_file(context.world.here / words.one(place));
    if (!read.file)
        throw refused(msg("{0}: one of the versions can't be read", words.one("PATH")),
                      msg("nothing was merged: compare them with 'git diff'"));
    return *std::move(read.file);
}

void explain(Context &context, const std::string &file, const MergeResult &merge) {
    for (const auto &conflict : merge.conflicts)
        context.note(conflict);
    context.note(msg("Both versions stand in {0} between '<<<<<<<' and '>>>>>>>': keep the right "
                     "lines, delete the others and the marks, then: git add {0}",
                     file));
}

int merge_driver(Context &context, const Words &words) {
    const FileRead base = side(context, words, "BASE");
    const FileRead ours = side(context, words, "OURS");
    const FileRead theirs = side(context, words, "THEIRS");
    const std::string &file = words.one("PATH");
    const MergeResult merge = merge_records(file, {base.text, ours.text, theirs.text});
    if (!replace_file(context.world.here / words.one("OURS"), merge.text, ours.state))
        throw refused(msg("{0}: the version here changed while it was being merged", file),
                      msg("merge again"));
    if (!merge.is_clean()) explain(context, file, merge);
    return merge.is_clean() ? 0 : 1;
}

} // namespace

std::vector<Command> merge_commands() {
    return {
        {.noun = "git",
         .verb = "merge-driver",
         .reach = Reach::no_folder,
         .about = msg("Merge two versions of a record, fact by fact: git calls it, people do not."),
         .examples = {{"git merge-driver %O %A %B %P", "git fusionner %O %A %B %P"}},
         .takes = {{{"BASE", "BASE"}, msg("the version that both came from; an empty file: none")},
                   {{"OURS", "ICI"}, msg("the version here; the result takes its place")},
                   {{"THEIRS", "AILLEURS"}, msg("the version that comes in")},
                   {{"PATH", "CHEMIN"}, msg("the record's place in the repository")}},
         .act = merge_driver},
    };
}

} // namespace maillon
