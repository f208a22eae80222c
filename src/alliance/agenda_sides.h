// The two sides of the agenda: what is due about young people, and what is due to partners.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/agenda.h"

namespace maillon {

// What the agenda is made from, and where its lines are laid.
struct Desk {
    const Register &known;
    const Calendars &calendars;
    Date today;
    int days = 0;
    std::vector<AgendaItem> items = {};

    [[nodiscard]] Date until() const { return today + days; }
    // Announced 30 days ahead, however few days are asked for (1-domain, 1.5).
    [[nodiscard]] Date announced_until() const;
    [[nodiscard]] Date our_open_day(Date day) const { return calendars.ours().next_open(day); }
    // The referent of that partner today; empty where there is none.
    [[nodiscard]] std::string owner_of(const std::string &partner_id) const;
};

void add_youth_duties(Desk &desk, const Youth &youth);
void add_partner_duties(Desk &desk, const Partner &partner);

using Checkpoints = std::vector<const Checkpoint *>;

std::optional<Date> last_held_day(const Checkpoints &checkpoints);
// A checkpoint's `next`, set on or after the last held one and later than it; else the record's
// `next-checkpoint` when it is later.
std::optional<Date> planned_after(Date last, const Checkpoints &checkpoints,
                                  const std::optional<Date> &next_of_record);

template <class Test> Checkpoints checkpoints_where(const std::vector<Checkpoint> &all, Test test) {
    Checkpoints chosen;
    for (const Checkpoint &checkpoint : all)
        if (test(checkpoint)) chosen.push_back(&checkpoint);
    return chosen;
}

} // namespace maillon
