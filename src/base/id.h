// Ids that say nothing about a person: drawn at random, in Crockford's base32 without i, l, o, u.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace maillon {

// Where random bits come from: the operating system, or a fixed seed for examples and tests.
using Chance = std::function<std::uint64_t()>;

Chance system_chance();
Chance seeded_chance(std::uint64_t seed);

// Draws prefix + `length` characters until `is_taken` says no.
std::string draw_id(Chance &chance, std::string_view prefix, int length,
                    const std::function<bool(const std::string &)> &is_taken);

// "y26-7kq2m", "r-5x2a": prefix and alphabet only, not whether it exists. Prefix is "y", "r", "p",
// "k", "c" or "m".
bool looks_like_id(std::string_view text, char prefix);

} // namespace maillon
