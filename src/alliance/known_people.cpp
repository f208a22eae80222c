// Gathers the names, numbers and addresses of the identities.
// SPDX-License-Identifier: MIT
#include "alliance/known_people.h"

#include <algorithm>

#include "base/text.h"

namespace maillon {
namespace {

void add(std::vector<std::string> &all, const std::string &text) {
    if (!text.empty() && std::ranges::find(all, text) == all.end()) all.push_back(text);
}

void add(KnownPerson &person, const Relation &relation) {
    add(person.names, relation.name);
    add(person.phones, relation.phone);
    add(person.emails, relation.email);
}

} // namespace

void join(KnownPeople &people, const Identity &identity) {
    KnownPerson &person = people[identity.id];
    person.id = identity.id;
    add(person, {"", identity.name, identity.phone, identity.email});
    add(person.addresses, identity.address);
    if (identity.guardian) add(person, *identity.guardian);
    for (const Relation &relation : identity.circle)
        add(person, relation);
}

void join(KnownPeople &people, const Mentor &mentor) {
    KnownPerson &person = people[mentor.id];
    person.id = mentor.id;
    add(person, {"", mentor.name, mentor.phone, mentor.email});
}

KnownPeople known_people(const Register &whole) {
    KnownPeople people;
    for (const auto &[id, identity] : whole.identities)
        join(people, identity);
    for (const Mentor &mentor : whole.mentors)
        join(people, mentor);
    return people;
}

std::vector<std::string> professional_names(const Register &whole) {
    std::vector<std::string> names;
    for (const Staff &staff : whole.settings.team)
        names.push_back(staff.name);
    for (const Partner &partner : whole.partners) {
        names.push_back(partner.name);
        for (const Contact &contact : partner.contacts)
            names.push_back(contact.name);
    }
    return names;
}

} // namespace maillon
