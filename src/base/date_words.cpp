// Reads the dates people type: whole, shortened, named, or counted from today.
// SPDX-License-Identifier: MIT
#include "base/date_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/joined.h"
#include "base/text.h"

namespace maillon {
namespace {

enum class Unit { day, week, month };

struct NamedUnit {
    std::string_view word;
    Unit unit;
};

constexpr std::array<NamedUnit, 5> letters = {
    {{"d", Unit::day}, {"j", Unit::day}, {"w", Unit::week}, {"s", Unit::week}, {"m", Unit::month}}};
constexpr std::array<NamedUnit, 11> unit_words = {{{"day", Unit::day},
                                                   {"days", Unit::day},
                                                   {"jour", Unit::day},
                                                   {"jours", Unit::day},
                                                   {"week", Unit::week},
                                                   {"weeks", Unit::week},
                                                   {"semaine", Unit::week},
                                                   {"semaines", Unit::week},
                                                   {"month", Unit::month},
                                                   {"months", Unit::month},
                                                   {"mois", Unit::month}}};

struct NamedDay {
    std::string_view words;
    int offset;
};

constexpr std::array<NamedDay, 10> named_days = {{{"today", 0},
                                                  {"aujourd hui", 0},
                                                  {"aujourdhui", 0},
                                                  {"auj", 0},
                                                  {"yesterday", -1},
                                                  {"hier", -1},
                                                  {"avant hier", -2},
                                                  {"tomorrow", 1},
                                                  {"demain", 1},
                                                  {"apres demain", 2}}};
constexpr std::array<std::string_view, 14> weekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday",   "saturday", "sunday",
    "lundi",  "mardi",   "mercredi",  "jeudi",    "vendredi", "samedi",   "dimanche"};

std::optional<int> whole_number(std::string_view text) {
    if (text.empty() || text.size() > 4) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

template <std::size_t N>
std::optional<Unit> unit_of(const std::array<NamedUnit, N> &names, std::string_view word) {
    for (const NamedUnit &name : names)
        if (name.word == word) return name.unit;
    return std::nullopt;
}

// Empty beyond the years a date may have.
std::optional<Date> moved(Date today, int count, Unit unit) {
    const Date date = unit == Unit::month  ? today.plus_months(count)
                      : unit == Unit::week ? today + 7 * count
                                           : today + count;
    return Date::from_civil(date.year(), date.month(), date.day());
}

// 29 February may be eight years away.
std::optional<Date> nearest_year(int day, int month, Date today, Leaning leaning) {
    for (int years = 0; years <= 8; ++years) {
        const int year = today.year() + (leaning == Leaning::past ? -years : years);
        const auto date = Date::from_civil(year, month, day);
        if (date && (leaning == Leaning::past ? *date <= today : *date >= today)) return date;
    }
    return std::nullopt;
}

// 23/11/2026 and 23/11.
std::optional<Date> slashed(std::string_view text, Date today, Leaning leaning) {
    const auto first = text.find('/');
    if (first == text.npos) return std::nullopt;
    const auto rest = text.substr(first + 1);
    const auto second = rest.find('/');
    const auto day = whole_number(text.substr(0, first));
    const auto month = whole_number(rest.substr(0, second));
    if (!day || !month) return std::nullopt;
    if (second == rest.npos) return nearest_year(*day, *month, today, leaning);
    const auto year = whole_number(rest.substr(second + 1));
    return year ? Date::from_civil(*year, *month, *day) : std::nullopt;
}

// +10d, -2w, +1m.
std::optional<Date> offset(std::string_view text, Date today) {
    if (text.size() < 3 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const auto count = whole_number(text.substr(1, text.size() - 2));
    const auto unit = unit_of(letters, text.substr(text.size() - 1));
    if (!count || !unit) return std::nullopt;
    return moved(today, text[0] == '-' ? -*count : *count, *unit);
}

// On a Monday, "monday" is today for a fact; a plan for today would be called today.
Date nearest_weekday(int weekday, Date today, Leaning leaning) {
    if (leaning == Leaning::past) return today - (today.weekday() - weekday + 7) % 7;
    return today + 1 + (weekday - today.weekday() + 6) % 7;
}

std::optional<Date> named(std::string_view words, Date today, Leaning leaning) {
    for (const NamedDay &name : named_days)
        if (name.words == words) return today + name.offset;
    const auto day = std::find(weekdays.begin(), weekdays.end(), words);
    if (day == weekdays.end()) return std::nullopt;
    return nearest_weekday(static_cast<int>(day - weekdays.begin()) % 7, today, leaning);
}

// "3 days", "une semaine": at the words' beginning or after the words that say which way.
std::optional<Date> counted(std::string_view number, std::string_view word, Date today, int sign) {
    const bool is_one = number == "a" || number == "one" || number == "un" || number == "une";
    const auto count = is_one ? 1 : whole_number(number);
    const auto unit = unit_of(unit_words, word);
    return count && unit ? moved(today, sign * *count, *unit) : std::nullopt;
}

std::optional<Date> told(const std::vector<std::string> &words, Date today) {
    if (words.size() == 3 && words[2] == "ago") return counted(words[0], words[1], today, -1);
    if (words.size() == 3 && (words[0] == "in" || words[0] == "dans"))
        return counted(words[1], words[2], today, 1);
    const bool is_ago = words.size() == 5 && words[0] == "il" && words[1] == "y" && words[2] == "a";
    return is_ago ? counted(words[3], words[4], today, -1) : std::nullopt;
}

} // namespace

std::optional<Date> read_date(std::string_view typed, Date today, Leaning leaning) {
    const std::string text = fold(trimmed(typed));
    if (const auto date = Date::from_iso(text)) return date;
    if (const auto date = slashed(text, today, leaning)) return date;
    if (const auto date = offset(text, today)) return date;
    const auto words = folded_words(text);
    if (const auto date = named(joined(words, " "), today, leaning)) return date;
    return told(words, today);
}

} // namespace maillon
