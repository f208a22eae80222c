// What a byte may be to the scanner; one look-up per byte.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace maillon {

enum class Role : std::uint8_t {
    key = 1,          // part of a key that it reads
    begins_plain = 2, // the first of a plain scalar that is none of YAML's signs
    ends_plain = 4,   // where a plain scalar ends, or where a closer look is due
    ends_flow = 8,    // the same inside [ ] and { }
    ends_double = 16, // the same between double quotes
    ends_single = 32, // and between single ones
    ends_line = 64,   // a line's end, or the byte 0 behind the text
};

class Roles {
public:
    constexpr Roles() {
        for (int c = '0'; c <= 'z'; ++c)
            if (c <= '9' || (c >= 'A' && c <= 'Z') || c >= 'a') add_to_words(c);
        for (int c = 0x80; c <= 0xFF; ++c)
            add_to_words(c);
        give("-_.", Role::key);
        give("_./(+$^;<=~\\", Role::begins_plain);
        give(":#", Role::ends_plain);
        give(",[]{}?:#", Role::ends_flow);
        give("\"\\", Role::ends_double);
        give("'", Role::ends_single);
        for (const Role role : {Role::ends_plain, Role::ends_flow, Role::ends_double,
                                Role::ends_single, Role::ends_line})
            give(std::string_view("\n\r\0", 3), role);
    }

    [[nodiscard]] constexpr bool has(char c, Role role) const {
        return (of_[static_cast<unsigned char>(c)] & static_cast<unsigned>(role)) != 0;
    }

private:
    constexpr void add(int c, Role role) {
        auto &all = of_[static_cast<std::size_t>(c)];
        all = static_cast<std::uint8_t>(all | static_cast<unsigned>(role));
    }
    constexpr void add_to_words(int c) {
        add(c, Role::key);
        add(c, Role::begins_plain);
    }
    constexpr void give(std::string_view characters, Role role) {
        for (const char c : characters)
            add(static_cast<unsigned char>(c), role);
    }

    std::array<std::uint8_t, 256> of_{};
};

inline constexpr Roles roles;

} // namespace maillon
