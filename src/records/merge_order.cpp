// The order of what two sides made of one list, or of the keys of one map: the same whichever side
// is called ours.
// SPDX-License-Identifier: MIT
#include "records/merge_order.h"

#include <algorithm>

namespace maillon {
namespace {

using Numbers = std::vector<std::size_t>;
using Before = std::function<bool(std::size_t, std::size_t)>;
using Place = int Standing::*;

class Order {
public:
    Order(const std::vector<Standing> &parts, Gap gap, const Before &before)
        : parts_(parts), gap_(gap), before_(before) {}

    Numbers merged();

private:
    [[nodiscard]] Numbers common() const;
    [[nodiscard]] Numbers by(Place place, const Numbers &some) const;
    [[nodiscard]] bool keeps_base(const Numbers &order) const;
    void put_in(const Numbers &frame, Place side, std::vector<Numbers> &gaps) const;
    [[nodiscard]] Numbers joined(Numbers ours, Numbers theirs) const;

    const std::vector<Standing> &parts_;
    Gap gap_;
    const Before &before_;
};

Numbers Order::by(Place place, const Numbers &some) const {
    Numbers result = some;
    std::sort(result.begin(), result.end(),
              [&](std::size_t a, std::size_t b) { return parts_[a].*place < parts_[b].*place; });
    return result;
}

bool Order::keeps_base(const Numbers &order) const {
    int last = -1;
    for (const auto part : order) {
        if (parts_[part].base < 0) continue;
        if (parts_[part].base < last) return false;
        last = parts_[part].base;
    }
    return true;
}

// What both sides have, in the order of the side that changed it; where both did, in the one whose
// first difference comes first by itself.
Numbers Order::common() const {
    Numbers some;
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (parts_[i].ours >= 0 && parts_[i].theirs >= 0) some.push_back(i);
    Numbers ours = by(&Standing::ours, some);
    Numbers theirs = by(&Standing::theirs, some);
    if (keeps_base(ours) != keeps_base(theirs)) return keeps_base(ours) ? theirs : ours;
    const auto [one, other] = std::mismatch(ours.begin(), ours.end(), theirs.begin());
    return one != ours.end() && before_(*other, *one) ? theirs : ours;
}

// gaps[i]: what only this side has behind the i-th of the frame; gaps[0] before all of it.
void Order::put_in(const Numbers &frame, Place side, std::vector<Numbers> &gaps) const {
    gaps.assign(frame.size() + 1, {});
    Numbers mine;
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (parts_[i].*side >= 0) mine.push_back(i);
    std::size_t gap = 0;
    for (const auto part : by(side, mine)) {
        const auto in_frame = std::find(frame.begin(), frame.end(), part);
        if (in_frame == frame.end())
            gaps[gap].push_back(part);
        else
            gap = static_cast<std::size_t>(in_frame - frame.begin()) + 1;
    }
}

Numbers Order::joined(Numbers ours, Numbers theirs) const {
    if (ours.empty() || theirs.empty()) {
        ours.insert(ours.end(), theirs.begin(), theirs.end());
        return ours;
    }
    if (before_(theirs.front(), ours.front())) ours.swap(theirs);
    ours.insert(ours.end(), theirs.begin(), theirs.end());
    if (gap_ == Gap::mixed) std::stable_sort(ours.begin(), ours.end(), before_);
    return ours;
}

Numbers Order::merged() {
    const Numbers frame = common();
    std::vector<Numbers> ours;
    std::vector<Numbers> theirs;
    put_in(frame, &Standing::ours, ours);
    put_in(frame, &Standing::theirs, theirs);
    Numbers result;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        if (i > 0) result.push_back(frame[i - 1]);
        for (const auto part : joined(ours[i], theirs[i]))
            result.push_back(part);
    }
    return result;
}

} // namespace

std::vector<std::size_t> merged_order(const std::vector<Standing> &parts, Gap gap,
                                      const std::function<bool(std::size_t, std::size_t)> &before) {
    return Order(parts, gap, before).merged();
}

} // namespace maillon
