// Which words on a young person their prescriber may read: notes of checkpoints and of feedback,
// where the settings allow it and nobody else is named.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/partner_sight.h"

namespace maillon {

// One referral under its partner's eyes.
struct ReferralInSight {
    const SightBasis &basis;
    const Partner &partner;
    const Youth &youth;
    const Referral &referral;
};

std::vector<FeedbackSeen> feedback_seen(const ReferralInSight &one, Withholding &kept);
std::vector<NoteSeen> notes_seen(const ReferralInSight &one, Withholding &kept); // by date

} // namespace maillon
