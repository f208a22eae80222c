// The arithmetic of health (4-health, 4.2 to 4.4), apart from any record.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

namespace maillon {

// Where a severity is 0, and where it is 1.
struct Bounds {
    double good = 0;
    double bad = 1;
};

// 0 at `good`, 1 at `bad`, linear between.
double clip(double value, double good, double bad);
double clip(double value, Bounds bounds);

// 0 at p = `good`, 1 at p = `bad`, linear in ln p between: a probability, the smaller the worse.
double log_clip(double p, Bounds bounds);

// A share of few cases, drawn towards what is usual: `prior_k` cases of `prior_n` known before.
struct Prior {
    double k = 0;
    double n = 0;
};
double prudent_share(int k, int n, Prior prior);

// The probability of a silence of `silence` open days or more, if nothing had changed since the
// gaps; `prior`: days in so many gaps, known before.
double surprise(const std::vector<double> &gaps, double silence, Prior prior = {15, 2});

// The probability of at most `k` among `n` that each fall here with probability `q`, 0 < q < 1.
double binomial_at_most(int k, int n, double q);

// Wilson's 80 % interval of a share.
std::pair<double, double> wilson(int k, int n);

} // namespace maillon
