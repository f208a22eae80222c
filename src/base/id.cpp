// Ids drawn at random, from the operating system's chance or a fixed seed.
// SPDX-License-Identifier: MIT
#include "base/id.h"

#include <memory>
#include <random>

namespace maillon {
namespace {

constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

bool is_drawn(std::string_view text, std::size_t length) {
    return text.size() == length && text.find_first_not_of(alphabet) == text.npos;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

} // namespace

Chance system_chance() {
    return [device = std::make_shared<std::random_device>()] {
        return (std::uint64_t{(*device)()} << 32) | (*device)();
    };
}

Chance seeded_chance(std::uint64_t seed) { return std::mt19937_64(seed); }

std::string draw_id(Chance &chance, std::string_view prefix, int length,
                    const std::function<bool(const std::string &)> &is_taken) {
    std::string id;
    do {
        id = prefix;
        for (int i = 0; i < length; ++i)
            id += alphabet[chance() % alphabet.size()];
    } while (is_taken(id));
    return id;
}

bool looks_like_id(std::string_view text, char prefix) {
    if (text.empty() || text[0] != prefix) return false;
    if (prefix != 'y') return text.substr(1, 1) == "-" && is_drawn(text.substr(2), 4);
    return text.size() > 4 && is_digit(text[1]) && is_digit(text[2]) && text[3] == '-' &&
           is_drawn(text.substr(4), 5);
}

} // namespace maillon
