// What is due to partners: checkpoints, the agreement's end, the yearly review (1-domain, 1.5).
// SPDX-License-Identifier: MIT
#include "alliance/agenda_sides.h"

#include <algorithm>

#include "alliance/rhythm.h"

namespace maillon {

namespace {

void add(Desk &desk, const Partner &partner, AgendaItem item) {
    item.partner = partner.id;
    item.owner = referent_on(partner, desk.today);
    desk.items.push_back(std::move(item));
}

// A meeting needs both sides: a school closed for the summer is not late.
Date day_for_both(const Desk &desk, const Partner &partner, Date day) {
    const OpenDays &theirs = desk.calendars.of(partner);
    Date both = theirs.next_open(desk.our_open_day(day));
    while (both != desk.our_open_day(both))
        both = theirs.next_open(desk.our_open_day(both));
    return both;
}

void add_checkpoint(Desk &desk, const Partner &partner) {
    const auto checkpoints =
        checkpoints_where(partner.checkpoints, [](const Checkpoint &) { return true; });
    const Date last = last_held_day(checkpoints).value_or(partner.since);
    const auto planned = planned_after(last, checkpoints, partner.next_checkpoint);
    const Date by_rhythm = last + agreed_rhythm(partner, desk.today, desk.known.settings);
    const Date due = planned ? *planned : day_for_both(desk, partner, by_rhythm);
    if (due <= desk.until())
        add(desk, partner,
            {due,
             Duty::partner_checkpoint,
             {},
             {},
             {},
             msg("hold the checkpoint"),
             msg("maillon checkpoint log {0}", partner.id)});
}

// Said 90 and 30 days ahead and on the day, then every week.
Date announcement(Date end, Date today) {
    if (today >= end) return end + (today - end) / 7 * 7;
    for (const int ahead : {90, 30})
        if (end - ahead >= today) return end - ahead;
    return end;
}

void add_agreement_end(Desk &desk, const Partner &partner) {
    const Agreement *agreement = agreement_on(partner, desk.today);
    if (!agreement || !agreement->until) return;
    const Date end = *agreement->until;
    const Date due = announcement(end, desk.today);
    if (due > desk.until()) return;
    const Message text = desk.today < end ? msg("the agreement ends on {0}: renew it?", end)
                                          : msg("the agreement ended on {0}: renew it?", end);
    add(desk, partner,
        {due,
         Duty::agreement_end,
         {},
         {},
         {},
         text,
         msg("maillon agreement add {0} --signed today", partner.id)});
}

bool is_review(const Checkpoint &checkpoint) {
    return checkpoint.is_held() && (checkpoint.kind == "review" || checkpoint.kind == "steering");
}

void add_review(Desk &desk, const Partner &partner) {
    Date last = partner.since;
    for (const Checkpoint &checkpoint : partner.checkpoints)
        if (is_review(checkpoint)) last = std::max(last, checkpoint.fact.date);
    const Date due = day_for_both(desk, partner, last + desk.known.settings.rhythms.review);
    if (due <= desk.announced_until())
        add(desk, partner,
            {due,
             Duty::review,
             {},
             {},
             {},
             msg("hold the yearly review"),
             msg("maillon checkpoint log {0} --kind review", partner.id)});
}

} // namespace

void add_partner_duties(Desk &desk, const Partner &partner) {
    const Stage stage = recorded_stage(partner, desk.today);
    if (stage == Stage::closed) return;
    add_checkpoint(desk, partner);
    add_agreement_end(desk, partner);
    if (stage != Stage::dormant && stage != Stage::prospect) add_review(desk, partner);
}

} // namespace maillon
