// Open days as each side counts them: the partner's, by kind and zone, and ours, with our closures
// (1-domain, 1.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "alliance/partner.h"
#include "alliance/settings.h"
#include "base/date.h"

namespace maillon {

// Sums of the days' weights, made once: asking for a stretch is a subtraction. Covers 2015 to 2040;
// days outside count nothing.
class OpenDays {
public:
    // Open days in (from, to]: the day `from` does not count, the day `to` does. 0 when to <= from.
    [[nodiscard]] double between(Date from, Date to) const;
    [[nodiscard]] bool is_open(Date day) const; // weighs anything at all
    // The day itself when open, else the next open day.
    [[nodiscard]] Date next_open(Date day) const;
    // The day on which `count` open days have passed since `from`.
    [[nodiscard]] Date after(Date from, int count) const;

private:
    friend class Calendars;
    // What the days up to the i-th weigh together, counted from a day in the middle. Differences of
    // weights of tenths are exact to 1e-10.
    std::vector<double> sums_;
};

// The calendars an association needs: ours, other partners', and schools' in each zone.
class Calendars {
public:
    explicit Calendars(const Settings &settings);
    [[nodiscard]] const OpenDays &ours() const { return ours_; }
    [[nodiscard]] const OpenDays &of(const Partner &partner) const;
    // A school's holidays on that day, as published: for "closed (school holidays, zone B)".
    [[nodiscard]] bool on_school_holiday(const Partner &partner, Date day) const;

private:
    [[nodiscard]] Zone zone_of(const Partner &partner) const;

    OpenDays ours_;
    OpenDays others_;
    OpenDays schools_[3];
    std::vector<bool> holidays_[3]; // by day
    Zone default_zone_;
};

} // namespace maillon
