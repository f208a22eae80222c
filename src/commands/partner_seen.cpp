// Reads and judges everything for the sake of one partner.
// SPDX-License-Identifier: MIT
#include "commands/partner_seen.h"

#include <algorithm>

#include "base/error.h"

namespace maillon {

PartnerSeen see_partner(Context &context, const std::string &partner_id) {
    PartnerSeen seen{read_all(context), {}, {}, nullptr};
    const RecordsRead &reading = seen.reading;
    seen.assessment = assess(reading.whole, reading.known, reading.calendars, context.at);
    seen.debts = feedback_debts(reading.known, reading.calendars, context.at, context.at + 7);
    std::erase_if(seen.debts,
                  [&](const Debt &debt) { return debt.referral->partner != partner_id; });
    const auto own = std::ranges::find_if(seen.assessment.partners, [&](const Health &health) {
        return health.partner->id == partner_id;
    });
    if (own == seen.assessment.partners.end())
        throw refused(msg("{0} was not known on {1}", partner_id, context.at));
    seen.health = &*own;
    return seen;
}

} // namespace maillon
