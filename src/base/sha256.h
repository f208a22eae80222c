// SHA-256 (FIPS 180-4), for the policy that names a page's style by its hash and for the staff's
// page: nothing else of ours needs cryptography.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace maillon {

std::array<std::uint8_t, 32> sha256(std::string_view text);
std::string sha256_base64(std::string_view text);

} // namespace maillon
