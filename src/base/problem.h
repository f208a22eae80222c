// A problem is a fault in the data: where, what is wrong, what to do. It is a value; readers
// collect them all.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/message.h"

namespace maillon {

// A place in a record's text. Lines and columns count from 1, columns in characters; line 0:
// nowhere in particular.
struct Place {
    int line = 0;
    int column = 0;
};

// A place in a file of the data folder; the file's path is relative to that folder.
struct Origin {
    std::string file;
    Place place;
};

// What a problem does to the record that has it (2-records, 2.2 rule 6): a hint and a warning leave
// it usable; meaning takes one fact out of the answers; structure takes the whole record out and
// forbids writing it.
enum class Damage { hint, warning, meaning, structure };

struct Problem {
    Damage damage = Damage::meaning;
    Origin origin;
    Message what;   // subject quoted, lower case, no full stop
    Message remedy; // imperative; may be empty

    [[nodiscard]] bool is_error() const { return damage >= Damage::meaning; }
};

using Problems = std::vector<Problem>;

} // namespace maillon
