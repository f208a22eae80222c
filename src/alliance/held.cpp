// Who was told of a young person.
// SPDX-License-Identifier: MIT
#include "alliance/held.h"

#include <algorithm>

namespace maillon {

std::vector<SharedWith> shared_with(const Youth &known, Date day) {
    std::vector<SharedWith> all;
    for (const Referral &referral : known.referrals) {
        const auto told = std::ranges::count_if(
            known.feedback, [&](const Feedback &one) { return one.referral == referral.id; });
        all.push_back({referral.partner, referral.id,
                       consents_to(known, "share-with-prescriber", day), static_cast<int>(told)});
    }
    return all;
}

std::vector<std::string> mentors_of(const Youth &known) {
    std::vector<std::string> ids;
    for (const Pair &pair : known.pairs)
        if (!pair.mentor.empty() && std::ranges::find(ids, pair.mentor) == ids.end())
            ids.push_back(pair.mentor);
    return ids;
}

} // namespace maillon
