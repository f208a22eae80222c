// The school holidays of metropolitan France but Corsica, as the Ministry of Education ordered
// them.
// SPDX-License-Identifier: MIT
#include <array>
#include <string_view>

#include "base/working_days.h"

namespace maillon {
namespace {

struct Row {
    std::string_view from;
    std::string_view until; // classes start again
    std::string_view zones = {};
};

// Holidays begin after class; where that is a Saturday, few pupils have class and it is written as
// the first day without. The Friday after Ascension day is the bridge of each order.
constexpr std::array rows = {
    // 2022-2023: order of 7 July 2021 (Journal officiel of 11 July 2021)
    Row{"2022-10-22", "2022-11-07"},
    Row{"2022-12-17", "2023-01-03"},
    Row{"2023-02-04", "2023-02-20", "A"},
    Row{"2023-02-11", "2023-02-27", "B"},
    Row{"2023-02-18", "2023-03-06", "C"},
    Row{"2023-04-08", "2023-04-24", "A"},
    Row{"2023-04-15", "2023-05-02", "B"},
    Row{"2023-04-22", "2023-05-09", "C"},
    Row{"2023-05-19", "2023-05-20"},
    Row{"2023-07-08", "2023-09-04"},
    // 2023-2024 to 2025-2026: order of 7 December 2022 (MENE2229099A, Journal officiel of 8
    // December
    // 2022)
    Row{"2023-10-21", "2023-11-06"},
    Row{"2023-12-23", "2024-01-08"},
    Row{"2024-02-17", "2024-03-04", "A"},
    Row{"2024-02-24", "2024-03-11", "B"},
    Row{"2024-02-10", "2024-02-26", "C"},
    Row{"2024-04-13", "2024-04-29", "A"},
    Row{"2024-04-20", "2024-05-06", "B"},
    Row{"2024-04-06", "2024-04-22", "C"},
    Row{"2024-05-10", "2024-05-11"},
    Row{"2024-07-06", "2024-09-02"},
    Row{"2024-10-19", "2024-11-04"},
    Row{"2024-12-21", "2025-01-06"},
    Row{"2025-02-22", "2025-03-10", "A"},
    Row{"2025-02-08", "2025-02-24", "B"},
    Row{"2025-02-15", "2025-03-03", "C"},
    Row{"2025-04-19", "2025-05-05", "A"},
    Row{"2025-04-05", "2025-04-22", "B"},
    Row{"2025-04-12", "2025-04-28", "C"},
    Row{"2025-05-30", "2025-05-31"},
    Row{"2025-07-05", "2025-09-01"},
    Row{"2025-10-18", "2025-11-03"},
    Row{"2025-12-20", "2026-01-05"},
    Row{"2026-02-07", "2026-02-23", "A"},
    Row{"2026-02-14", "2026-03-02", "B"},
    Row{"2026-02-21", "2026-03-09", "C"},
    Row{"2026-04-04", "2026-04-20", "A"},
    Row{"2026-04-11", "2026-04-27", "B"},
    Row{"2026-04-18", "2026-05-04", "C"},
    Row{"2026-05-15", "2026-05-16"},
    Row{"2026-07-04", "2026-09-01"},
    // 2026-2027: order of 22 October 2025 (JORFTEXT000052416058, Journal officiel of 23 October
    // 2025)
    Row{"2026-10-17", "2026-11-02"},
    Row{"2026-12-19", "2027-01-04"},
    Row{"2027-02-13", "2027-03-01", "A"},
    Row{"2027-02-20", "2027-03-08", "B"},
    Row{"2027-02-06", "2027-02-22", "C"},
    Row{"2027-04-10", "2027-04-26", "A"},
    Row{"2027-04-17", "2027-05-03", "B"},
    Row{"2027-04-03", "2027-04-19", "C"},
    Row{"2027-05-07", "2027-05-08"},
    Row{"2027-07-03", "2027-09-02"},
    // 2027-2028: order of 21 July 2026 (JORFTEXT000054457294)
    Row{"2027-10-23", "2027-11-08"},
    Row{"2027-12-18", "2028-01-03"},
    Row{"2028-02-19", "2028-03-06", "A"},
    Row{"2028-02-05", "2028-02-21", "B"},
    Row{"2028-02-12", "2028-02-28", "C"},
    Row{"2028-04-22", "2028-05-09", "A"},
    Row{"2028-04-08", "2028-04-24", "B"},
    Row{"2028-04-15", "2028-05-02", "C"},
    Row{"2028-05-26", "2028-05-27"},
};

std::vector<Zone> zones_named(std::string_view letters) {
    std::vector<Zone> zones;
    for (const char letter : letters)
        zones.push_back(static_cast<Zone>(letter - 'A'));
    return zones;
}

} // namespace

const std::vector<SchoolHoliday> &published_school_holidays() {
    static const auto holidays = [] {
        std::vector<SchoolHoliday> list;
        list.reserve(rows.size());
        for (const Row &row : rows)
            list.push_back(
                {*Date::from_iso(row.from), *Date::from_iso(row.until), zones_named(row.zones)});
        return list;
    }();
    return holidays;
}

// The autumn of 2028 is not published; without it the summer of 2028 has no end.
Date school_calendar_end() { return *Date::from_civil(2028, 7, 1); }

} // namespace maillon
