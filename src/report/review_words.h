// The lines of a review, in sentences for every format.
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/review.h"
#include "report/view.h"

namespace maillon {

Message review_title(const PartnerSight &sight);
Message review_subtitle(const PartnerSight &sight, const Review &review);
// What we promised and what they did, each with its n.
std::vector<Message> our_promises(const Review &review);
std::vector<Message> their_promises(const Review &review);
// "Received: 5 · before: 3"
std::vector<Message> compared_lines(const Review &review);
Message road_line(const RoadStep &step, const Review &review);
std::vector<Message> fit_lines(const Review &review);
Message pair_line(const PairProgress &progress);
// Of how many referrals the page speaks; empty where of all.
Message spoken_of(const Review &review);

} // namespace maillon
