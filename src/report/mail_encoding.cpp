// Quoted-printable, encoded words, and the shape of an address.
// SPDX-License-Identifier: MIT
#include "report/mail_encoding.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/code_points.h"

namespace maillon {
namespace {

// One character less than 76: a line that goes on ends with "=".
constexpr std::size_t most_in_line = 75;
// With the header's name in front no line is longer than 76.
constexpr std::size_t most_in_word = 60;

bool is_graphic(char c) { return c > ' ' && c < '\x7f'; }
bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string in_hex(char c) { return fmt::format("={:02X}", static_cast<unsigned char>(c)); }

// The character at the front of `rest`, as it stands in a line that begins with it, or not.
std::string printable(std::string_view rest, bool begins) {
    const char c = rest.front();
    const bool ends = rest.size() == 1 || rest[1] == '\n';
    if ((c == ' ' || c == '\t') && !ends) return {c};
    if (!is_graphic(c) || c == '=') return in_hex(c);
    if (begins && (c == '.' || rest.starts_with("From "))) return in_hex(c);
    return {c};
}

bool is_plain_header(std::string_view text) {
    return text.size() <= most_in_word && text.find("=?") == text.npos && !text.starts_with(' ') &&
           !text.ends_with(' ') &&
           std::ranges::all_of(text, [](char c) { return c == ' ' || is_graphic(c); });
}

std::string in_word(std::string_view character) {
    if (character == " ") return "_";
    if (character.size() == 1 && is_letter_or_digit(character.front()))
        return std::string(character);
    std::string out;
    for (const char c : character)
        out += in_hex(c);
    return out;
}

// Words joined by dots, of the signs given beside letters and digits.
bool is_dotted(std::string_view text, std::string_view signs) {
    char before = '.';
    for (const char c : text) {
        if (c == '.' && before == '.') return false;
        if (c != '.' && !is_letter_or_digit(c) && signs.find(c) == signs.npos) return false;
        before = c;
    }
    return before != '.';
}

} // namespace

std::string quoted_printable(std::string_view text) {
    std::string out;
    std::size_t column = 0;
    for (; !text.empty(); text.remove_prefix(1)) {
        if (text.front() == '\n') {
            out += '\n';
            column = 0;
            continue;
        }
        std::string next = printable(text, column == 0);
        if (column + next.size() > most_in_line) {
            out += "=\n";
            column = 0;
            next = printable(text, true);
        }
        out += next;
        column += next.size();
    }
    return out;
}

std::string mail_header(std::string_view name, std::string_view text) {
    std::string out(name);
    out += ": ";
    if (is_plain_header(text)) return out + std::string(text) + "\n";
    std::string word;
    const auto close = [&] { out += "=?UTF-8?Q?" + word + "?="; };
    while (!text.empty()) {
        const std::size_t length = first_code_point(text).length;
        const std::string next = in_word(text.substr(0, length));
        if (word.size() + next.size() > most_in_word - 12) { // the wrapping of a word
            close();
            out += "\n ";
            word.clear();
        }
        word += next;
        text.remove_prefix(length);
    }
    close();
    return out + "\n";
}

bool is_mail_address(std::string_view text) {
    const auto at = text.rfind('@');
    if (at == text.npos || at == 0 || at > 64 || text.size() > 254) return false;
    const std::string_view domain = text.substr(at + 1);
    return is_dotted(text.substr(0, at), "!#$%&'*+-/=?^_`{|}~") && is_dotted(domain, "-") &&
           !domain.starts_with('-') && !domain.ends_with('-');
}

} // namespace maillon
