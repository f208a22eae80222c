// Answers over several associations: a row for each, and all of them together. No person's name or
// id stands in any of them.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/network_impact.h"
#include "report/view.h"

namespace maillon {

// Text, JSON, Markdown, HTML; health and impact CSV too.
std::string network_health_answer(const NetworkRead<HealthFigures> &network, Date at,
                                  const View &view);
std::string network_portfolio_answer(const NetworkRead<PortfolioFigures> &network, Date at,
                                     const View &view); // no HTML
std::string network_summary_answer(const NetworkRead<SummaryFigures> &network, const Period &period,
                                   const View &view);
std::string network_impact_answer(const NetworkRead<CountedImpact> &network, const View &view);

} // namespace maillon
