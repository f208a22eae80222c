// Availability: do we answer, do we meet, is there someone on both sides (4-health, 4.2)?
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>
#include <numeric>

#include "alliance/formulas.h"
#include "alliance/rhythm.h"

namespace maillon {

namespace {

Decimal whole(double value) { return {value, 0}; }

Reading without_contact(const Look &look) {
    const auto &contacts = look.dossier.partner->contacts;
    std::optional<Date> left;
    for (const Contact &contact : contacts)
        if (contact.until) left = std::max(left.value_or(contact.until->date), contact.until->date);
    const Date since = left.value_or(look.dossier.partner->since);
    const double gone = look.theirs.between(since, look.day);
    return {0.6 + 0.4 * clip(gone, look.settings.health.contact.bounds),
            1,
            {{"left", gone}},
            left ? msg("No current contact since {0}", since)
                 : msg("No contact recorded since {0}", since)};
}

Message contact_text(const Contact &contact, bool met, double severity) {
    if (met) return msg("Their contact is known, and was met");
    return severity > 0
               ? msg("Nobody of ours has met their contact, who arrived on {0}", contact.since.date)
               : msg("Their contact arrived on {0} and is still to be met", contact.since.date);
}

Message checkpoint_text(const Checkpoint *last, Date since, double days, double planned) {
    return last ? msg("Last checkpoint held on {0}: {1} open days ago, one planned every {2}",
                      since, whole(days), whole(planned))
                : msg("No checkpoint held since {0}: {1} open days, one planned every {2}", since,
                      whole(days), whole(planned));
}

} // namespace

// Acknowledgement and waiting each look at their last ones (the same eight by default), whatever is
// known of them.
std::vector<const Sending *> last_received(const Look &look, const LineThresholds &line) {
    return last_referrals(look.dossier, line.last,
                          [&](const Sending &one) { return is_recent(one, look.day, line.days); });
}

bool is_waiting(const Sending &sending, const Look &look) {
    const double age = look.ours.between(sending.received, look.day);
    const Thresholds &health = look.settings.health;
    return is_unanswered(sending) && age > health.waiting.bounds.good && age <= health.given_up;
}

std::vector<const Sending *> undecided(const Look &look) {
    return last_referrals(look.dossier, any_number, [&](const Sending &one) {
        return !one.decided && !one.is_taken_out &&
               is_recent(one, look.day, look.settings.health.load.days);
    });
}

Reading acknowledgement(const Look &look) {
    const LineThresholds &line = look.settings.health.acknowledgement;
    std::vector<double> delays;
    for (const Sending *one : last_received(look, line))
        if (one->acknowledged)
            delays.push_back(look.ours.between(one->received, *one->acknowledged));
    const int n = static_cast<int>(delays.size());
    if (n < line.minimum)
        return {std::nullopt,
                n,
                {{"delays", delays}},
                msg("Not enough data yet: {0} of {1} dated acknowledgements", n, line.minimum)};
    const double sum =
        std::accumulate(delays.begin(), delays.end(), 0.0,
                        [](double total, double one) { return total + std::min(20.0, one); });
    const double mean = (sum + line.prior.k) / (n + line.prior.n);
    return {clip(mean, line.bounds),
            n,
            {{"delays", delays}, {"mean", mean}},
            msg("We acknowledge in {0} working days (prudent estimate over {1} referrals)",
                Decimal{mean, 1}, n)};
}

Reading waiting(const Look &look) {
    const LineThresholds &line = look.settings.health.waiting;
    double oldest = 0;
    int n = 0;
    for (const Sending *one : last_received(look, line)) {
        if (!is_waiting(*one, look)) continue;
        ++n;
        oldest = std::max(oldest, look.ours.between(one->received, look.day));
    }
    if (n == 0) return {0.0, 0, {}, msg("No referral waits for our answer")};
    const Logging logged = logging(look);
    const double factor = logged.is_judged() ? std::max(0.3, logged.share) : 0.7;
    return {factor * clip(oldest, line.bounds),
            n,
            {{"oldest", oldest}, {"factor", factor}},
            msg("{0} referral waits for our answer, for {1} working days|"
                "{0} referrals wait for our answer, the oldest for {1} working days",
                n, whole(oldest))};
}

Reading checkpoint(const Look &look) {
    const Partner &partner = *look.dossier.partner;
    const Checkpoint *last = last_held(partner.checkpoints);
    const Date since = last ? last->fact.date : partner.since;
    const double days = look.theirs.between(since, look.day);
    const double planned = agreed_rhythm(partner, look.day, look.settings) * 5 / 7.0;
    const auto held = std::ranges::count_if(look.dossier.checkpoints, &Checkpoint::is_held);
    return {clip(days / planned, look.settings.health.checkpoint.bounds),
            static_cast<int>(held),
            {{"open-days", days}, {"planned", planned}},
            checkpoint_text(last, since, days, planned)};
}

Reading contact(const Look &look) {
    const Partner &partner = *look.dossier.partner;
    const Contact *current = current_contact(partner, look.day);
    if (!current) return without_contact(look);
    const bool met = first_met(partner, *current).has_value();
    const double here = look.theirs.between(current->since.date, look.day);
    const double severity = !met && here > look.settings.health.to_meet ? 0.5 : 0.0;
    return {severity,
            1,
            {{"current", current->id}, {"met", met ? 1.0 : 0.0}, {"here", here}},
            contact_text(*current, met, severity)};
}

Reading load(const Look &look) {
    const LineThresholds &line = look.settings.health.load;
    const auto n = static_cast<int>(undecided(look).size());
    const Agreement *agreement = agreement_on(*look.dossier.partner, look.day);
    if (!agreement || agreement->places.value_or(0) <= 0)
        return {std::nullopt,
                n,
                {},
                msg("No places agreed: an agreement with places makes this known")};
    const int places = *agreement->places;
    return {clip(static_cast<double>(n) / places, line.bounds),
            n,
            {{"places", static_cast<double>(places)}},
            msg("{0} referral without a decision, places agreed: {1}|"
                "{0} referrals without a decision, places agreed: {1}",
                n, places)};
}

} // namespace maillon
