// How complete our own notes are, and the small questions that several signals share.
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>

namespace maillon {

bool is_recent(const Sending &sending, Date day, int days) {
    return day - sending.received <= days;
}

bool is_unanswered(const Sending &sending) {
    return !sending.acknowledged && !sending.has_later_fact;
}

int count_of(const std::vector<const Sending *> &referrals, bool Sending::*what) {
    return static_cast<int>(
        std::ranges::count_if(referrals, [&](const Sending *one) { return one->*what; }));
}

Logging logging(const Look &look) {
    int old = 0;
    int logged = 0;
    for (const Sending &one : look.dossier.referrals) {
        if (!is_recent(one, look.day, 365) || look.ours.between(one.received, look.day) < 10)
            continue;
        ++old;
        logged += one.acknowledged ? 1 : 0;
    }
    return {old, old > 0 ? static_cast<double>(logged) / old : 1.0};
}

} // namespace maillon
