// Comparing two judgements of each partner.
// SPDX-License-Identifier: MIT
#include "alliance/health_since.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <tuple>

namespace maillon {

namespace {

bool is_same(const Source &a, const Source &b) {
    if (*a.file != *b.file || !a.fact || !b.fact) return *a.file == *b.file && a.fact == b.fact;
    return a.fact->date == b.fact->date && a.fact->place.line == b.fact->place.line &&
           a.fact->place.column == b.fact->place.column && a.what.text == b.what.text;
}

void add(std::vector<Source> &facts, const Source &one, Date from) {
    const bool is_new = one.fact && one.fact->known() > from;
    const auto same = [&](const Source &other) { return is_same(one, other); };
    if (is_new && std::ranges::none_of(facts, same)) facts.push_back(one);
}

// All that happened to a referral, whatever line it counts in.
void add_story(std::vector<Source> &facts, const Youth &youth, const Referral &referral,
               Date from) {
    const auto step = [&](const Rare<Fact> &fact, const Message &what) {
        if (fact) add(facts, {&youth.file, &*fact, what, &youth, &referral}, from);
    };
    step(referral.acknowledged, msg("referral acknowledged"));
    step(referral.met, msg("young person met"));
    step(referral.accepted, msg("decision logged"));
    step(referral.declined, msg("decision logged"));
    step(referral.withdrawn, msg("referral withdrawn"));
    step(referral.redirected, msg("referral redirected"));
    for (const Feedback &feedback : youth.feedback)
        if (feedback.referral == referral.id)
            add(facts, {&youth.file, &feedback.fact, msg("feedback given"), &youth, &referral},
                from);
    for (const Pair &pair : youth.pairs)
        if (pair.referral == referral.id) {
            add(facts, {&youth.file, &pair.started, msg("pair started"), &youth, &referral}, from);
            step(pair.ended, msg("pair ended"));
        }
}

// Lines that count what is still open: what closed it since stands in none of their sources.
bool counts_what_is_open(const Signal &signal) {
    return signal.name == "waiting" || signal.name == "load";
}

// Facts that came in; and what became of the referrals that no longer weigh.
std::vector<Source> new_facts(const LineChange &line, const Register &known, Date from) {
    std::vector<Source> facts;
    for (const Source &source : line.now->sources)
        add(facts, source, from);
    if (!line.before || !counts_what_is_open(*line.now)) return facts;
    for (const Source &gone : line.before->sources) {
        const auto stays = [&](const Source &one) { return is_same(one, gone); };
        if (!gone.referral || std::ranges::any_of(line.now->sources, stays)) continue;
        const Youth *youth = known.youth(gone.youth->id);
        const Referral *referral = youth ? youth->referral(gone.referral->id) : nullptr;
        if (referral) add_story(facts, *youth, *referral, from);
    }
    return facts;
}

std::vector<Source> by_date(std::vector<Source> facts) {
    std::ranges::stable_sort(facts, {}, [](const Source &one) { return one.fact->date; });
    return facts;
}

long moved(const LineChange &line) { return line.hundredths - line.hundredths_before; }

std::vector<LineChange> lines_of(const HealthChange &change, const Register &known, Date from) {
    const auto now = hundredths_of_signals(*change.now);
    const auto before =
        change.before ? hundredths_of_signals(*change.before) : std::vector<long>(now.size());
    std::vector<LineChange> lines;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (now[i] == before[i]) continue;
        LineChange line{change.before ? &change.before->signals[i] : nullptr,
                        &change.now->signals[i],
                        before[i],
                        now[i],
                        {}};
        line.facts = by_date(new_facts(line, known, from));
        lines.push_back(std::move(line));
    }
    std::ranges::stable_sort(lines, std::greater<>(),
                             [](const LineChange &line) { return std::abs(moved(line)); });
    return lines;
}

bool is_worth_saying(const HealthChange &change) {
    return !change.before || !change.lines.empty() || change.before->level != change.now->level ||
           change.before->stage != change.now->stage;
}

auto rank(const HealthChange &change) {
    const bool same_level = change.before && change.before->level == change.now->level;
    const double before = change.before ? change.before->points : 0;
    return std::tuple(same_level, -std::abs(change.now->points - before),
                      std::string_view(change.now->partner->id));
}

} // namespace

bool HealthChange::is_closed() const {
    return now->stage == Stage::closed && before && before->stage != Stage::closed;
}

HealthSince health_since(const Glance &then, Date from, const Assessment &now,
                         const Register &known) {
    HealthSince since{from, {}};
    for (const Health &health : now.partners) {
        HealthChange change{then.of(health.partner->id), &health, {}};
        change.lines = lines_of(change, known, from);
        if (is_worth_saying(change)) since.changes.push_back(std::move(change));
    }
    std::ranges::sort(since.changes, [](const HealthChange &a, const HealthChange &b) {
        return rank(a) < rank(b);
    });
    return since;
}

} // namespace maillon
