// Open days: what each day weighs for schools, for other partners and for us.
// SPDX-License-Identifier: MIT
#include "alliance/calendar.h"

#include <algorithm>

#include "alliance/codes.h"
#include "base/working_days.h"

namespace maillon {
namespace {

using DayMarks = std::vector<bool>;

const Date first_day = *Date::from_civil(2015, 1, 1);
const int day_count = *Date::from_civil(2041, 1, 1) - first_day;

int index_of(Date date) { return std::clamp(date - first_day, 0, day_count); }

void mark(DayMarks &marks, Date from, Date until) {
    for (int i = index_of(from); i < index_of(until); ++i)
        marks[static_cast<std::size_t>(i)] = true;
}

DayMarks marks_where(bool (*is_marked)(Date)) {
    DayMarks marks(static_cast<std::size_t>(day_count));
    for (int i = 0; i < day_count; ++i)
        marks[static_cast<std::size_t>(i)] = is_marked(first_day + i);
    return marks;
}

bool is_closed_for_all(Date day) { return day.weekday() >= 5 || is_public_holiday(day); }

// Outside the published calendars only the summer is known to be a holiday (1-domain, 1.5).
bool is_unpublished_summer(Date day) {
    const bool is_summer = day.month() == 7 || day.month() == 8;
    const auto &published = published_school_holidays();
    return is_summer && (day < published.front().from || day >= school_calendar_end());
}

DayMarks holidays_of(Zone zone, const Settings &settings) {
    DayMarks marks = marks_where(is_unpublished_summer);
    const auto mark_all = [&](const std::vector<SchoolHoliday> &holidays) {
        for (const SchoolHoliday &holiday : holidays)
            if (holiday.zones.empty() ||
                std::find(holiday.zones.begin(), holiday.zones.end(), zone) != holiday.zones.end())
                mark(marks, holiday.from, holiday.until);
    };
    mark_all(published_school_holidays());
    mark_all(settings.school_holidays);
    return marks;
}

bool is_closed(const Closure &closure, Date date) {
    const int day = date.month() * 100 + date.day();
    const int from = closure.from_month * 100 + closure.from_day;
    const int until = closure.until_month * 100 + closure.until_day;
    if (from <= until) return from <= day && day <= until;
    return day >= from || day <= until;
}

int our_tenths(const std::vector<Closure> &closures, Date day) {
    for (const Closure &closure : closures)
        if (is_closed(closure, day)) return 0;
    return 10;
}

int other_tenths(Date day) {
    if (day.month() == 8) return 4;
    const bool is_new_year = day.month() == 1 && day.day() == 1;
    return is_new_year || (day.month() == 12 && day.day() >= 24) ? 2 : 10;
}

// Exams, then the end of the year: from 10 June until classes end.
int school_tenths(Date day) {
    const bool is_late = day.month() == 7 || (day.month() == 6 && day.day() >= 10);
    return is_late ? 3 : 10;
}

// Added day by day in binary fractions from 1 September 2022 on, as the reference does (../health,
// cal_fr.py): a stretch of just three open days, or just sixty, then falls on the same side of an
// edge here as there.
template <class Tenths> std::vector<double> sums(const DayMarks &closed, Tenths tenths_on) {
    const auto weight = [&](std::size_t i) {
        return closed[i] ? 0.0 : tenths_on(first_day + static_cast<int>(i)) / 10.0;
    };
    const auto origin = static_cast<std::size_t>(*Date::from_civil(2022, 9, 1) - first_day);
    std::vector<double> out(closed.size() + 1);
    for (std::size_t i = origin; i > 0; --i)
        out[i - 1] = out[i] - weight(i - 1);
    for (std::size_t i = origin; i < closed.size(); ++i)
        out[i + 1] = out[i] + weight(i);
    return out;
}

} // namespace

double OpenDays::between(Date from, Date to) const {
    if (to <= from) return 0;
    const auto begin = static_cast<std::size_t>(index_of(from + 1));
    const auto end = static_cast<std::size_t>(index_of(to + 1));
    return sums_[end] - sums_[begin];
}

bool OpenDays::is_open(Date day) const { return between(day - 1, day) > 0; }

Date OpenDays::next_open(Date day) const {
    for (Date next = day; next - first_day < day_count; next = next + 1)
        if (is_open(next)) return next;
    return day;
}

Date OpenDays::after(Date from, int count) const {
    if (count <= 0) return from;
    constexpr double residue = 1e-9; // of the binary fractions
    const auto begin = sums_.begin() + index_of(from + 1);
    const auto reached = std::lower_bound(begin, sums_.end(), *begin + count - residue);
    return first_day + static_cast<int>(reached - sums_.begin()) - 1;
}

Calendars::Calendars(const Settings &settings) : default_zone_(settings.school_zone) {
    const DayMarks closed = marks_where(is_closed_for_all);
    ours_.sums_ = sums(closed, [&](Date day) { return our_tenths(settings.closures, day); });
    others_.sums_ = sums(closed, other_tenths);
    for (const Zone zone : {Zone::a, Zone::b, Zone::c}) {
        const auto at = static_cast<std::size_t>(zone);
        holidays_[at] = holidays_of(zone, settings);
        DayMarks school_closed = closed;
        for (std::size_t i = 0; i < closed.size(); ++i)
            if (holidays_[at][i]) school_closed[i] = true;
        schools_[at].sums_ = sums(school_closed, school_tenths);
    }
}

Zone Calendars::zone_of(const Partner &partner) const {
    if (partner.school_zone.empty()) return default_zone_;
    return static_cast<Zone>(std::clamp(partner.school_zone[0] - 'A', 0, 2));
}

const OpenDays &Calendars::of(const Partner &partner) const {
    return is_school(partner.kind) ? schools_[static_cast<std::size_t>(zone_of(partner))] : others_;
}

bool Calendars::on_school_holiday(const Partner &partner, Date day) const {
    const int at = day - first_day;
    if (!is_school(partner.kind) || at < 0 || at >= day_count) return false;
    return holidays_[static_cast<std::size_t>(zone_of(partner))][static_cast<std::size_t>(at)];
}

} // namespace maillon
