// How long a young person's record may be kept, and when it is to be forgotten (6-quality, 6.3
// rule 5).
// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <vector>

#include "alliance/register.h"

namespace maillon {

// The last fact of a record is the latest day on which something in it happened: an agreement given
// or withdrawn, a step of the path or of a referral, also one taken back, a pair's start, pause or
// end, feedback, a checkpoint whether it was held or not, one of the dates of care. What is planned
// is no fact (planned-end, planned-return, next, next-checkpoint), nor is what is dated ahead. The
// day counts on which it happened, not the one on which it was typed in (1-domain, 1.5): to write
// down an old fact keeps nobody longer.
//
// Months end on the same day of the month, else on its last day (code de procédure civile, art.
// 641). The thirty days' notice ends with them; it is never shorter: where the last fact was
// recorded later than thirty days before, it begins on that day.
struct Keeping {
    const Youth *youth = nullptr;
    Date last_fact; // 31 December of the id's year where the record has no fact
    bool has_fact = true;
    Date ends;   // last_fact + privacy.retention-months
    Date notice; // from here on the agenda says so
    Date forget; // the first day on which it may be forgotten without being asked to
};

// `known`: as known on the day that is asked about.
Keeping keeping_of(const Youth &known, const Settings &settings);

// Files of young people of whom nobody can say when the last fact was: a fact can't be read
// (`problems` of reading alone: a name that leads nowhere moves no date), or is dated after today.
using Doubtful = std::set<std::string>;
Doubtful doubtful_files(const Register &whole, const Problems &problems, Date today);

// In their notice or due on `day`, first the longest due, then by id; doubtful ones are left out.
std::vector<Keeping> keepings_to_tell(const Register &known, const Doubtful &doubtful, Date day);
// The doubtful ones, by id.
std::vector<std::string> keepings_unclear(const Register &known, const Doubtful &doubtful);

inline bool is_due(const Keeping &keeping, Date day) { return keeping.forget <= day; }

} // namespace maillon
