// How long a note may be before it is too much to read.
// SPDX-License-Identifier: MIT
#pragma once

namespace maillon {

inline constexpr int longest_note = 500; // characters (6-quality, 6.3 rule 6)

} // namespace maillon
