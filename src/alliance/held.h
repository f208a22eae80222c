// Everything that is held on one young person, for a request of access (GDPR, art. 15; 6-quality,
// 6.3 rule 7).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/change.h"
#include "alliance/history.h"
#include "alliance/register.h"

namespace maillon {

// A record as it is written: every key and value, known or not, and its comments.
struct HeldRecord {
    std::string file;
    Value content;
    std::vector<std::string> comments; // each from its '#'
};

// A partner that sent the young person, and what it may know of them today.
struct SharedWith {
    std::string partner;
    std::string referral;
    bool is_agreed = false; // share-with-prescriber stands: more than whether they are followed
    int feedback = 0;       // times that news was given
};

struct AllHeld {
    std::string youth;
    Date day;
    HeldRecord record;
    std::optional<HeldRecord> identity; // none: it is not here, or names are not to be shown
    bool has_identity = false;
    std::vector<Origin> mentions; // in the records of others
    std::vector<SharedWith> shared;
    std::vector<std::string> mentors;
    std::optional<History> changes; // none where git is not to be asked
};

std::vector<SharedWith> shared_with(const Youth &known, Date day);
std::vector<std::string> mentors_of(const Youth &known); // ids, each once

} // namespace maillon
