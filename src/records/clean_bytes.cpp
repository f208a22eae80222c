// The byte gate's quick answer: eight bytes at a time where a text is plain ASCII.
// SPDX-License-Identifier: MIT
#include "records/clean_bytes.h"

#include <bit>
#include <cstdint>
#include <cstring>

#include "records/text_lines.h"

namespace maillon {
namespace {

constexpr std::uint64_t each(std::uint64_t byte) { return byte * 0x0101010101010101U; }

constexpr std::uint64_t high_bits = each(0x80);
constexpr std::uint64_t low_bits = each(0x7F);

// The high bit of each byte that is a control other than a line feed, or beyond ASCII. No sum
// carries from one byte into the next.
std::uint64_t odd_bytes(std::uint64_t word) {
    const std::uint64_t low = word & low_bits;
    const std::uint64_t not_line_feed = (low ^ each('\n')) + low_bits;
    const std::uint64_t below_space = ~(low + each(0x80 - 0x20));
    const std::uint64_t is_delete = low + each(1);
    return (word | (below_space & not_line_feed) | is_delete) & high_bits;
}

// How many of the next eight bytes, from the first on, need no second look.
std::size_t plain_bytes(const char *at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap64(word);
    return static_cast<std::size_t>(std::countr_zero(odd_bytes(word))) / 8;
}

unsigned byte(const char *at) { return static_cast<unsigned char>(*at); }

bool continues(const char *at) { return (byte(at) & 0xC0U) == 0x80U; }

// Not overlong, no surrogate, no U+FEFF, U+FFFE, U+FFFF.
bool is_clean_three(const char *at) {
    if (!continues(at + 1) || !continues(at + 2)) return false;
    const unsigned first = byte(at);
    const unsigned second = byte(at + 1);
    const unsigned third = byte(at + 2);
    if (first == 0xE0) return second >= 0xA0;
    if (first == 0xED) return second < 0xA0;
    if (first != 0xEF) return true;
    return !(second == 0xBB && third == 0xBF) && !(second == 0xBF && third >= 0xBE);
}

bool is_clean_four(const char *at) {
    if (!continues(at + 1) || !continues(at + 2) || !continues(at + 3)) return false;
    if (byte(at) == 0xF0) return byte(at + 1) >= 0x90;
    return byte(at) < 0xF4 || byte(at + 1) < 0x90;
}

// The length of the character there, 0 for one that is not clean. The text ends with a byte 0, so
// that no character runs over its end.
std::size_t clean_character(const char *at) {
    const unsigned first = byte(at);
    if (first < 0x80) {
        const bool is_clean = first >= 0x20 ? first != 0x7F : first == '\n';
        return is_clean || (first == '\r' && at[1] == '\n') ? 1 : 0;
    }
    if (first < 0xC2 || first > 0xF4) return 0;
    if (first < 0xE0) return continues(at + 1) && (first > 0xC2 || byte(at + 1) >= 0xA0) ? 2 : 0;
    if (first < 0xF0) return is_clean_three(at) ? 3 : 0;
    return is_clean_four(at) ? 4 : 0;
}

} // namespace

bool has_clean_bytes(const std::string &text) {
    const char *at = text.c_str();
    const char *const end = at + text.size();
    if (text.starts_with(byte_order_mark)) at += byte_order_mark.size();
    while (at < end) {
        if (end - at >= 8) {
            const auto plain = plain_bytes(at);
            at += plain;
            if (plain == 8) continue;
        }
        const auto length = clean_character(at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

} // namespace maillon
