// What is due about young people: the steps of their referrals, their pairs, their birthdays
// (1-domain, 1.3 and 1.5).
// SPDX-License-Identifier: MIT
#include "alliance/agenda_sides.h"

#include <algorithm>

#include "alliance/referral_state.h"
#include "alliance/retention.h"

namespace maillon {

namespace {

constexpr int first_year = 365;

bool is_open(const Youth &youth, const Referral &referral) {
    return is_open(state_of(youth, referral));
}

const Referral *open_referral(const Youth &youth) {
    for (const Referral &referral : youth.referrals)
        if (is_open(youth, referral)) return &referral;
    return nullptr;
}

// Which referral is meant must be said where several are open (3-commands, 3.1 rule 1).
std::string which(const Youth &youth, const Referral &referral) {
    const auto open = std::ranges::count_if(
        youth.referrals, [&](const Referral &one) { return is_open(youth, one); });
    return open > 1 ? " --referral " + referral.id : "";
}

struct Line {
    Date due;
    Duty duty;
    Message text;
    Message command;
};

void add(Desk &desk, const Youth &youth, const std::string &partner_id, Line line) {
    if (line.due <= desk.until())
        desk.items.push_back({line.due, line.duty, partner_id, youth.id, desk.owner_of(partner_id),
                              std::move(line.text), std::move(line.command)});
}

void add_decision(Desk &desk, const Youth &youth, const Referral &referral) {
    const Settings &settings = desk.known.settings;
    add(desk, youth, referral.partner,
        {desk.our_open_day(decision_day(referral, settings)), Duty::decide,
         msg("decide: accept or decline"),
         msg("maillon referral accept {0}", youth.id + which(youth, referral))});
}

void add_step(Desk &desk, const Youth &youth, const Referral &referral) {
    const Settings &settings = desk.known.settings;
    const std::string who = youth.id + which(youth, referral);
    const auto promised = promised_by(youth, referral, settings, desk.calendars);
    switch (next_step(youth, referral)) {
    case NextStep::acknowledge:
        add(desk, youth, referral.partner,
            {*promised, Duty::acknowledge, msg("acknowledge to the prescriber"),
             msg("maillon referral acknowledge {0}", who)});
        return add_decision(desk, youth, referral);
    case NextStep::meet:
        add(desk, youth, referral.partner,
            {*promised, Duty::meet, msg("meet the young person"),
             msg("maillon referral meet {0}", who)});
        return add_decision(desk, youth, referral);
    case NextStep::decide:
        return add_decision(desk, youth, referral);
    case NextStep::find_mentor:
        // Nothing is promised for it: it comes up when it has lasted as long as a decision may.
        return add(desk, youth, referral.partner,
                   {desk.our_open_day(waits_since(youth, referral) + settings.promises.decision),
                    Duty::find_mentor, msg("find a mentor"),
                    msg("maillon pair start {0} --mentor NAME", who)});
    case NextStep::none:
        break;
    }
}

bool is_about(const Checkpoint &checkpoint, const Pair &pair) {
    return checkpoint.pair.empty() ? checkpoint.fact.date >= pair.started.date
                                   : checkpoint.pair == pair.id;
}

void add_pair_checkpoint(Desk &desk, const Youth &youth, const Pair &pair,
                         const std::string &partner_id) {
    const Rhythms &rhythms = desk.known.settings.rhythms;
    const auto checkpoints = checkpoints_where(
        youth.checkpoints, [&](const Checkpoint &one) { return is_about(one, pair); });
    const Date last = last_held_day(checkpoints).value_or(pair.started.date);
    const bool is_young = desk.today - pair.started.date < first_year;
    const Date by_rhythm = last + (is_young ? rhythms.pair : rhythms.pair_later);
    const auto planned = planned_after(last, checkpoints, youth.next_checkpoint);
    add(desk, youth, partner_id,
        {planned.value_or(desk.our_open_day(by_rhythm)), Duty::pair_checkpoint,
         msg("hold the pair's checkpoint"), msg("maillon checkpoint log {0}", youth.id)});
}

// The rhythm of a pair, or a checkpoint that somebody planned with a youth who has no mentor yet.
void add_checkpoint(Desk &desk, const Youth &youth) {
    if (const Pair *pair = running_pair(youth, "")) {
        const Referral *referral = youth.referral(pair->referral);
        const std::string partner_id = referral ? referral->partner : "";
        const Pause *pause = open_pause(*pair);
        if (!pause)
            add_pair_checkpoint(desk, youth, *pair, partner_id);
        else if (pause->planned_return)
            add(desk, youth, partner_id,
                {*pause->planned_return, Duty::planned_return,
                 msg("resume the pair after its pause"), msg("maillon pair resume {0}", youth.id)});
        return;
    }
    const auto checkpoints =
        checkpoints_where(youth.checkpoints, [](const Checkpoint &) { return true; });
    const Date last = last_held_day(checkpoints).value_or(Date{});
    const auto planned = planned_after(last, checkpoints, youth.next_checkpoint);
    if (planned)
        add(desk, youth, open_referral(youth)->partner,
            {*planned, Duty::pair_checkpoint, msg("hold the planned checkpoint"),
             msg("maillon checkpoint log {0}", youth.id)});
}

Message birthday_text(int age) {
    switch (age) {
    case 15:
        return msg("turns 15: from now on their own agreement counts too");
    case 18:
        return msg("turns 18: of age, the guardian's agreement is no longer needed");
    default:
        return msg("turns 30: the age limit of mentoring");
    }
}

// Born on 29 February: of age on 1 March. A year alone counts as a minor until its 31 December.
std::optional<Date> birthday(const Born &born, int age) {
    if (born.date) {
        const int year = born.date->year() + age;
        const auto same_day = Date::from_civil(year, born.date->month(), born.date->day());
        return same_day ? same_day : Date::from_civil(year, 3, 1);
    }
    if (born.year == 0 || age != 18) return std::nullopt;
    return Date::from_civil(born.year + age + 1, 1, 1);
}

void add_birthdays(Desk &desk, const Youth &youth, const std::string &partner_id) {
    for (const int age : {15, 18, 30}) {
        const auto day = birthday(youth.born, age);
        if (day && *day >= desk.today && *day <= desk.announced_until())
            desk.items.push_back({*day,
                                  Duty::birthday,
                                  partner_id,
                                  youth.id,
                                  desk.owner_of(partner_id),
                                  birthday_text(age),
                                  {}});
    }
}

// From the first day of the notice until it is done, whether anything is open or not.
void add_retention(Desk &desk, const Youth &youth) {
    const Keeping keeping = keeping_of(youth, desk.known.settings);
    if (keeping.notice > desk.today) return;
    const std::string partner = youth.referrals.empty() ? "" : youth.referrals.back().partner;
    desk.items.push_back({keeping.forget, Duty::retention, partner, youth.id,
                          desk.owner_of(partner),
                          msg("forget the record, kept long enough after its last fact"),
                          msg("maillon privacy forget {0}", youth.id)});
}

} // namespace

void add_youth_duties(Desk &desk, const Youth &youth) {
    add_retention(desk, youth);
    const Referral *open = open_referral(youth);
    if (!open) return;
    for (const Referral &referral : youth.referrals)
        add_step(desk, youth, referral);
    add_checkpoint(desk, youth);
    add_birthdays(desk, youth, open->partner);
}

} // namespace maillon
