// The same work on many records, by two threads where there are enough of them to pay.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace maillon {

constexpr std::size_t enough_for_two = 2000; // files (6-quality, 6.1)

// Calls act(0) to act(count - 1), each once, in no order when `count` is above enough_for_two:
// what an act writes must be its own. Whatever an act throws is thrown here, once no act runs any
// more.
void for_each_number(std::size_t count, const std::function<void(std::size_t)> &act);

} // namespace maillon
