// A calendar day without clock or zone, and the arithmetic the alliance needs on it.
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace maillon {

class Date {
public:
    constexpr Date() = default;
    constexpr explicit Date(std::chrono::sys_days day) : day_(day) {}

    // Empty when the text is not YYYY-MM-DD or names a day that does not exist (2026-02-30).
    static std::optional<Date> from_iso(std::string_view text);
    static std::optional<Date> from_civil(int year, int month, int day);

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;       // 1 to 12
    [[nodiscard]] int day() const;         // 1 to 31
    [[nodiscard]] int weekday() const;     // 0 is Monday
    [[nodiscard]] int serial() const;      // days since 1970-01-01
    [[nodiscard]] std::string iso() const; // YYYY-MM-DD

    // Months keep the day of the month, or take the month's last day where it is missing.
    [[nodiscard]] Date plus_months(int months) const;
    [[nodiscard]] Date monday() const; // of this day's ISO week

    friend constexpr auto operator<=>(const Date &, const Date &) = default;
    friend constexpr Date operator+(Date date, int days) {
        return Date(date.day_ + std::chrono::days(days));
    }
    friend constexpr Date operator-(Date date, int days) {
        return Date(date.day_ - std::chrono::days(days));
    }
    friend constexpr int operator-(Date a, Date b) {
        return static_cast<int>((a.day_ - b.day_).count());
    }

private:
    std::chrono::sys_days day_{};
};

// Number of the ISO 8601 week, 1 to 53.
int iso_week(Date date);

} // namespace maillon
