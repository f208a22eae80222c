// privacy export: everything held on one young person, as a page and as JSON.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/held.h"
#include "report/view.h"

namespace maillon {

// What a key of a record is called, and the set of codes its values come from; the key itself and
// no set where nobody knows it.
struct HeldWord {
    std::string_view key;
    Label label;
    std::string_view codes = {};
};
const HeldWord *held_word(std::string_view key);

// One readable page (text, Markdown, HTML), or JSON: {"format":1,"at":D,"youth":ID,"identity":{…}
// or null,"record":{…},"comments":[…],"mentions":[{file,line}],"shared":[…],"mentors":[…],
// "changes":[…] or null}.
std::string held_answer(const AllHeld &held, const Register &known, const View &view);
std::string held_json(const AllHeld &held);

} // namespace maillon
