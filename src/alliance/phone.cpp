// French numbers stand in pairs; others keep their own spaces.
// SPDX-License-Identifier: MIT
#include "alliance/phone.h"

#include <algorithm>

namespace maillon {
namespace {

constexpr std::size_t fewest_digits = 8; // fewer are a number, or a service
constexpr std::size_t french_digits = 10;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string digits_of(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
}

bool is_all_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

std::string in_pairs(std::string_view digits) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 2 == 0) out += ' ';
        out += digits[i];
    }
    return out;
}

} // namespace

bool is_phone(std::string_view text) {
    const bool is_abroad = text.starts_with('+');
    if (is_abroad) text.remove_prefix(1);
    const bool has_only_signs = std::ranges::all_of(text, [](char c) {
        return is_digit(c) || std::string_view(" .-()/").find(c) != std::string_view::npos;
    });
    const bool begins = !text.empty() && (is_digit(text.front()) || text.front() == '(');
    return has_only_signs && begins && digits_of(text).size() >= fewest_digits;
}

std::string spaced_phone(std::string_view text) {
    if (text.starts_with('+') && is_all_digits(text.substr(1)) && text.size() > fewest_digits) {
        const bool is_french = text.starts_with("+33") && text.size() == 12;
        if (is_french) return "+33 " + in_pairs(text.substr(3));
        return std::string(text.substr(0, 3)) + " " + in_pairs(text.substr(3));
    }
    if (!is_all_digits(text)) return std::string(text);
    if (text.size() == french_digits && text.front() == '0') return in_pairs(text);
    const bool lost_its_zero = text.size() == french_digits - 1 && text.front() != '0';
    return lost_its_zero ? in_pairs("0" + std::string(text)) : std::string(text);
}

std::string phone_key(std::string_view text) {
    std::string digits = digits_of(text);
    if (text.starts_with("+33")) digits.replace(0, 2, digits.starts_with("330") ? "" : "0");
    if (digits.starts_with("0033")) digits.replace(0, 4, "0");
    return digits;
}

} // namespace maillon
