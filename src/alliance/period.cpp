// Weeks, months, school terms: where each begins, and which came before.
// SPDX-License-Identifier: MIT
#include "alliance/period.h"

namespace maillon {

namespace {

constexpr int four_weeks = 28;

Date first_of_term(Date day) {
    const int months_in = day.month() >= 9   ? day.month() - 9
                          : day.month() >= 4 ? day.month() - 4
                                             : day.month() - 1;
    return first_of_month(day).plus_months(-months_in);
}

} // namespace

Period week_ending(Date sunday) {
    return {Span::week, sunday - 6, sunday, sunday - 13, sunday + 7};
}

Period last_month(Date today) {
    const Date next = first_of_month(today);
    const Date from = next.plus_months(-1);
    return {Span::month, from, next - 1, from.plus_months(-1), next.plus_months(1) - 1};
}

Period last_term(Date today) {
    const Date to = first_of_term(today) - 1;
    const Date from = first_of_term(to);
    return {Span::term, from, to, first_of_term(from - 1), to + four_weeks};
}

Period range(Date from, Date to) {
    return {Span::range, from, to, from - (to - from + 1), to + four_weeks};
}

Date week_end(Date today, int number) {
    constexpr int weeks_in_eight_years = 418; // a week 53 may be seven years away
    const Date last = today.monday() - 1;
    if (number == 0) return last;
    for (int back = 0; back < weeks_in_eight_years; ++back)
        if (iso_week(last - 7 * back) == number) return last - 7 * back;
    return last;
}

} // namespace maillon
