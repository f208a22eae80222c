// Counts people once each, then lets go only of what tells nobody's story.
// SPDX-License-Identifier: MIT
#include "alliance/impact.h"

#include <algorithm>
#include <map>
#include <set>

#include "alliance/codes.h"
#include "alliance/linked_tables.h"
#include "alliance/referral_state.h"

namespace maillon {

namespace {

// Groups as they are met.
class Tally {
public:
    void add(const std::string &code) { ++counts_[code]; }
    [[nodiscard]] std::vector<Group> groups() const {
        std::vector<Group> groups;
        for (const auto &[code, count] : counts_)
            groups.push_back({code, count});
        return groups;
    }
    [[nodiscard]] Parted parted() const { return maillon::parted(groups()); }

private:
    std::map<std::string, int> counts_;
};

struct Tallies {
    Tally kinds, fates, outcomes, pairs;
    std::map<std::pair<std::string, std::string>, int> places; // by kind and territory
    std::map<std::string, int> publics;
    std::set<std::string> partners;
    int people = 0;
};

bool holds(const Period &period, const Youth &youth, Date day) {
    return youth.tombstone ? period.holds_month(day) : period.holds(day);
}

// The first of the period; null where there is none.
const Referral *first_within(const Youth &youth, const Period &period) {
    const Referral *first = nullptr;
    for (const Referral &one : youth.referrals) {
        if (one.voided || !holds(period, youth, one.received.date)) continue;
        if (!first || one.received.date < first->received.date) first = &one;
    }
    return first;
}

std::string masked(const std::string &kind) {
    const Code *code = find_code(code_set("partner-kinds"), kind);
    return !code || code->sensitive ? "Autre" : std::string(code->code);
}

std::string fate_of(const Youth &youth, const Referral &referral) {
    switch (const State state = state_of(youth, referral)) {
    case State::completed:
        return fate::reached;
    case State::broken_off:
        return fate::broken;
    case State::ended:
        return fate::ended;
    case State::declined:
    case State::withdrawn:
    case State::redirected:
        return std::string(state_code(state));
    default:
        return fate::under_way;
    }
}

void add_person(Tallies &tallies, const Youth &youth, const Referral &sent, const Impact &impact,
                const Register &known) {
    const Partner *partner = known.partner(sent.partner);
    ++tallies.people;
    const std::string kind = masked(partner ? partner->kind : sent.kind.string());
    tallies.kinds.add(kind);
    ++tallies.places[{kind, partner ? partner->territory : ""}];
    for (const std::string &one : std::set<std::string>(youth.publics.begin(), youth.publics.end()))
        ++tallies.publics[one];
    const bool is_old_enough = impact.at - sent.received.date >= impact.days_to_judge;
    const std::string fate = is_old_enough ? fate_of(youth, sent) : fate::too_recent;
    tallies.fates.add(fate);
    if (fate == fate::reached) tallies.outcomes.add(sent.closed->code);
}

void add_pair(Tallies &tallies, const Pair &pair, const Impact &impact) {
    const int least = impact.days_of_a_pair;
    if (impact.at - pair.started.date < least)
        tallies.pairs.add(fate::too_recent);
    else if (!pair.ended_within(least))
        tallies.pairs.add(fate::lasted);
    else
        tallies.pairs.add(ending_of(pair.ended->code) == Ending::broken ? fate::broken
                                                                        : fate::ended);
}

void count_acts(Impact &impact, const Register &known) {
    for (const Partner &partner : known.partners)
        for (const Checkpoint &one : partner.checkpoints)
            if (one.is_held() && impact.period.holds(one.fact.date)) ++impact.checkpoints;
}

void add_youth(Impact &impact, Tallies &tallies, const Youth &youth, const Register &known) {
    const Period &period = impact.period;
    if (const Referral *sent = first_within(youth, period)) {
        add_person(tallies, youth, *sent, impact, known);
        impact.has_reduced = impact.has_reduced || youth.tombstone;
    }
    for (const Referral &one : youth.referrals)
        if (!one.voided && !youth.tombstone && period.holds(one.received.date))
            tallies.partners.insert(one.partner);
    for (const Pair &pair : youth.pairs)
        if (holds(period, youth, pair.started.date)) add_pair(tallies, pair, impact);
    for (const Feedback &one : youth.feedback)
        if (holds(period, youth, one.fact.date)) ++impact.feedback;
}

void tell(Impact &impact, const Tallies &tallies) {
    impact.kinds = tallies.kinds.parted();
    std::vector<Cell> places;
    for (const auto &[place, count] : tallies.places)
        places.push_back({place.first, place.second, count});
    impact.territories = parted_beside(impact.kinds, places);
    impact.fates = tallies.fates.parted();
    impact.pairs = tallies.pairs.parted();
    // Their sum is a row of the fates: where that row is hidden, so are they.
    if (impact.fates.count_of(fate::reached) > 0) impact.outcomes = tallies.outcomes.parted();
    for (const Code &code : code_set("publics").codes) {
        const auto found = tallies.publics.find(std::string(code.code));
        if (found != tallies.publics.end() && !impact.fates.is_hidden &&
            may_show(found->second, tallies.people))
            impact.publics.push_back({found->first, found->second});
    }
    impact.reached = rate_of("reached", impact.fates, fate::reached);
    impact.lasted = rate_of("lasted", impact.pairs, fate::lasted);
    impact.partners = static_cast<int>(tallies.partners.size());
}

ImpactCounts counts_behind(const Tallies &tallies) {
    ImpactCounts counts{tallies.kinds.groups(),
                        tallies.fates.groups(),
                        tallies.outcomes.groups(),
                        tallies.pairs.groups(),
                        {},
                        tallies.people};
    for (const auto &[code, count] : tallies.publics)
        counts.publics.push_back({code, count});
    return counts;
}

} // namespace

// Neither the part nor the whole tells more than the table.
Rate rate_of(std::string_view name, const Parted &table, const std::string &part) {
    Rate rate{name, {}, 0};
    const int recent = table.count_of(fate::too_recent);
    if (table.is_hidden || recent < 0) return rate;
    rate.of = table.total - recent;
    const int count = table.count_of(part);
    if (count >= 0 && rate.of > 0) rate.part = count;
    return rate;
}

CountedImpact counted_impact(const Register &known, const Period &period, Date at) {
    Impact impact;
    impact.period = period;
    impact.at = at;
    impact.days_of_a_pair = known.settings.rhythms.pair_minimum;
    impact.days_to_judge = known.settings.promises.decision_once_met + impact.days_of_a_pair;
    Tallies tallies;
    for (const auto *people : {&known.youths, &known.forgotten})
        for (const Youth &youth : *people)
            add_youth(impact, tallies, youth, known);
    count_acts(impact, known);
    tell(impact, tallies);
    return {std::move(impact), counts_behind(tallies)};
}

Impact impact_of(const Register &known, const Period &period, Date at) {
    return counted_impact(known, period, at).impact;
}

Period last_school_year(Date today) {
    const int year = today.month() >= 9 ? today.year() : today.year() - 1;
    const Date next = Date::from_civil(year, 9, 1).value_or(today);
    return range(next.plus_months(-12), next - 1);
}

} // namespace maillon
