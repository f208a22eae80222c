// May we prospect? Not while what we promised to the partners we have is not held (4-health, 4.4).
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>
#include <map>

#include "alliance/formulas.h"

namespace maillon {

namespace {

struct Active {
    const Look *look;
    const Health *health;
};

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

void say_answers(const std::vector<Active> &active, const PortfolioThresholds &shares,
                 std::vector<Message> &reasons) {
    const Answers answers = answers_of(active);
    if (answers.dated >= 8 && wilson(answers.late, answers.dated).first > shares.late)
        reasons.push_back(msg("{0} of {1} referrals acknowledged after more than 3 working days: "
                              "answer the next ones sooner",
                              answers.late, answers.dated));
    if (answers.waiting > std::max(2.0, shares.unanswered * (answers.dated + answers.waiting)))
        reasons.push_back(msg("{0} referrals unanswered for more than 5 working days: answer them",
                              answers.waiting));
}

void say_partners(const std::vector<Active> &active, const PortfolioThresholds &shares,
                  std::vector<Message> &reasons) {
    const int n = std::max(1, static_cast<int>(active.size()));
    const int overdue = count(active, [](const Active &one) {
        return one.health->signal("checkpoint").severity.value_or(0) >= 0.25;
    });
    if (wilson(overdue, n).first > shares.late_checkpoints)
        reasons.push_back(msg("{0} of {1} checkpoints late: hold them", overdue, n));
    const int bad =
        count(active, [](const Active &one) { return one.health->level == Level::risk; });
    if (wilson(bad, n).first > shares.at_risk)
        reasons.push_back(msg("{0} of {1} partnerships at risk: mend them", bad, n));
    const int young = count(active, [](const Active &one) {
        return one.health->stage == Stage::pilot &&
               one.look->day - one.health->partner->since <= 180;
    });
    if (young > std::max(3.0, shares.young_pilots * n))
        reasons.push_back(
            msg("{0} of {1} are pilots younger than six months: consolidate them", young, n));
}

void say_capacity(const std::vector<Active> &active, std::vector<Message> &reasons) {
    std::map<std::string, int> followed;
    for (const Active &one : active)
        ++followed[referent_on(*one.health->partner, one.look->day)];
    for (const auto &[staff_id, partners] : followed) {
        const Staff *staff = active.front().look->settings.staff(staff_id);
        if (staff && staff->partners && partners > *staff->partners)
            reasons.push_back(msg("{0} follows {1} partners, and can follow {2}: share them out",
                                  staff->name, partners, *staff->partners));
    }
}

// In a territory where several partners refer: the one on whom nearly all rests.
void say_concentration(const std::vector<Active> &active, double share,
                       std::vector<Message> &remarks) {
    constexpr int enough = 8;
    std::map<std::string, std::vector<std::pair<int, const Partner *>>> territories;
    for (const Active &one : active) {
        const auto year =
            std::ranges::count_if(one.look->dossier.referrals, [&](const Sending &sending) {
                return is_recent(sending, one.look->day, 365);
            });
        if (year > 0 && !one.health->partner->territory.empty())
            territories[one.health->partner->territory].emplace_back(year, one.health->partner);
    }
    for (const auto &[territory, partners] : territories) {
        int all = 0;
        for (const auto &[referrals, partner] : partners)
            all += referrals;
        for (const auto &[referrals, partner] : partners)
            if (partners.size() > 1 && all >= enough && referrals > share * all)
                remarks.push_back(msg("{0} brings {1} of the {2} referrals of {3} in a year",
                                      partner->name, referrals, all, territory));
    }
}

} // namespace

Portfolio portfolio(const std::vector<Look> &looks, const std::vector<Health> &healths) {
    const auto active = active_ones(looks, healths);
    Portfolio portfolio;
    if (active.empty()) return portfolio;
    const PortfolioThresholds &shares = looks.front().settings.health.portfolio;
    say_answers(active, shares, portfolio.reasons);
    say_partners(active, shares, portfolio.reasons);
    say_capacity(active, portfolio.reasons);
    say_concentration(active, shares.concentration, portfolio.remarks);
    portfolio.open = portfolio.reasons.empty();
    return portfolio;
}

} // namespace maillon
