// A date as people read it: whole, or brief for a terminal's columns.
// SPDX-License-Identifier: MIT
#include <array>

#include <fmt/format.h>

#include "base/message.h"

namespace maillon {
namespace {

using Names = std::array<std::string_view, 12>;

constexpr Names english_months = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
constexpr Names french_months = {"janvier",   "février", "mars",     "avril",
                                 "mai",       "juin",    "juillet",  "août",
                                 "septembre", "octobre", "novembre", "décembre"};
constexpr Names brief_french_months = {"janv.", "févr.", "mars",  "avr.", "mai",  "juin",
                                       "juil.", "août",  "sept.", "oct.", "nov.", "déc."};
constexpr std::array<std::string_view, 7> english_days = {"Mon", "Tue", "Wed", "Thu",
                                                          "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 7> french_days = {"lun.", "mar.", "mer.", "jeu.",
                                                         "ven.", "sam.", "dim."};

std::string_view month_name(Date date, const Speech &speech) {
    const auto month = static_cast<std::size_t>(date.month() - 1);
    if (speech.language == Language::french)
        return speech.brief ? brief_french_months[month] : french_months[month];
    return english_months[month].substr(0, speech.brief ? 3 : english_months[month].npos);
}

std::string day_number(Date date, Language language) {
    return language == Language::french && date.day() == 1 ? "1er" : std::to_string(date.day());
}

std::string brief_date(Date date, const Speech &speech) {
    const auto weekday = static_cast<std::size_t>(date.weekday());
    const auto &days = speech.language == Language::french ? french_days : english_days;
    const auto text = fmt::format("{} {} {}", days[weekday], day_number(date, speech.language),
                                  month_name(date, speech));
    return date.year() == speech.today.year() ? text : fmt::format("{} {}", text, date.year());
}

// Less than a week away, as people count: "yesterday", "in 3 days".
std::string near_date(int days, Language language) {
    const bool french = language == Language::french;
    switch (days) {
    case -1:
        return french ? "hier" : "yesterday";
    case 0:
        return french ? "aujourd’hui" : "today";
    case 1:
        return french ? "demain" : "tomorrow";
    default:
        if (days > 0)
            return (french ? "dans " : "in ") + std::to_string(days) +
                   (french ? " jours" : " days");
        return french ? fmt::format("il y a {} jours", -days) : fmt::format("{} days ago", -days);
    }
}

} // namespace

std::string say(Date date, const Speech &speech) {
    if (speech.brief) return brief_date(date, speech);
    return fmt::format("{} {} {}", day_number(date, speech.language), month_name(date, speech),
                       date.year());
}

std::string table_date(Date date, const Speech &speech) {
    if (!speech.brief) return date.iso();
    const int days = date - speech.today;
    return days < -6 || days > 6 ? brief_date(date, speech) : near_date(days, speech.language);
}

} // namespace maillon
