// What the portfolio shows beside its gate: who follows how many, on whom a territory rests, which
// pilots are nearest to the next stage (4-health, 4.4).
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/signals.h"

namespace maillon {

// A partner that refers, or may: pilot, consolidating, established.
struct Active {
    const Look *look;
    const Health *health;
};

// Of one or more partners: the team's people who are there, and whoever else still has partners.
std::vector<Load> loads_of(const std::vector<Active> &active);
std::vector<Concentration> concentrations_of(const std::vector<Active> &active, double share);
// Nearest first: by what lacks, then by points, then by id.
std::vector<Ripening> pilots_of(const std::vector<Active> &active);

} // namespace maillon
