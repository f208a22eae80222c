// What sheets, pages and letters for a partner say of one referral: made of what it may see alone.
// SPDX-License-Identifier: MIT
#pragma once

#include "alliance/partner_sight.h"
#include "base/message.h"

namespace maillon {

// The day since which the state holds.
Date state_since(const ReferralDetails &details);
// "in a pair since 3 June 2026", "declined on 3 June 2026: out of area".
Message state_seen(const ReferralDetails &details);
// "3 June 2026: mentoring started"; empty where nothing was told.
Message last_told(const ReferralDetails &details);
// "y26-7kq2m: followed".
Message presence_seen(const ReferralSeen &referral);
// The one sentence a letter has for the news that fits.
Message news_sentence(const std::string &about, const ReferralDetails &details);

} // namespace maillon
