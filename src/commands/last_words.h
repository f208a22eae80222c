// What is said when there is no memory left to say anything else, on whichever way that is found
// out.
// SPDX-License-Identifier: MIT
#pragma once

#include <new>

namespace maillon {

// Says in both languages, for there is no memory to choose one, that the command stopped for want
// of memory. The exit code. Takes no memory itself. Also what happens, at once, where not even an
// exception could be made.
int last_words() noexcept;

} // namespace maillon
