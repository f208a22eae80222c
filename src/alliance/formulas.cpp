// The arithmetic of health; constants and their reasons are those of 4-health, 4.2.
// SPDX-License-Identifier: MIT
#include "alliance/formulas.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maillon {

double clip(double value, double good, double bad) {
    return std::clamp((value - good) / (bad - good), 0.0, 1.0);
}

double clip(double value, Bounds bounds) { return clip(value, bounds.good, bounds.bad); }

double log_clip(double p, Bounds bounds) {
    constexpr double least = 1e-6;
    return std::clamp(
        std::log(bounds.good / std::max(p, least)) / std::log(bounds.good / bounds.bad), 0.0, 1.0);
}

double prudent_share(int k, int n, Prior prior) { return (k + prior.k) / (n + prior.n); }

double surprise(const std::vector<double> &gaps, double silence, Prior prior) {
    const double alpha = prior.n + static_cast<double>(gaps.size());
    const double beta = std::accumulate(gaps.begin(), gaps.end(), prior.k);
    return std::pow(beta / (beta + silence), alpha);
}

double binomial_at_most(int k, int n, double q) {
    double term = std::pow(1 - q, n);
    double sum = 0;
    for (int i = 0; i <= k; ++i) {
        sum += term;
        term *= (n - i) / (i + 1.0) * q / (1 - q);
    }
    return std::min(1.0, sum);
}

std::pair<double, double> wilson(int k, int n) {
    if (n == 0) return {0, 1};
    constexpr double z = 1.28;
    const double p = static_cast<double>(k) / n;
    const double centre = p + z * z / (2 * n);
    const double half = z * std::sqrt((p * (1 - p) + z * z / (4 * n)) / n);
    const double scale = 1 + z * z / n;
    return {(centre - half) / scale, (centre + half) / scale};
}

} // namespace maillon
