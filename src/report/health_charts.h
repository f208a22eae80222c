// The two charts of a partner, and the same figures as a table (4-health, 4.7).
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/health_months.h"
#include "report/view.h"

namespace maillon {

// HTML; `months` oldest first. The partner's id makes the charts' ids.
std::string health_charts(const Health &health, const std::vector<Month> &months,
                          const Thresholds &levels, const View &view);

} // namespace maillon
