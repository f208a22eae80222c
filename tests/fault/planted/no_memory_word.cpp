// Planted bug: want of memory ends in whatever the language does of itself.
// SPDX-License-Identifier: MIT
#include <exception>

namespace maillon {
int last_words() noexcept { std::terminate(); }
} // namespace maillon
