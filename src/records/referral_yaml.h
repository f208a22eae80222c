// A youth's referrals and what was told to the prescriber (2-records, 2.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/youth.h"
#include "records/yaml_reader.h"

namespace maillon {

// A referral without a readable id, partner or `received` is left out.
std::vector<Referral> read_referrals(MapReader &youth);
std::vector<Feedback> read_feedback(MapReader &youth);

} // namespace maillon
