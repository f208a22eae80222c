// Whom a person means by WHO: an id, the beginning of one, or words of a name (3-commands, 3.1
// rule 1).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "alliance/register.h"

namespace maillon {

struct Match {
    std::string id;
    std::string shown; // the name, for a person at work; the id where no name is known
};

// One match: that is the one. Several: they are to be listed. None: `nearest` holds whom the person
// probably meant, at most three.
struct Found {
    std::vector<Match> matches;
    std::vector<Match> nearest;
};

// `known` are those whose names are here, in the order of their ids; `youth_ids` all who have a
// record, in that order too. An identity without a record is found as well.
Found find_youths(const std::vector<Match> &known, const std::vector<std::string> &youth_ids,
                  std::string_view who);
// Also by the words of its id, which is its short name, by its SIRET, UAI or SAFIR number, and by
// the name of a contact who has not left.
Found find_partners(const std::vector<Partner> &partners, std::string_view who);
Found find_contacts(const Partner &partner, std::string_view who);
Found find_staff(const Settings &settings, std::string_view who);
Found find_mentors(const Register &people, std::string_view who);

} // namespace maillon
