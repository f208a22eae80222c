// Whether the school holidays of a day are known (1-domain, 1.5).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/checks.h"
#include "alliance/codes.h"
#include "base/working_days.h"

namespace maillon {

std::optional<Problem> past_school_calendars(const Register &whole, Date day) {
    Date end = school_calendar_end();
    for (const SchoolHoliday &holiday : whole.settings.school_holidays)
        end = std::max(end, holiday.until);
    const bool has_school = std::ranges::any_of(
        whole.partners, [](const Partner &partner) { return is_school(partner.kind); });
    if (day < end || !has_school) return std::nullopt;
    return Problem{Damage::warning,
                   {"maillon.yaml", {}},
                   msg("school holidays are known until {0} only; after that July and August alone "
                       "count as holidays",
                       end),
                   msg("update maillon, or write them under 'school-holidays' in the settings")};
}

} // namespace maillon
