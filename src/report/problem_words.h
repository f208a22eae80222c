// A problem as a sentence, and how many there are.
// SPDX-License-Identifier: MIT
#pragma once

#include "base/problem.h"

namespace maillon {

// "partners/ml-nord.yaml:14:9: what; remedy". An error is the rule and needs no word; what leaves
// the record usable says "warning" or "hint" after the place.
Message problem_in_words(const Problem &problem);

// "2 errors, 1 warning, 0 hints."
Message how_many(const Problems &problems);

} // namespace maillon
