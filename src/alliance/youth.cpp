// Questions to a young person's record.
// SPDX-License-Identifier: MIT
#include "alliance/youth.h"

#include <algorithm>
#include <tuple>

namespace maillon {

namespace {

constexpr int majority = 18;

std::tuple<int, int, int> civil(Date date) { return {date.year(), date.month(), date.day()}; }

} // namespace

const Referral *Youth::referral(const std::string &referral_id) const {
    const auto found = std::ranges::find(referrals, referral_id, &Referral::id);
    return found == referrals.end() ? nullptr : &*found;
}

const Pair *Youth::pair(const std::string &pair_id) const {
    const auto found = std::ranges::find(pairs, pair_id, &Pair::id);
    return found == pairs.end() ? nullptr : &*found;
}

bool Pair::ended_within(int days) const {
    return ended && (broke_early || ended->date - started.date < days);
}

Age age_on(const Born &born, Date day) {
    if (born.date) {
        const auto [year, month, day_of_month] = civil(*born.date);
        // Compared as written: whoever is born on 29 February comes of age on 1 March.
        const bool adult = civil(day) >= std::tuple(year + majority, month, day_of_month);
        return adult ? Age::adult : Age::minor;
    }
    if (born.year == 0) return Age::unknown;
    return day.year() > born.year + majority ? Age::adult : Age::minor;
}

const Pair *running_pair(const Youth &youth, const std::string &referral_id) {
    const Pair *running = nullptr;
    for (const Pair &pair : youth.pairs)
        if (!pair.ended && (referral_id.empty() || pair.referral == referral_id)) running = &pair;
    return running;
}

const Pause *open_pause(const Pair &pair) {
    const Pause *open = nullptr;
    for (const Pause &pause : pair.pauses)
        if (!pause.until) open = &pause;
    return open;
}

bool consents_to(const Youth &youth, const std::string &to, Date day, const std::string &from) {
    return std::ranges::any_of(youth.consents, [&](const Consent &consent) {
        return consent.to == to && (from.empty() || consent.from == from) &&
               consent.given.date <= day && (!consent.until || day < consent.until->date);
    });
}

} // namespace maillon
