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

// `people` need not hold the youths' records: their ids are handed in. An identity without a record
// is found too.
Found find_youths(const Register &people, const std::vector<std::string> &youth_ids,
                  std::string_view who);
// Also by the name of a contact who has not left.
Found find_partners(const Register &people, std::string_view who);
Found find_contacts(const Partner &partner, std::string_view who);
Found find_staff(const Settings &settings, std::string_view who);
Found find_mentors(const Register &people, std::string_view who);

} // namespace maillon
