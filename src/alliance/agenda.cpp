// What is due, in one list: both sides gathered, oldest first.
// SPDX-License-Identifier: MIT
#include "alliance/agenda.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "alliance/agenda_sides.h"
#include "alliance/codes.h"
#include "alliance/referral_state.h"

namespace maillon {

namespace {

struct DutyWord {
    std::string_view code;
    Label label;
};

constexpr std::array<DutyWord, 12> duty_words = {{
    {"acknowledge", {"acknowledgement", "accusé de réception"}},
    {"meet", {"first meeting", "premier rendez-vous"}},
    {"decide", {"decision", "décision"}},
    {"feedback", {"feedback", "retour"}},
    {"find-mentor", {"mentor to find", "mentor à trouver"}},
    {"pair-checkpoint", {"pair's checkpoint", "point d’étape du binôme"}},
    {"partner-checkpoint", {"checkpoint", "point d’étape"}},
    {"planned-return", {"planned return", "reprise prévue"}},
    {"agreement-end", {"end of agreement", "fin de convention"}},
    {"review", {"review", "bilan"}},
    {"birthday", {"birthday", "anniversaire"}},
    {"retention", {"end of keeping", "fin de conservation"}},
}};

const DutyWord &word_of(Duty duty) { return duty_words.at(static_cast<std::size_t>(duty)); }

void add_debts(Desk &desk) {
    for (const Debt &debt : feedback_debts(desk.known, desk.calendars, desk.today, desk.until()))
        desk.items.push_back({debt.due, Duty::feedback, debt.referral->partner, debt.youth->id,
                              desk.owner_of(debt.referral->partner),
                              msg("tell the prescriber: {0}", labelled("feedback", debt.about)),
                              msg("maillon feedback give {0} {1}", debt.youth->id, debt.about)});
}

bool comes_first(const AgendaItem &a, const AgendaItem &b) {
    return std::tie(a.due, a.duty, a.partner, a.youth) <
           std::tie(b.due, b.duty, b.partner, b.youth);
}

} // namespace

std::string_view duty_code(Duty duty) { return word_of(duty).code; }

Label duty_label(Duty duty) { return word_of(duty).label; }

Date Desk::announced_until() const { return today + std::max(days, 30); }

std::string Desk::owner_of(const std::string &partner_id) const {
    const Partner *partner = known.partner(partner_id);
    return partner ? referent_on(*partner, today) : "";
}

std::optional<Date> last_held_day(const Checkpoints &checkpoints) {
    std::optional<Date> last;
    for (const Checkpoint *checkpoint : checkpoints)
        if (checkpoint->is_held())
            last = std::max(last.value_or(checkpoint->fact.date), checkpoint->fact.date);
    return last;
}

std::optional<Date> planned_after(Date last, const Checkpoints &checkpoints,
                                  const std::optional<Date> &next_of_record) {
    const Checkpoint *plan = nullptr;
    for (const Checkpoint *one : checkpoints)
        if (one->next && *one->next > last && one->fact.date >= last &&
            (!plan || one->fact.date >= plan->fact.date))
            plan = one;
    if (plan) return plan->next;
    return next_of_record && *next_of_record > last ? next_of_record : std::nullopt;
}

std::vector<AgendaItem> agenda(const Register &known, const Calendars &calendars, Date today,
                               int days, const std::string &staff) {
    Desk desk{known, calendars, today, days};
    for (const Youth &youth : known.youths)
        add_youth_duties(desk, youth);
    add_debts(desk);
    for (const Partner &partner : known.partners)
        add_partner_duties(desk, partner);
    if (!staff.empty())
        std::erase_if(desk.items, [&](const AgendaItem &item) { return item.owner != staff; });
    std::ranges::stable_sort(desk.items, comes_first);
    return std::move(desk.items);
}

} // namespace maillon
