// Clarity: do they know whom we can help (4-health, 4.2)?
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>

#include "alliance/formulas.h"

namespace maillon {

namespace {

// Nothing in the offer says which document is the orientation sheet: its id does, else it is the
// first.
const OfferDocument *orientation_sheet(const Offer &offer) {
    for (const OfferDocument &document : offer.documents)
        if (document.id.find("orientation") != std::string::npos) return &document;
    return offer.documents.empty() ? nullptr : &offer.documents.front();
}

bool was_given(const Partner &partner, const Contact &contact, const OfferDocument &sheet) {
    return std::ranges::any_of(partner.documents, [&](const DocumentGiven &given) {
        return given.document == sheet.id && given.version >= sheet.version &&
               (given.to.empty() || std::ranges::count(given.to, contact.id) > 0);
    });
}

Message sheet_text(int without) {
    if (without == 0) return msg("Every current contact was given the orientation sheet");
    return msg("{0} current contact without the orientation sheet|"
               "{0} current contacts without the orientation sheet",
               without);
}

const Pulse *last_pulse(const Partner &partner) {
    const Pulse *last = nullptr;
    for (const Pulse &pulse : partner.pulses)
        if (!last || pulse.fact.date >= last->fact.date) last = &pulse;
    return last;
}

} // namespace

std::vector<const Sending *> lately_decided(const Look &look) {
    const LineThresholds &line = look.settings.health.fit;
    return last_referrals(look.dossier, line.last, [&](const Sending &one) {
        return one.decided && look.day - *one.decided <= line.days;
    });
}

Reading fit(const Look &look) {
    const LineThresholds &line = look.settings.health.fit;
    const auto decided = lately_decided(look);
    const int n = static_cast<int>(decided.size());
    if (n < line.minimum)
        return {std::nullopt,
                n,
                {},
                msg("Not enough data yet: {0} of {1} decisions in {2} days", n, line.minimum,
                    line.days)};
    const int k = count_of(decided, &Sending::is_misfit);
    const double share = prudent_share(k, n, line.prior);
    return {clip(share, line.bounds),
            n,
            {{"k", static_cast<double>(k)}, {"share", share}},
            msg("{0} of the last {1} decisions say that our offer was not clear to them", k, n)};
}

// Shown, and not counted until it has been validated: its severity stays unknown.
Reading explained(const Look &look) {
    const Partner &partner = *look.dossier.partner;
    const OfferDocument *sheet = orientation_sheet(look.offer);
    if (!sheet)
        return {std::nullopt,
                0,
                {},
                msg("No orientation sheet in the offer: 'offer.yaml' makes this known")};
    int current = 0;
    int without = 0;
    for (const Contact &contact : partner.contacts) {
        if (!is_current(contact, look.day)) continue;
        ++current;
        without += was_given(partner, contact, *sheet) ? 0 : 1;
    }
    Reading reading{
        std::nullopt, current, {{"without", static_cast<double>(without)}}, sheet_text(without)};
    if (current == 0) reading.text = msg("No current contact to give the orientation sheet to");
    if (const Pulse *pulse = last_pulse(partner)) {
        reading.evidence.emplace_back("clarity", static_cast<double>(pulse->clarity));
        reading.text =
            msg("{0}; clarity {1} out of 5 in their last pulse", reading.text, pulse->clarity);
    }
    return reading;
}

} // namespace maillon
