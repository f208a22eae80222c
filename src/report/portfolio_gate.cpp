// May we prospect: the sentences that health and portfolio both say.
// SPDX-License-Identifier: MIT
#include "report/health_forms.h"

namespace maillon {

Message health_title(const HealthReport &report) {
    const Message title = msg("{0}: health of the partnerships on {1}",
                              report.known.settings.association, report.assessment.at);
    return report.of_whom.empty() ? title : msg("{0} — {1}", title, report.of_whom);
}

Message advice_sentence(const Portfolio &portfolio) {
    return portfolio.open ? msg("New partners are welcome: the present ones hold.")
                          : msg("First strengthen the present partners, then prospect:");
}

Message concentration_sentence(const Concentration &one) {
    return msg("{0} brings {1} of the {2} referrals of {3} in a year", one.partner->name,
               one.referrals, one.all, one.territory);
}

void write_gate(const Portfolio &portfolio, Page &page) {
    page.sentence(advice_sentence(portfolio));
    for (const Hindrance &reason : portfolio.reasons)
        page.item(msg("{0} ({1})", reason.why, reason.reopens));
    for (const Concentration &one : portfolio.concentrations)
        page.item(concentration_sentence(one));
}

} // namespace maillon
