// Start with small volumes: warns, and refuses nothing (4-health, 4.3).
// SPDX-License-Identifier: MIT
#include "alliance/ramp_up.h"

#include "alliance/referral_state.h"

namespace maillon {

namespace {

constexpr int quarter = 91; // days: thirteen weeks

struct Volume {
    int open = 0;
    int in_quarter = 0;
    int before = 0; // in the quarter before
};

Volume volume_with_one_more(const Register &known, const std::string &partner_id, Date received) {
    Volume volume{1, 1, 0};
    for (const Youth &youth : known.youths)
        for (const Referral &referral : youth.referrals) {
            if (referral.partner != partner_id || referral.voided) continue;
            volume.open += is_open(state_of(youth, referral)) ? 1 : 0;
            const int age = received - referral.received.date;
            volume.in_quarter += age >= 0 && age < quarter ? 1 : 0;
            volume.before += age >= quarter && age < 2 * quarter ? 1 : 0;
        }
    return volume;
}

bool is_pilot(const Partner &partner, Date day) {
    const Stage stage = recorded_stage(partner, day);
    return stage == Stage::prospect || stage == Stage::pilot;
}

} // namespace

std::vector<Message> ramp_warnings(const Register &known, const std::string &partner_id,
                                   Date received, Date today) {
    std::vector<Message> warnings;
    const Partner *partner = known.partner(partner_id);
    if (!partner) return warnings;
    const Volume volume = volume_with_one_more(known, partner_id, received);
    const Agreement *agreement = agreement_on(*partner, today);
    const int places = agreement ? agreement->places.value_or(0) : 0;
    if (places > 0 && volume.open > places)
        warnings.push_back(msg("{0} open referrals, places agreed with {2}: {1}; agree a pause, or "
                               "more places",
                               volume.open, places, partner->name));
    const RampThresholds &ramp = known.settings.health.ramp;
    const bool is_fast =
        volume.in_quarter >= ramp.minimum && volume.in_quarter > (1 + ramp.growth) * volume.before;
    if (is_fast && is_pilot(*partner, today))
        warnings.push_back(msg("{2} is a pilot and grows fast: {0} referrals in three months, {1} "
                               "in the three before; let the first pairs settle",
                               volume.in_quarter, volume.before, partner->name));
    return warnings;
}

} // namespace maillon
