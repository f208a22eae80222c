// Rounding that keeps the sum.
// SPDX-License-Identifier: MIT
#include "alliance/hundredths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maillon {

// A billionth is allowed for, as where points are compared with 2 and 3 (4-health, 4.2).
long hundredths(double points) { return static_cast<long>(std::floor(points * 100 + 1e-7)); }

std::vector<long> hundredths_of_lines(const std::vector<double> &points) {
    std::vector<long> parts;
    for (const double line : points)
        parts.push_back(static_cast<long>(std::floor(line * 100)));
    const long total = hundredths(std::accumulate(points.begin(), points.end(), 0.0));
    long missing = total - std::accumulate(parts.begin(), parts.end(), 0L);
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto remainder = [&](std::size_t i) {
        return points[i] * 100 - static_cast<double>(parts[i]);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    for (std::size_t i = 0; i < order.size() && missing > 0; ++i, --missing)
        ++parts[order[i]];
    return parts;
}

std::vector<long> hundredths_of_signals(const Health &health) {
    std::vector<double> points;
    for (const Signal &signal : health.signals)
        points.push_back(signal.points());
    return hundredths_of_lines(points);
}

} // namespace maillon
