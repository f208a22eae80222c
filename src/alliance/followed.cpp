// Leaves of each record what came through one colleague's partners.
// SPDX-License-Identifier: MIT
#include "alliance/followed.h"

#include <set>

namespace maillon {

namespace {

Youth part_of(Youth youth, const std::set<std::string> &partners) {
    std::erase_if(youth.referrals,
                  [&](const Referral &one) { return !partners.contains(one.partner); });
    const auto lost = [&](const std::string &referral) { return !youth.referral(referral); };
    std::erase_if(youth.pairs, [&](const Pair &one) { return lost(one.referral); });
    std::erase_if(youth.feedback, [&](const Feedback &one) { return lost(one.referral); });
    std::erase_if(youth.checkpoints, [&](const Checkpoint &one) {
        return !one.pair.empty() && !youth.pair(one.pair);
    });
    return youth;
}

} // namespace

Register followed_by(const Register &known, const std::string &staff, Date day) {
    Register theirs;
    theirs.settings = known.settings;
    std::set<std::string> ids;
    for (const Partner &partner : known.partners) {
        if (referent_on(partner, day) != staff) continue;
        theirs.partners.push_back(partner);
        ids.insert(partner.id);
    }
    for (const Youth &youth : known.youths) {
        Youth part = part_of(youth, ids);
        if (!part.referrals.empty()) theirs.youths.push_back(std::move(part));
    }
    return theirs;
}

} // namespace maillon
