// What health judges by (4-health): weights, bounds, priors, windows and minima. The defaults are
// the specification's, to be recalibrated on the association's own first year (settings,
// `health:`). SPDX-License-Identifier: MIT
#pragma once

#include "alliance/formulas.h"

namespace maillon {

struct LineThresholds {
    int weight = 0;
    Bounds bounds;   // for silence and slowdown probabilities, the smaller the worse
    Prior prior;     // `k` (cases, days) out of `n`, known before anything else is
    int days = 0;    // how far back it looks
    int last = 0;    // at most so many of them
    int minimum = 0; // fewer: unknown
};

struct PortfolioThresholds { // shares, each of what 4-health 4.4 names
    double late = 0.25;
    double unanswered = 0.15;
    double late_checkpoints = 0.15;
    double at_risk = 0.20;
    double young_pilots = 0.25;
    double concentration = 0.40;
};

struct RampThresholds {  // 4-health, 4.3: the guard of `referral add`
    double growth = 0.5; // from one quarter to the next
    int minimum = 4;     // referrals in the quarter
};

struct Thresholds {
    double watch = 2; // points
    double risk = 3;
    double trend = 1; // points, over eight weeks

    LineThresholds silence{2, {0.70, 0.02}, {15, 2}, 0, 12, 2}; // gaps; the prior is 15 days in 2
    LineThresholds slowdown{2, {1.00, 0.02}, {}, 0, 0, 4};
    int recent = 60;   // open days of theirs: slowdown compares these
    int earlier = 240; // with so many before
    LineThresholds loop{2, {0.20, 0.75}, {1, 4}, 365, 10, 3};
    int news_due = 30; // our open days: younger referrals are not due in loop
    LineThresholds no_answer{2, {0, 3}, {}, 180, 0, 2};
    LineThresholds early_breaks{1, {0.35, 0.70}, {2, 6}, 540, 0, 3};
    LineThresholds pulse{2, {1, 3}, {}, 240, 0, 1}; // below full marks
    LineThresholds acknowledgement{2, {1.5, 7}, {4, 2}, 180, 8, 3};
    LineThresholds waiting{1, {3, 10}, {}, 180, 8, 0};
    int given_up = 60; // our open days: older unanswered referrals no longer wait
    LineThresholds checkpoint{2, {1.0, 2.5}, {}, 0, 0, 0};
    LineThresholds contact{4, {0, 30}, {}, 0, 0, 0}; // open days without any
    int to_meet = 15;                                // open days: a new contact not met weighs
    LineThresholds load{1, {1, 2}, {}, 90, 0, 0};
    LineThresholds fit{2, {0.20, 0.55}, {1, 5}, 365, 10, 3};

    RampThresholds ramp;
    PortfolioThresholds portfolio;
};

} // namespace maillon
