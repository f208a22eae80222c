// Days of life merged into episodes (4-health, 4.2; ../health: "Episodes").
// SPDX-License-Identifier: MIT
#include "alliance/episodes.h"

#include <algorithm>

namespace maillon {

std::vector<Date> episodes(const std::vector<Date> &days, const OpenDays &theirs) {
    std::vector<Date> first_days;
    for (const Date day : days)
        if (first_days.empty() || theirs.between(first_days.back(), day) > 3)
            first_days.push_back(day);
    return first_days;
}

Silence silence_since(const std::vector<Date> &first_days, const OpenDays &theirs, Date day,
                      int at_most) {
    const auto kept = static_cast<std::size_t>(at_most);
    Silence silence;
    if (first_days.empty()) return silence;
    const std::size_t begin = first_days.size() > kept + 1 ? first_days.size() - kept : 1;
    for (std::size_t i = begin; i < first_days.size(); ++i)
        silence.gaps.push_back(theirs.between(first_days[i - 1], first_days[i]));
    silence.now = theirs.between(first_days.back(), day);
    return silence;
}

std::vector<Date> referral_days(const Dossier &dossier) {
    std::vector<Date> days;
    for (const Sending &sending : dossier.referrals)
        days.push_back(sending.received);
    return days;
}

std::vector<Date> signs_of_life(const Dossier &dossier) {
    std::vector<Date> days = referral_days(dossier);
    for (const Checkpoint *checkpoint : dossier.checkpoints)
        if (checkpoint->theirs || checkpoint->is_held()) days.push_back(checkpoint->fact.date);
    std::ranges::sort(days);
    return days;
}

} // namespace maillon
