// One partner as pages on it need it: everything read, judged, and what we owe it.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/health.h"
#include "alliance/referral_state.h"
#include "commands/context.h"

namespace maillon {

struct PartnerSeen {
    RecordsRead reading;
    Assessment assessment;
    std::vector<Debt> debts; // due within a week
    const Health *health;    // its own, never null
};

// On context.at. Throws the refusal where the partner was not known then.
PartnerSeen see_partner(Context &context, const std::string &partner_id);

} // namespace maillon
