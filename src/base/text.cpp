// Text made comparable: folded, cut into words, composed, trimmed.
// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <new>

#include <utf8proc.h>

#include "base/code_points.h"

namespace maillon {
namespace {

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t *result = nullptr;
    const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t *>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result,
                                   static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(result, &std::free);
    if (size == UTF8PROC_ERROR_NOMEM) throw std::bad_alloc();
    if (size < 0) return std::string(text);
    return {reinterpret_cast<const char *>(result), static_cast<std::size_t>(size)};
}

// Letters and signs that Unicode does not take apart but people type plainly.
std::string_view plain(std::int32_t point) {
    switch (point) {
    case U'œ':
        return "oe";
    case U'æ':
        return "ae";
    case U'ø':
        return "o";
    case U'ł':
        return "l";
    case U'đ':
        return "d";
    case U'‘':
    case U'’':
    case U'ʼ':
        return "'";
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'−':
        return "-";
    default:
        return {};
    }
}

bool is_ascii(std::string_view text) {
    for (const char c : text)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

// A word, with what hangs on its letters: a combining mark never leaves it.
void fold_word(std::string_view word, std::string &out) {
    if (is_ascii(word)) { // Unicode's tables say the same of it
        for (const char c : word)
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        return;
    }
    const std::string bare = mapped(word, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD |
                                              UTF8PROC_STRIPMARK | UTF8PROC_IGNORE);
    each_code_point(bare, [&](CodePoint point, std::string_view bytes) {
        const auto simple = plain(point.value);
        out += simple.empty() ? bytes : simple;
    });
}

bool is_part_of_word(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || is_letter_or_digit({byte, 1});
}

} // namespace

// Word by word, for of a French sentence few words need Unicode's tables.
std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if_not(at, text.end(), is_part_of_word);
        fold_word({at, end}, out);
        const auto next = std::find_if(end, text.end(), is_part_of_word);
        out.append(end, next);
        at = next;
    }
    return out;
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    bool in_word = false;
    each_code_point(fold(text), [&](CodePoint point, std::string_view bytes) {
        const bool is_part = is_letter_or_digit(point);
        if (is_part && !in_word) words.emplace_back();
        if (is_part) words.back() += bytes;
        in_word = is_part;
    });
    return words;
}

std::string slug(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::string out;
    for (const std::string &word : folded_words(text)) {
        if (!is_ascii(word)) continue;
        const std::size_t needed = out.empty() ? word.size() : out.size() + 1 + word.size();
        if (needed > longest && !out.empty()) break;
        if (!out.empty()) out += '-';
        out += word.substr(0, longest);
    }
    return out.empty() ? "x" : out;
}

std::string composed(std::string_view text) {
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == text.npos) return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

} // namespace maillon
