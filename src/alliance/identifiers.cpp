// National numbers of organisations, each with its own check.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>

#include "alliance/numbers_in.h"
#include "alliance/partnership.h"
#include "base/error.h"

namespace maillon {

namespace {

constexpr std::size_t siret_length = 14;
constexpr std::size_t uai_length = 8;
constexpr std::size_t safir_length = 5;
constexpr std::size_t longest_reference = 40;
// Offices of La Poste do not follow Luhn: their digits sum to a multiple of 5 (INSEE).
constexpr std::string_view la_poste = "356000000";
// The alphabet without i, o and q, in the order of the remainders of 23 (Ministry of Education).
constexpr std::string_view uai_letters = "ABCDEFGHJKLMNPRSTUVWXYZ";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_digits(std::string_view text, std::size_t length) {
    return text.size() == length && std::ranges::all_of(text, is_digit);
}

int digit_sum(std::string_view digits) {
    int sum = 0;
    for (const char digit : digits)
        sum += digit - '0';
    return sum;
}

bool follows_luhn(std::string_view digits) {
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        const int weighted = i % 2 == 0 ? digit : 2 * digit;
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
}

char check_letter(std::string_view digits) {
    std::size_t remainder = 0;
    for (const char digit : digits)
        remainder = (remainder * 10 + static_cast<std::size_t>(digit - '0')) % uai_letters.size();
    return uai_letters[remainder];
}

} // namespace

bool is_siret(const std::string &siret) {
    if (!is_digits(siret, siret_length)) return false;
    return follows_luhn(siret) || (siret.starts_with(la_poste) && digit_sum(siret) % 5 == 0);
}

bool is_uai(const std::string &uai) {
    return uai.size() == uai_length && is_digits(std::string_view(uai).substr(0, 7), 7) &&
           uai[7] == check_letter(std::string_view(uai).substr(0, 7));
}

bool is_safir(const std::string &safir) { return is_digits(safir, safir_length); }

bool is_insee(const std::string &insee) {
    const std::string_view code = insee;
    if (code.starts_with("2A") || code.starts_with("2B")) return is_digits(code.substr(2), 3);
    return is_digits(code, 5);
}

// A digit is asked for, so that no column of names becomes one of numbers.
bool is_reference(const std::string &reference) {
    const auto fits = [](char c) {
        return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
               c == '_' || c == '-' || c == '/';
    };
    return reference.size() <= longest_reference && std::ranges::any_of(reference, is_digit) &&
           std::ranges::all_of(reference, fits);
}

void require_siret(const std::string &siret) {
    if (!is_digits(siret, siret_length))
        throw wrong_words(msg("'{0}' is not a SIRET (fourteen digits, no space)", siret));
    if (!is_siret(siret))
        throw wrong_words(msg("'{0}' is not a SIRET: its digits do not fit together", siret),
                          msg("look for a slip of the keyboard"));
}

void require_uai(const std::string &uai) {
    if (uai.size() != uai_length || !is_digits(std::string_view(uai).substr(0, 7), 7))
        throw wrong_words(msg("'{0}' is not a UAI (seven digits and a capital letter)", uai));
    if (!is_uai(uai))
        throw wrong_words(msg("'{0}' is not a UAI: its letter does not fit its digits", uai),
                          msg("look for a slip of the keyboard"));
}

void require_safir(const std::string &safir) {
    if (!is_safir(safir)) throw wrong_words(msg("'{0}' is not a SAFIR code (five digits)", safir));
}

std::string told_number(const std::string &number) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool is_plain =
        std::ranges::all_of(number, [&](char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); });
    const bool is_one = is_plain && number.size() <= siret_length &&
                        std::ranges::any_of(number, is_digit) && phones_in(number).empty();
    return is_one ? number : "…";
}

} // namespace maillon
