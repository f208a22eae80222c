// The order of what two sides made of one list, or of the keys of one map: the same whichever side
// is called ours.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace maillon {

// The places of one part on each side; -1 where it does not stand.
struct Standing {
    int base = -1;
    int ours = -1;
    int theirs = -1;
};

// How parts that only one side has are ordered where both put some in the same place: each among
// the others, or each side's together.
enum class Gap { mixed, apart };

// Numbers of parts, in their merged order. What both sides have keeps the order of the side that
// changed it; the rest stands behind what it stood behind. `before` must not depend on the sides.
std::vector<std::size_t> merged_order(const std::vector<Standing> &parts, Gap gap,
                                      const std::function<bool(std::size_t, std::size_t)> &before);

} // namespace maillon
