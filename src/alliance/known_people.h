// Who is looked for where no name may stand: names, numbers and addresses of young people, of those
// around them, and of mentors.
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <vector>

#include "alliance/register.h"

namespace maillon {

struct KnownPerson {
    std::string id; // of the young person or the mentor
    std::vector<std::string> names, phones, emails, addresses;
};

using KnownPeople = std::map<std::string, KnownPerson>; // by id

// Names and numbers join those of the person that is there already.
void join(KnownPeople &people, const Identity &identity);
void join(KnownPeople &people, const Mentor &mentor);

// Everybody of the identities.
KnownPeople known_people(const Register &whole);
// Names that stand where they belong: contacts, the team, partners.
std::vector<std::string> professional_names(const Register &whole);

} // namespace maillon
