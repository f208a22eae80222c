// The days a report is about, the period before that it is compared with, and how far it looks
// ahead.
// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.h"

namespace maillon {

inline Date first_of_month(Date day) { return day - (day.day() - 1); }
inline Date last_of_month(Date day) { return first_of_month(day).plus_months(1) - 1; }

enum class Span { week, month, term, range };

struct Period {
    Span span = Span::week;
    Date from, to; // both included
    Date before;   // the first day of the period before, which ends the day before `from`
    Date ahead;    // the last day looked ahead to: of the next week or month, else four weeks on

    [[nodiscard]] bool holds(Date day) const { return from <= day && day <= to; }
    [[nodiscard]] bool held_before(Date day) const { return before <= day && day < from; }
    // The whole month of the day: what is known to the month alone counts where all of it does.
    [[nodiscard]] bool holds_month(Date day) const {
        return holds(first_of_month(day)) && holds(last_of_month(day));
    }
    [[nodiscard]] bool held_month_before(Date day) const {
        return held_before(first_of_month(day)) && held_before(last_of_month(day));
    }
};

Period week_ending(Date sunday);

// The last complete month before `today`.
Period last_month(Date today);

// The last complete term of the school year before `today`: September to December, January to
// March, April to August. No day is between two terms, and no zone or published calendar moves
// them.
Period last_term(Date today);

// The period before is as long.
Period range(Date from, Date to);

// The last complete ISO week before `today`, as its Sunday; or the Sunday of week `number` nearest
// in the past.
Date week_end(Date today, int number = 0);

} // namespace maillon
