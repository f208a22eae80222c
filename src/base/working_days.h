// Open days in France: week-ends, public holidays and school holidays (1-domain, 1.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/date.h"

namespace maillon {

enum class Zone { a, b, c };

Date easter(int year);

// The eleven public holidays of metropolitan France.
bool is_public_holiday(Date date);

// A stretch of school holidays: `until` is the day classes start again. Empty zones: all three.
struct SchoolHoliday {
    Date from;
    Date until;
    std::vector<Zone> zones;
};

// The calendars shipped with the tool, from the Ministry's orders; school_calendars.cpp names each
// source.
const std::vector<SchoolHoliday> &published_school_holidays();

// The first day that the shipped calendars do not cover.
Date school_calendar_end();

} // namespace maillon
