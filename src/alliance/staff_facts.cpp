// The team: who joins, who leaves.
// SPDX-License-Identifier: MIT
#include <utility>

#include "alliance/fact_rules.h"
#include "alliance/partnership.h"
#include "alliance/steps.h"
#include "base/error.h"

namespace maillon {

Changes add_staff(const Settings &settings, const Staff &staff, Date today) {
    if (staff.name.empty()) throw wrong_words(msg("a team member needs a name"));
    if (settings.staff(staff.id))
        throw refused(msg("the team already has '{0}'", staff.id), msg("choose another --id"));
    if (staff.partners && *staff.partners < 1)
        throw wrong_words(msg("'{0}' is a number from 1 on, not {1}", "partners", *staff.partners));
    Fields fields{{"id", word(staff.id)}, {"name", text(staff.name)}};
    put_text(fields, "email", staff.email);
    if (staff.since) {
        require_past(staff.since->date, today);
        fields.push_back({"since", fact_value(*staff.since, today)});
    }
    if (staff.partners) fields.push_back({"partners", word(*staff.partners)});
    return {add_at({}, "team", map(std::move(fields)))};
}

// `until` may be ahead: a departure is announced.
Changes staff_leaves(const Settings &, const Staff &staff, const Fact &until, Date today) {
    if (staff.until) throw refused(msg("{0} left on {1}", staff.id, staff.until->date));
    if (staff.since && until.date < staff.since->date)
        throw refused(
            msg("{0} is before {1} joined, on {2}", until.date, staff.id, staff.since->date),
            msg("give a later day with --on"));
    return {set_at({{"team", staff.id}}, "until", fact_value(until, today))};
}

} // namespace maillon
