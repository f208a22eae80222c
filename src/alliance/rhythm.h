// How often we promised to meet a partner.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/partner.h"
#include "alliance/settings.h"

namespace maillon {

// Days between checkpoints: the rhythm agreed with this partner, else the one of its stage. A
// prospect is followed like a pilot.
int agreed_rhythm(const Partner &partner, Date day, const Settings &settings);

} // namespace maillon
