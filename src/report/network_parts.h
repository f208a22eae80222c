// What the answers over several associations have in common. For network_*.cpp only.
// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "alliance/network_sums.h"
#include "report/network_answers.h"
#include "report/page.h"

namespace maillon {

// How many errors whose records have, and what could not be read.
using Faults = std::vector<std::pair<std::string, int>>; // the association, how many
template <class Figures> Faults faults_of(const NetworkRead<Figures> &network) {
    Faults faults;
    for (const auto &one : network.associations)
        if (one.faults > 0) faults.emplace_back(one.association, one.faults);
    return faults;
}
void write_trouble(const Faults &faults, const std::vector<UnreadFolder> &unread, Page &page);

// Text, Markdown, or the page of HTML around it.
std::string finished(const Page &page, const Message &title, const View &view);

// A count of people as it may be told: "<5" for one to four.
std::string told_count(int count);

// "120", or "≥ 118" where some associations' few are not in it.
std::string sum_text(const NetworkSum &sum);

std::string network_health_json(const NetworkRead<HealthFigures> &network, Date at,
                                const View &view);
std::string network_portfolio_json(const NetworkRead<PortfolioFigures> &network, Date at,
                                   const View &view);
std::string network_summary_json(const NetworkRead<SummaryFigures> &network, const Period &period,
                                 const View &view);
std::string network_impact_json(const NetworkRead<CountedImpact> &network, const View &view);

} // namespace maillon
