// Replays at the end of each month, and counts within it.
// SPDX-License-Identifier: MIT
#include "alliance/health_months.h"

#include <algorithm>
#include <map>

namespace maillon {

namespace {

constexpr int months_shown = 12;

std::vector<Date> month_ends(Date at) {
    const Date first = *Date::from_civil(at.year(), at.month(), 1);
    std::vector<Date> days;
    for (int back = months_shown - 2; back >= 0; --back)
        days.push_back(first.plus_months(-back) - 1);
    days.push_back(at);
    return days;
}

using Months = std::vector<Month>;

Month *month_of(Months &months, Date day) {
    for (Month &month : months)
        if (month.day.year() == day.year() && month.day.month() == day.month()) return &month;
    return nullptr;
}

void count_in(Months *months, Date day, int Month::*what) {
    Month *month = months ? month_of(*months, day) : nullptr;
    if (month) ++(month->*what);
}

void count_facts(std::map<std::string, Months> &all, const Register &known) {
    const auto find = [&](const std::string &partner_id) {
        const auto found = all.find(partner_id);
        return found == all.end() ? nullptr : &found->second;
    };
    for (const Youth &youth : known.youths) {
        for (const Referral &referral : youth.referrals)
            if (!referral.voided)
                count_in(find(referral.partner), referral.received.date, &Month::referrals);
        for (const Feedback &feedback : youth.feedback) {
            const Referral *referral = youth.referral(feedback.referral);
            if (referral && !referral->voided)
                count_in(find(referral->partner), feedback.fact.date, &Month::feedback);
        }
    }
}

} // namespace

std::vector<std::vector<Month>> last_months(const Register &whole, const Register &known,
                                            const Calendars &calendars,
                                            const Assessment &assessment) {
    std::map<std::string, Months> all;
    for (const Date day : month_ends(assessment.at)) {
        const bool is_last = day == assessment.at;
        const Glance then = is_last ? Glance{} : glance(whole, calendars, day);
        for (const Health &health : assessment.partners) {
            const Health *seen = is_last ? &health : then.of(health.partner->id);
            all[health.partner->id].push_back(
                {day, seen ? std::optional(seen->points) : std::nullopt, 0, 0});
        }
    }
    count_facts(all, known);
    std::vector<Months> in_order;
    for (const Health &health : assessment.partners)
        in_order.push_back(all.at(health.partner->id));
    return in_order;
}

} // namespace maillon
