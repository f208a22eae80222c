// What a person who writes a note is reminded of: others may read it, the person first.
// SPDX-License-Identifier: MIT
#include "commands/note_reminder.h"

#include <set>

#include "alliance/free_text.h"
#include "alliance/note_length.h"
#include "base/text.h"
#include "records/words_yaml.h"

namespace maillon {

Message note_reminder() {
    return msg("Facts that help, no diagnosis, no judgement: the person may ask to read it.");
}

void remind_of(const Context &context, const std::string &note) {
    if (!context.terminal.err_is_terminal || context.quiet || note.empty()) return;
    if (characters(note) > longest_note)
        context.note(msg("the note is longer than {0} characters: a sentence or two are read, a "
                         "page is not",
                         longest_note));
    const FreeTextSearch search({}, {}, TellingWords(words_of(*context.folder)));
    std::set<Telling> kinds;
    for (const Told &told : search.told(note, TextPlace::free))
        kinds.insert(told.kind);
    for (const Telling kind : kinds)
        context.note(
            msg("in the note there is {0}: {1}", telling_in_words(kind), telling_remedy(kind)));
}

} // namespace maillon
