// A calendar day: reading, writing and arithmetic, on std::chrono's civil calendar.
// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <fmt/format.h>

namespace maillon {
namespace {

using std::chrono::year_month_day;

std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> Date::from_civil(int year, int month, int day) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day civil{std::chrono::year(year),
                               std::chrono::month(static_cast<unsigned>(month)),
                               std::chrono::day(static_cast<unsigned>(day))};
    if (!civil.ok()) return std::nullopt;
    return Date(std::chrono::sys_days(civil));
}

std::optional<Date> Date::from_iso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return from_civil(*year, *month, *day);
}

int Date::year() const { return static_cast<int>(year_month_day(day_).year()); }
int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day(day_).month()));
}
int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(year_month_day(day_).day()));
}
int Date::weekday() const {
    return static_cast<int>(std::chrono::weekday(day_).iso_encoding()) - 1;
}
int Date::serial() const { return static_cast<int>(day_.time_since_epoch().count()); }
std::string Date::iso() const { return fmt::format("{:04}-{:02}-{:02}", year(), month(), day()); }
Date Date::monday() const { return *this - weekday(); }

Date Date::plus_months(int months) const {
    auto civil = year_month_day(day_) + std::chrono::months(months);
    if (!civil.ok()) civil = civil.year() / civil.month() / std::chrono::last;
    return Date(std::chrono::sys_days(civil));
}

int iso_week(Date date) {
    const Date thursday = date.monday() + 3;
    const Date first = *Date::from_civil(thursday.year(), 1, 1);
    return (thursday - first) / 7 + 1;
}

} // namespace maillon
