// privacy audit: what says too much, here and in git, and how to take one person out of it.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <ostream>

#include "base/error.h"
#include "commands/common_words.h"
#include "commands/resolve.h"
#include "records/folder_audit.h"
#include "records/removal_files.h"
#include "report/audit_answer.h"

namespace maillon {
namespace {

// Somebody whose record is gone too is asked for by id.
std::string id_named(Context &context, const std::string &who) {
    return looks_like_id(who, 'y') ? who : youth_named(context, who).id;
}

int prepare_files(Context &context, const Words &words, const RecordsRead &reading,
                  const Audit &audit) {
    if (audit.of.empty())
        throw wrong_words(msg("--prepare is for one young person"),
                          msg("maillon privacy audit YOUTH --prepare DIR"));
    const RemovalFiles files =
        prepare_removal(words.one("prepare"), context.data(), audit, reading.whole);
    context.note(
        msg("{0} spelling is to be replaced|{0} spellings are to be replaced", files.replaced));
    if (files.left > 0)
        context.note(msg("{0} spelling is left alone, for it is somebody else's too, or a first "
                         "name: look at its places|{0} spellings are left alone, for they are "
                         "somebody else's too, or a first name: look at their places",
                         files.left));
    return reading.exit_code;
}

int audit_folder(Context &context, const Words &words) {
    const std::string id =
        words.has("YOUTH") ? id_named(context, words.one("YOUTH")) : std::string();
    const RecordsRead reading = read_all(context);
    const Audit audit = id.empty() ? audit_of_all(context.data(), reading.whole)
                                   : audit_of_person(context.data(), reading.whole, id);
    if (words.has("prepare")) return prepare_files(context, words, reading, audit);
    const auto steps = id.empty() ? std::vector<RemovalStep>()
                                  : removal_steps(removal_ground(context.data(), audit));
    context.terminal.out << audit_answer({audit, steps}, context.view, context.lend_for_out());
    const bool says_too_much = std::ranges::any_of(audit.findings, is_telling);
    return words.has("strict") && says_too_much ? 1 : reading.exit_code;
}

} // namespace

std::vector<Command> privacy_audit_commands() {
    return {
        {.noun = "privacy",
         .verb = "audit",
         .about = msg("What says too much, by file and line: names outside the identities, phone "
                      "numbers, e-mails, words on health, religion, origin, offences, judgements; "
                      "here, and in all that git remembers. Of one young person, the steps that "
                      "take them out of it."),
         .examples = {{"privacy audit", "vie-privée inspecter"},
                      {"privacy audit y26-7kq2m", "vie-privée inspecter y26-7kq2m"},
                      {"privacy audit --strict --format json",
                       "vie-privée inspecter --strict --format json"}},
         .takes = {{{"YOUTH", "JEUNE"},
                    msg("only this young person, by the id when the identity is gone"),
                    Need::optional}},
         .options = {{"strict", "strict", {}, msg("exit code 1 when something says too much")},
                     {"prepare",
                      "preparer",
                      {"DIR", "DOSSIER"},
                      msg("write what git-filter-repo is to remove, names included, into this "
                          "private folder")}},
         .formats = {"json", "md"},
         .act = audit_folder},
    };
}

} // namespace maillon
