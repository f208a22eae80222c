// The guard at a new referral: does a partnership grow faster than it can bear (4-health, 4.3)?
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/register.h"

namespace maillon {

// What to say as one more referral of this partner, received on `received`, is recorded: open ones
// beyond the places agreed, a pilot's volume that grows too fast in a quarter. `known` is without
// it, as known on `today`.
std::vector<Message> ramp_warnings(const Register &known, const std::string &partner_id,
                                   Date received, Date today);

} // namespace maillon
