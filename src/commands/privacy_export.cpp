// privacy export: everything held on one young person, for a request of access (6-quality, 6.3
// rule 7).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "commands/common_words.h"
#include "commands/output.h"
#include "commands/recorded.h"
#include "commands/resolve.h"
#include "records/git.h"
#include "records/git_history.h"
#include "records/git_repositories.h"
#include "records/held_yaml.h"
#include "records/mentions.h"
#include "report/held_answer.h"

namespace maillon {
namespace {

bool git_may_be_asked(const Folder &folder) {
    const auto repositories = git_repositories(folder);
    return has_git() && !repositories.empty() &&
           std::ranges::all_of(repositories,
                               [](const GitRepository &one) { return is_trusted(one.folder); });
}

// With --at, what had been recorded by then; the record itself is what is held now.
std::optional<History> changes_of(const Context &context, const std::string &id) {
    if (!git_may_be_asked(*context.folder)) return std::nullopt;
    History past = history_of(*context.folder, {Folder::youth_file(id), Folder::identity_file(id)});
    std::erase_if(past, [&](const Recording &one) {
        return context.at < context.today && one.date > context.at;
    });
    for (Recording &one : past)
        if (one.hand == Hand::maillon)
            one.what = say(command_recorded(one.what), context.view.speech);
    return past;
}

AllHeld held_on(Context &context, const Youth &youth, const Register &people) {
    AllHeld held;
    held.youth = youth.id;
    held.day = context.at;
    if (auto record = held_in(context.data(), Folder::youth_file(youth.id)))
        held.record = *std::move(record);
    auto identity = held_in(context.data(), Folder::identity_file(youth.id));
    held.has_identity = identity.has_value();
    if (context.view.names == Names::shown) held.identity = std::move(identity);
    const auto person = people.identities.find(youth.id);
    held.mentions = mentions_of(context.data(), youth.id,
                                person == people.identities.end() ? nullptr : &person->second);
    const Youth known = as_known(youth, context.at);
    held.shared = shared_with(known, context.at);
    held.mentors = mentors_of(known);
    held.changes = changes_of(context, youth.id);
    return held;
}

int export_person(Context &context, const Words &words) {
    if (goes_to_file(words)) look_as_file(context.view, words);
    const Youth youth = youth_named(context, words.one("YOUTH"));
    const Register people = context.data().load_people();
    const AllHeld held = held_on(context, youth, people);
    give(context, words, held_answer(held, people, context.view));
    if (held.has_identity && !held.identity)
        context.note(msg("the identity is kept and was left out: --names writes it too"));
    return 0;
}

} // namespace

std::vector<Command> access_commands() {
    return {
        {.noun = "privacy",
         .verb = "export",
         .about = msg("Everything that is held on one young person, for who asks to see it: one "
                      "page to read, or JSON. The identity is in it with --names."),
         .examples = {{"privacy export ines --names", "vie-privée exporter ines --names"},
                      {"privacy export ines --names --format html --output ../ines.html",
                       "vie-privée exporter ines --names --format html --sortie ../ines.html"},
                      {"privacy export ines --names --format json --output ../ines.json",
                       "vie-privée exporter ines --names --format json --sortie ../ines.json"}},
         .takes = {youth_word()},
         .options = {output_option()},
         .formats = {"json", "md", "html"},
         .act = export_person},
    };
}

} // namespace maillon
