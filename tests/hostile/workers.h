// Tries inputs in processes of their own, so that a crash or a hang ends one of them and is
// reported. SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

#include "hostile/trial.h"

namespace maillon::hostile {

struct Plan {
    std::size_t every = 1; // each n-th input
    std::size_t jobs = 2;
    Breadth breadth = Breadth::all;
    unsigned seconds = 900; // of work for one input; twice as many by the clock
};

struct Tally {
    std::size_t inputs = 0;
    std::size_t runs = 0;
    std::size_t violations = 0;
};

// Prints each violation.
Tally try_all(const Inputs &inputs, const Plan &plan);

} // namespace maillon::hostile
