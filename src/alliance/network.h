// Several associations side by side: each is reduced to figures, so that its records can be let go
// before the next one's are read. Names of partners are told; no person's name or id is.
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "alliance/health.h"
#include "alliance/summary.h"

namespace maillon {

// What was read of one association.
template <class Figures> struct AssociationRead {
    std::string association;
    std::string folder; // as it was given
    int faults = 0;     // errors in its records
    Figures figures = {};
};

struct UnreadFolder {
    std::string folder; // as it was given
    Message why;
};

template <class Figures> struct NetworkRead {
    std::vector<AssociationRead<Figures>> associations; // in the order they were given
    std::vector<UnreadFolder> unread;
};

// A partnership at risk, or worse than eight weeks ago.
struct Cooling {
    std::string id;
    std::string name;
    Level level = Level::unknown;
    double points = 0;
    std::optional<double> before; // points eight weeks ago; empty: not followed yet
    std::string_view signal;      // of the heaviest line; empty: none

    [[nodiscard]] double rise() const { return before ? points - *before : 0; }
};

struct HealthFigures {
    std::array<int, 4> levels = {}; // by Level; of partners that referred someone, closed ones out
    int prospects = 0;
    bool may_prospect = true;
    std::vector<Cooling> cooling; // the steepest first
};
HealthFigures health_figures(const Register &whole, const Register &known,
                             const Calendars &calendars, Date at);
// The steepest rise of points first, then the most points.
bool cools_more(const Cooling &a, const Cooling &b);

struct PortfolioFigures {
    bool may_prospect = true;
    int hindrances = 0;     // why not
    int partners = 0;       // pilots and beyond, closed and dormant ones out
    int referents = 0;      // who follow at least one of them
    int overloaded = 0;     // of these, beyond their capacity
    int of_nobody = 0;      // partners without a referent
    int concentrations = 0; // territories that rest on one partner
    int pilots = 0;
    int ripe = 0; // of these, those that the facts allow to go on
};
PortfolioFigures portfolio_figures(const Portfolio &portfolio);

// The counts of a summary, then those who wait: "late-acknowledgements", "waiting", "debts",
// "early-breaks"; and organisations.
struct SummaryFigures {
    std::vector<Counted> counts;
    std::vector<Counted> waits; // now alone
    int cooler = 0, warmer = 0, dormant = 0;
};
SummaryFigures summary_figures(const Summary &summary);

} // namespace maillon
