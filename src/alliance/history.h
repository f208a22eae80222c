// Who recorded what and when: the past of one record, as git kept it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/date.h"

namespace maillon {

enum class Hand { maillon, person }; // by a command, or in an editor and by git

struct Recording {
    Date date;
    std::string time;   // 14:05, on the clock of who recorded it
    std::string author; // as git knows them; the staff member's id where the e-mail is known
    std::string what;   // names ids only where the hand is maillon's
    Hand hand = Hand::person;
};

using History = std::vector<Recording>; // oldest first

} // namespace maillon
