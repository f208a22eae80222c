// What people type into spreadsheets: dates, codes, numbers, NULL.
// SPDX-License-Identifier: MIT
#include "alliance/import_row.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "alliance/codes.h"
#include "alliance/partnership.h"
#include "alliance/phone.h"
#include "base/code_points.h"
#include "base/text.h"

namespace maillon {
namespace {

constexpr int longest_cell = 4000;

bool says_nothing(std::string_view text) {
    constexpr std::array nothing = {"", "null", "(null)", "n/a", "#n/a", "\\n"};
    return std::ranges::find(nothing, fold(text)) != nothing.end();
}

// What an export puts before a formula is no part of the text.
std::string_view without_apostrophe(std::string_view text) {
    if (text.size() < 2 || text[0] != '\'') return text;
    for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
        if (text.substr(1).starts_with(sign)) return text.substr(1);
    return text;
}

bool acts(std::string_view text) {
    bool found = false;
    each_code_point(text, [&](CodePoint point, std::string_view) {
        found = found || (is_acting(point.value) && point.value != '\n' && point.value != '\t');
    });
    return found;
}

// Line breaks and tabs become one space; in a list of address lines a comma.
std::string on_one_line(std::string_view text, std::string_view between) {
    std::string out;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\n\t"), text.size());
        const auto part = trimmed(text.substr(0, end));
        if (!part.empty()) out.append(out.empty() ? "" : between).append(part);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::vector<std::string> pieces(std::string_view text) {
    std::vector<std::string> out;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(",;|\n"), text.size());
        const auto piece = trimmed(text.substr(0, end));
        if (!piece.empty()) out.emplace_back(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::optional<int> whole(std::string_view digits) {
    int number = 0;
    const auto [end, trouble] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool all = trouble == std::errc{} && end == digits.data() + digits.size();
    return all && !digits.empty() ? std::optional(number) : std::nullopt;
}

// "60", "60,0", "1 234.00": a spreadsheet's own way to write a whole number.
std::optional<int> whole_in_table(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c != ' ') digits += c;
    if (const auto point = digits.find_first_of(".,"); point != std::string::npos) {
        if (digits.find_first_not_of('0', point + 1) != std::string::npos) return std::nullopt;
        digits.resize(point);
    }
    return whole(digits);
}

// "23", "11", "2026" of "23/11/2026 00:00".
std::vector<std::string_view> date_parts(std::string_view text) {
    text = text.substr(0, text.find_first_of(" T"));
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("/.-"), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

} // namespace

std::optional<Date> date_in_table(std::string_view text) {
    const auto parts = date_parts(text);
    if (parts.size() != 3) return std::nullopt;
    const bool year_first = parts[0].size() == 4;
    const auto year = whole(year_first ? parts[0] : parts[2]);
    const auto month = whole(parts[1]);
    const auto day = whole(year_first ? parts[2] : parts[0]);
    if (!year || !month || !day) return std::nullopt;
    const bool is_short = !year_first && parts[2].size() == 2;
    return Date::from_civil(is_short ? 2000 + *year : *year, *month, *day);
}

ImportRow::ImportRow(const RowRules &rules, const TableRow &row, Problems &refused)
    : rules_(rules), row_(row), refused_(refused) {
    const auto surplus =
        std::find_if(row.cells.begin() + static_cast<std::ptrdiff_t>(
                                             std::min(row.cells.size(), rules.fields.size())),
                     row.cells.end(), [](const std::string &one) { return !trimmed(one).empty(); });
    if (surplus == row.cells.end()) return;
    is_refused_ = true;
    refused_.push_back(
        {Damage::meaning,
         {rules.file, {row.number, static_cast<int>(surplus - row.cells.begin()) + 1}},
         msg("the row has more cells than there are headings"),
         msg("put the cell that holds the separator between quotes")});
}

int ImportRow::column(std::string_view field) const {
    const auto found = std::ranges::find(rules_.fields, field);
    return found == rules_.fields.end() ? 0 : static_cast<int>(found - rules_.fields.begin()) + 1;
}

Origin ImportRow::origin(std::string_view field) const {
    return {rules_.file, {row_.number, column(field)}};
}

bool ImportRow::is_empty() const {
    for (std::size_t i = 0; i < std::min(row_.cells.size(), rules_.fields.size()); ++i)
        if (!rules_.fields[i].empty() && rules_.fields[i] != no_field &&
            !says_nothing(trimmed(row_.cells[i])))
            return false;
    return true;
}

void ImportRow::refuse(std::string_view field, Message what, Message remedy) {
    is_refused_ = true;
    refused_.push_back({Damage::meaning, origin(field), std::move(what), std::move(remedy)});
}

std::string ImportRow::cell(std::string_view field) {
    const auto place = static_cast<std::size_t>(column(field));
    const bool is_there = place > 0 && place <= row_.cells.size();
    const std::string_view found = is_there ? trimmed(row_.cells[place - 1]) : std::string_view();
    if (says_nothing(found)) {
        const auto standard = rules_.defaults.find(std::string(field));
        return standard == rules_.defaults.end() ? "" : standard->second;
    }
    if (acts(found)) {
        refuse(field, msg("'{0}' has a control character in it", named(field)),
               msg("type the cell again"));
        return {};
    }
    if (characters(found) > longest_cell) {
        refuse(field, msg("'{0}' is longer than {1} characters", named(field), longest_cell),
               msg("shorten it"));
        return {};
    }
    return composed(without_apostrophe(found));
}

std::string ImportRow::text(std::string_view field) {
    return on_one_line(cell(field), field == "address" ? ", " : " ");
}

std::string ImportRow::note(std::string_view field) { return cell(field); }

std::string ImportRow::code(std::string_view field, std::string_view set) {
    std::string typed = text(field);
    if (typed.empty()) return {};
    if (const Code *code = recognise(code_set(set), typed)) return std::string(code->code);
    if (set == "goals" && is_goal(typed)) return typed;
    refuse(field, msg("'{0}' is not in the list: {1}", named(field), code_set(set).title),
           msg("maillon codes {0}", set));
    return {};
}

std::vector<std::string> ImportRow::codes(std::string_view field, std::string_view set) {
    std::vector<std::string> out;
    for (const std::string &typed : pieces(cell(field))) {
        const Code *code = recognise(code_set(set), typed);
        if (code)
            out.emplace_back(code->code);
        else if (set == "goals" && is_goal(typed))
            out.push_back(typed);
        else
            refuse(field, msg("'{0}' is not in the list: {1}", named(field), code_set(set).title),
                   msg("maillon codes {0}", set));
    }
    return out;
}

std::vector<std::string> ImportRow::words(std::string_view field) {
    std::vector<std::string> out;
    for (const std::string &piece : pieces(cell(field)))
        out.push_back(slug(piece));
    return out;
}

std::string ImportRow::email(std::string_view field) {
    std::string typed = text(field);
    const std::size_t at = typed.find('@');
    const bool is_address = at != 0 && at != std::string::npos && at + 1 != typed.size() &&
                            typed.find(' ') == std::string::npos;
    if (typed.empty() || is_address) return typed;
    refuse(field, msg("'{0}' is no e-mail address", named(field)),
           msg("write one address, such as name@example.org"));
    return {};
}

std::string ImportRow::phone(std::string_view field) { return spaced_phone(text(field)); }

std::string ImportRow::reference(std::string_view field) {
    std::string typed = text(field);
    if (typed.empty() || is_reference(typed)) return typed;
    refuse(field, msg("'{0}' is no number of your own", named(field)),
           msg("digits, perhaps with letters and . _ - / among them, 40 at most"));
    return {};
}

std::optional<Date> ImportRow::any_date(std::string_view field, const std::string &typed) {
    if (const auto date = date_in_table(typed)) return date;
    refuse(field, msg("'{0}' is not a date", named(field)),
           msg("write it as 23/11/2026 or 2026-11-23"));
    return std::nullopt;
}

std::optional<Date> ImportRow::past_date(std::string_view field) {
    const std::string typed = text(field);
    if (typed.empty()) return std::nullopt;
    const auto date = any_date(field, typed);
    if (!date || *date <= rules_.today) return date;
    refuse(field, msg("'{0}' is in the future ({1})", named(field), *date),
           msg("a fact is dated today at the latest"));
    return std::nullopt;
}

std::optional<int> ImportRow::count(std::string_view field, int most) {
    const std::string typed = text(field);
    if (typed.empty()) return std::nullopt;
    const auto number = whole_in_table(typed);
    if (number && *number >= 1 && *number <= most) return number;
    refuse(field, msg("'{0}' is not a whole number from 1 to {1}", named(field), most), {});
    return std::nullopt;
}

Born ImportRow::born(std::string_view field) {
    const std::string typed = text(field);
    Born born;
    if (typed.empty()) return born;
    if (const auto year = whole_in_table(typed))
        born.year = *year;
    else if (const auto date = any_date(field, typed))
        born = {date->year(), date};
    else
        return born;
    const int age = rules_.today.year() - born.year;
    if (age >= 4 && age <= 40) return born;
    refuse(field, msg("'{0}' is not the birth date of a young person", named(field)),
           msg("write a year (2008) or a date (2008-05-17)"));
    return {};
}

bool ImportRow::flag(std::string_view field) {
    const std::string typed = fold(text(field));
    for (const std::string_view yes : {"yes", "oui", "x", "1", "o", "y", "vrai", "true"})
        if (typed == yes) return true;
    for (const std::string_view no : {"", "no", "non", "0", "n", "faux", "false"})
        if (typed == no) return false;
    return any_date(field, typed).has_value();
}

} // namespace maillon
