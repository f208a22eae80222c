// The figures for a funder over several associations (6-quality, 6.3 rule 3): each one's own, and
// sums from which no group of one to four of any of them can be worked out.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/impact.h"
#include "alliance/network.h"

namespace maillon {

struct NetworkImpact {
    Impact total;           // territories are left out: they are each association's own
    int without_people = 0; // associations of which no young person is in the sums
    int without_pairs = 0;  // and no pair
};

NetworkImpact impact_across(const NetworkRead<CountedImpact> &network);

} // namespace maillon
