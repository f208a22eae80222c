// One scalar as every YAML reader, of version 1.1 or 1.2, gives it back: plain where all see the
// same string, else in double quotes (2-records, 2.2 rule 2).
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/code_points.h"
#include "base/error.h"
#include "base/text.h"
#include "records/scalar_slips.h"
#include "records/value_text.h"

namespace maillon {
namespace {

constexpr auto none = std::string_view::npos;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }
bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

// Codes, ids, dates, numbers: what the format itself takes for something else than a text.
bool is_bare_word(std::string_view word) {
    const auto first = word.find_first_not_of('-');
    if (first > 1 || !is_alphanumeric(word[first])) return false; // none is beyond 1 too
    return std::all_of(word.begin(), word.end(), [](char c) {
        return is_alphanumeric(c) || c == '-' || c == '_' || c == '.';
    });
}

// The words that YAML 1.1 readers take for a truth value, a null or a number.
bool is_reserved(std::string_view text) {
    constexpr std::array<std::string_view, 11> words = {"null", "true", "false", "yes", "no", "on",
                                                        "off",  "y",    "n",     "nan", "inf"};
    std::string folded(text);
    std::transform(folded.begin(), folded.end(), folded.begin(), lower);
    return std::find(words.begin(), words.end(), folded) != words.end();
}

// "12 rue du Lac" is no number, no date and no time in any reader; "12:30" and "1e3" are.
bool has_word_behind_space(std::string_view text) {
    for (auto space = text.find(' '); space != none; space = text.find(' ', space + 1)) {
        const auto word = text.substr(space + 1, 2);
        if (word.size() == 2 && is_letter(word[0]) && is_letter(word[1])) return true;
    }
    return false;
}

bool begins_plainly(std::string_view text) {
    const char first = text[0];
    if (is_letter(first) || (static_cast<unsigned char>(first) & 0x80U) != 0) return true;
    return is_digit(first) && has_word_behind_space(text);
}

// Controls, C1, line and paragraph separators, byte order marks and non-characters: a reader may
// refuse them, drop them or break the line there.
bool needs_escape(std::int32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029 ||
           code == 0xFEFF || (code & 0xFFFE) == 0xFFFE;
}

bool has_escapes(std::string_view text) {
    bool found = false;
    each_code_point(text, [&](CodePoint point, std::string_view) {
        found = found || needs_escape(point.value);
    });
    return found;
}

bool is_plain(std::string_view text, Inside inside) {
    if (text.empty() || !begins_plainly(text) || is_reserved(text)) return false;
    if (text.back() == ' ' || text.back() == ':') return false;
    if (may_be_slip(text)) return false;
    if (text.find(": ") != none || text.find(" #") != none) return false;
    if (inside == Inside::flow && text.find_first_of(",[]{}?:") != none) return false;
    return !has_escapes(text);
}

std::string escaped(std::int32_t code) {
    if (code == '\n') return "\\n";
    if (code == '\t') return "\\t";
    if (code < 0x100) return fmt::format("\\x{:02x}", code);
    return code < 0x10000 ? fmt::format("\\u{:04x}", code) : fmt::format("\\U{:08x}", code);
}

std::string quoted(std::string_view text) {
    std::string result = "\"";
    each_code_point(text, [&](CodePoint point, std::string_view bytes) {
        if (point.value == '"' || point.value == '\\') result += '\\';
        result += needs_escape(point.value) ? escaped(point.value) : std::string(bytes);
    });
    return result + '"';
}

} // namespace

std::string scalar_text(const Value &scalar, Inside inside) {
    if (scalar.kind == Value::Kind::word && is_bare_word(scalar.scalar)) return scalar.scalar;
    if (broken_utf8(scalar.scalar)) {
        throw refused(msg("a text is not valid UTF-8"), msg("check the terminal's encoding"));
    }
    const std::string text = composed(scalar.scalar);
    return is_plain(text, inside) ? text : quoted(text);
}

} // namespace maillon
