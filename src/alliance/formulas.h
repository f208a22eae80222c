// The arithmetic of health (4-health, 4.2 to 4.4), apart from any record.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>
#include <vector>

namespace maillon {

// 0 at `good`, 1 at `bad`, linear between.
double clip(double value, double good, double bad);

// 0 at p = `good`, 1 at p = `bad`, linear in ln p between: a probability, the smaller the worse.
double log_clip(double p, double good, double bad);

// A share of few cases, drawn towards what is usual: `prior_k` cases of `prior_n` known before.
struct Prior {
    double k = 0;
    double n = 0;
};
double prudent_share(int k, int n, Prior prior);

// The probability of a silence of `silence` open days or more, if nothing had changed since the
// gaps.
double surprise(const std::vector<double> &gaps, double silence);

// The probability of at most `k` among `n` that each fall here with probability `q`, 0 < q < 1.
double binomial_at_most(int k, int n, double q);

// Wilson's 80 % interval of a share.
std::pair<double, double> wilson(int k, int n);

} // namespace maillon
