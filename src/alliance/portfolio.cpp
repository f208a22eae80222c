// May we prospect? Not while what we promised to the partners we have is not held (4-health, 4.4).
// SPDX-License-Identifier: MIT
#include "alliance/portfolio_parts.h"

#include <algorithm>

#include "alliance/formulas.h"

namespace maillon {

namespace {

bool is_active(Stage stage) {
    return stage == Stage::pilot || stage == Stage::consolidating || stage == Stage::established;
}

std::vector<Active> active_ones(const std::vector<Look> &looks,
                                const std::vector<Health> &healths) {
    std::vector<Active> active;
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (is_active(healths[i].stage)) active.push_back({&looks[i], &healths[i]});
    return active;
}

template <class Test> int count(const std::vector<Active> &active, Test test) {
    return static_cast<int>(std::ranges::count_if(active, test));
}

// How the referrals of the last 90 days were answered.
struct Answers {
    int dated = 0;
    int late = 0;
    int waiting = 0;
};

Answers answers_of(const std::vector<Active> &active) {
    Answers answers;
    for (const Active &one : active)
        for (const Sending &sending : one.look->dossier.referrals) {
            const Look &look = *one.look;
            if (!is_recent(sending, look.day, 90)) continue;
            if (sending.acknowledged) {
                ++answers.dated;
                answers.late += look.ours.between(sending.received, *sending.acknowledged) > 3;
            } else if (is_unanswered(sending)) {
                answers.waiting += look.ours.between(sending.received, look.day) > 5;
            }
        }
    return answers;
}

Message reopens_at(int k, int n) { return msg("reopens at {0} of {1} or fewer", k, n); }

// The largest count of `n` whose lower bound does not pass the limit.
int bearable(int n, double limit) {
    int k = 0;
    while (k < n && wilson(k + 1, n).first <= limit)
        ++k;
    return k;
}

void say_answers(const std::vector<Active> &active, const PortfolioThresholds &shares,
                 std::vector<Hindrance> &reasons) {
    const Answers answers = answers_of(active);
    if (answers.dated >= 8 && wilson(answers.late, answers.dated).first > shares.late)
        reasons.push_back(
            {msg("{0} of {1} referrals acknowledged after more than 3 working days: answer the "
                 "next ones sooner",
                 answers.late, answers.dated),
             reopens_at(bearable(answers.dated, shares.late), answers.dated)});
    const double limit = std::max(2.0, shares.unanswered * (answers.dated + answers.waiting));
    if (answers.waiting > limit)
        reasons.push_back({msg("{0} referrals unanswered for more than 5 working days: answer them",
                               answers.waiting),
                           msg("reopens at {0} or fewer", static_cast<int>(limit))});
}

void say_partners(const std::vector<Active> &active, const PortfolioThresholds &shares,
                  std::vector<Hindrance> &reasons) {
    const int n = std::max(1, static_cast<int>(active.size()));
    const int overdue = count(active, [](const Active &one) {
        return one.health->signal("checkpoint").severity.value_or(0) >= 0.25;
    });
    if (wilson(overdue, n).first > shares.late_checkpoints)
        reasons.push_back({msg("{0} of {1} checkpoints late: hold them", overdue, n),
                           reopens_at(bearable(n, shares.late_checkpoints), n)});
    const int bad =
        count(active, [](const Active &one) { return one.health->level == Level::risk; });
    if (wilson(bad, n).first > shares.at_risk)
        reasons.push_back({msg("{0} of {1} partnerships at risk: mend them", bad, n),
                           reopens_at(bearable(n, shares.at_risk), n)});
    const int young = count(active, [](const Active &one) {
        return one.health->stage == Stage::pilot &&
               one.look->day - one.health->partner->since <= 180;
    });
    const double limit = std::max(3.0, shares.young_pilots * n);
    if (young > limit)
        reasons.push_back(
            {msg("{0} of {1} are pilots younger than six months: consolidate them", young, n),
             reopens_at(static_cast<int>(limit), n)});
}

void say_capacity(const std::vector<Load> &loads, const Settings &settings,
                  std::vector<Hindrance> &reasons) {
    for (const Load &load : loads)
        if (load.capacity && load.partners > *load.capacity)
            reasons.push_back({msg("{0} follows {1} partners, and can follow {2}: share them out",
                                   settings.staff(load.staff)->name, load.partners, *load.capacity),
                               msg("reopens at {0} or fewer", *load.capacity)});
}

} // namespace

Portfolio portfolio(const std::vector<Look> &looks, const std::vector<Health> &healths) {
    const auto active = active_ones(looks, healths);
    Portfolio portfolio;
    if (active.empty()) return portfolio;
    const PortfolioThresholds &shares = looks.front().settings.health.portfolio;
    say_answers(active, shares, portfolio.reasons);
    say_partners(active, shares, portfolio.reasons);
    portfolio.loads = loads_of(active);
    say_capacity(portfolio.loads, active.front().look->settings, portfolio.reasons);
    portfolio.concentrations = concentrations_of(active, shares.concentration);
    portfolio.ripening = pilots_of(active);
    portfolio.open = portfolio.reasons.empty();
    return portfolio;
}

} // namespace maillon
