// What fits at a place of the line or behind an option: the kind of thing that is named there, and
// what there is of it in this folder. For completion and for questions.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/context.h"

namespace maillon {

enum class Sort {
    text, // anything: a note, a name that is new, a number
    date,
    partner,
    youth,
    anyone, // a partner or a young person
    staff,
    contact,
    document,
    mentor,
    referral,
    pair,
    code,
    code_set,
    giver, // of a consent
    stake,
    state,
    format,
    language,
    colour,
    shell,
    topic, // of help
    folder,
    file
};

struct Expected {
    Sort sort = Sort::text;
    std::vector<std::string_view> codes = {}; // the sets, of Sort::code
};

Expected expected_at(const Command &command, const Taken &taken);
Expected expected_at(const Command &command, const Option &option);

// What fits there in this folder, in the language of the view; nothing for text, folders and files.
// `said` are the words so far: a contact is one of the partner that was named. Of what can't be
// read nothing is offered; never throws Error.
std::vector<Candidate> candidates_for(Context &context, const Command &command,
                                      const Expected &expected, const Words &said);

} // namespace maillon
