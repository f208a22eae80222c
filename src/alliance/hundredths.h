// Points as people read them: in hundredths, so that the lines add up to what is printed.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/health.h"

namespace maillon {

// Rounded down: 2.996 is below 3 and never reads as 3.00.
long hundredths(double points);
// Of each line, so that the lines add up to hundredths(sum) exactly: all are rounded down, and what
// is missing goes to the largest remainders.
std::vector<long> hundredths_of_lines(const std::vector<double> &points);
// Of each signal, in their order; an unknown one has none.
std::vector<long> hundredths_of_signals(const Health &health);

} // namespace maillon
