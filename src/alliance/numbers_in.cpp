// Finds phone numbers and e-mail addresses.
// SPDX-License-Identifier: MIT
#include "alliance/numbers_in.h"

#include <algorithm>
#include <optional>

#include "base/text.h"

namespace maillon {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_digit_at(std::string_view text, std::size_t here) {
    return here < text.size() && is_digit(text[here]);
}

// What may stand between pairs: a space, thin or not to be broken too, a dot, a dash.
std::string_view joint_at(std::string_view text, std::size_t here) {
    for (const std::string_view joint : {" ", ".", "-", "\u00a0", "\u202f"})
        if (text.substr(std::min(here, text.size())).starts_with(joint)) return joint;
    return {};
}

// Behind "0" or the country, the first digit: its end. Nothing where no French number begins.
std::size_t after_lead(std::string_view text, std::size_t here) {
    const std::string_view rest = text.substr(here);
    const bool is_whole = rest.starts_with("+33") || rest.starts_with("0033");
    if (!is_whole) {
        const bool fits = rest.starts_with("0") && is_digit_at(text, here + 1) && rest[1] != '0';
        return fits ? here + 2 : nowhere;
    }
    here += rest.front() == '+' ? 3 : 4;
    here += joint_at(text, here).size();
    if (text.substr(here).starts_with("(0)")) here += 3;
    here += joint_at(text, here).size();
    return is_digit_at(text, here) && text[here] != '0' ? here + 1 : nowhere;
}

// Four pairs, all joined alike: "01.02.2026 12" is a date and an hour.
std::size_t french_end(std::string_view text, std::size_t begin) {
    std::size_t here = after_lead(text, begin);
    if (here == nowhere) return nowhere;
    const std::string_view joint = joint_at(text, here);
    for (int pair = 0; pair < 4; ++pair) {
        if (joint_at(text, here) != joint) return nowhere;
        here += joint.size();
        if (!is_digit_at(text, here) || !is_digit_at(text, here + 1)) return nowhere;
        here += 2;
    }
    return is_digit_at(text, here) ? nowhere : here;
}

std::size_t foreign_end(std::string_view text, std::size_t begin) {
    constexpr std::size_t fewest = 8, most = 15;
    if (text[begin] != '+') return nowhere;
    std::size_t digits = 0;
    std::size_t end = begin + 1;
    for (std::size_t here = end; here < text.size();) {
        const std::size_t joined = here + joint_at(text, here).size();
        if (!is_digit_at(text, joined)) break;
        here = end = joined + 1;
        ++digits;
    }
    return digits >= fewest && digits <= most ? end : nowhere;
}

std::string digits_of(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
}

std::string key_of(std::string_view number) {
    const std::string digits = digits_of(number);
    return digits.size() < telling_digits ? digits : digits.substr(digits.size() - telling_digits);
}

bool joins_address(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
           c == '-' || c == '_' || c == '+' || c == '%' || static_cast<unsigned char>(c) >= 0x80;
}

std::optional<NumberIn> email_around(std::string_view text, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && joins_address(text[begin - 1]))
        --begin;
    std::size_t end = at + 1;
    while (end < text.size() && joins_address(text[end]))
        ++end;
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-'))
        --end;
    const auto dot = text.find('.', at);
    if (begin == at || dot == text.npos || dot <= at + 1 || dot + 2 >= end) return std::nullopt;
    return NumberIn{begin, end, fold(text.substr(begin, end - begin))};
}

} // namespace

std::vector<NumberIn> phones_in(std::string_view text) {
    std::vector<NumberIn> all;
    for (std::size_t here = 0; here < text.size(); ++here) {
        const bool begins = (text[here] == '0' || text[here] == '+') &&
                            (here == 0 || (!is_digit(text[here - 1]) && text[here - 1] != '+'));
        if (!begins) continue;
        std::size_t end = french_end(text, here);
        if (end == nowhere) end = foreign_end(text, here);
        if (end == nowhere) continue;
        all.push_back({here, end, key_of(text.substr(here, end - here))});
        here = end - 1;
    }
    return all;
}

std::vector<NumberIn> nine_digits_in(std::string_view text) {
    std::vector<NumberIn> all;
    std::vector<std::size_t> places; // of the digits in a row
    for (std::size_t here = 0; here <= text.size();) {
        if (is_digit_at(text, here)) {
            places.push_back(here++);
            if (places.size() < telling_digits) continue;
            const std::size_t begin = places[places.size() - telling_digits];
            all.push_back({begin, here, digits_of(text.substr(begin, here - begin))});
            continue;
        }
        const bool goes_on = here < text.size() && (!joint_at(text, here).empty() ||
                                                    text[here] == '(' || text[here] == ')');
        if (!goes_on) places.clear();
        here += std::max<std::size_t>(joint_at(text, here).size(), 1);
    }
    return all;
}

std::vector<NumberIn> emails_in(std::string_view text) {
    std::vector<NumberIn> all;
    for (auto at = text.find('@'); at != text.npos; at = text.find('@', at + 1))
        if (auto email = email_around(text, at)) all.push_back(*std::move(email));
    return all;
}

} // namespace maillon
