// What happened in the period and in the one before, counted.
// SPDX-License-Identifier: MIT
#include "alliance/summary_actions.h"

#include <algorithm>

namespace maillon {

namespace {

enum Row {
    referrals,
    acknowledgements,
    decisions,
    pairs_started,
    pairs_ended,
    feedback,
    checkpoints
};

enum class Grain { day, month };

struct Tally {
    const Period &period;
    std::vector<Counted> rows;
    Grain grain = Grain::day;

    void add(Row row, Date day) {
        const bool to_the_day = grain == Grain::day;
        const bool is_now = to_the_day ? period.holds(day) : period.holds_month(day);
        const bool is_before = to_the_day ? period.held_before(day) : period.held_month_before(day);
        rows[row].now += is_now ? 1 : 0;
        rows[row].before += is_before ? 1 : 0;
    }
    void add(Row row, const Rare<Fact> &fact) {
        if (fact) add(row, fact->date);
    }
    void add(const std::vector<Checkpoint> &all) {
        for (const Checkpoint &checkpoint : all)
            if (checkpoint.is_held()) add(checkpoints, checkpoint.fact.date);
    }
};

void count(Tally &tally, const Youth &youth) {
    for (const Referral &referral : youth.referrals) {
        if (referral.voided) continue;
        tally.add(referrals, referral.received.date);
        tally.add(acknowledgements, referral.acknowledged);
        tally.add(decisions, referral.accepted ? referral.accepted : referral.declined);
    }
    for (const Pair &pair : youth.pairs) {
        tally.add(pairs_started, pair.started.date);
        tally.add(pairs_ended, pair.ended);
    }
    for (const Feedback &one : youth.feedback)
        tally.add(feedback, one.fact.date);
    tally.add(youth.checkpoints);
}

} // namespace

std::vector<Counted> counts_of(const Register &known, const Period &period) {
    Tally tally{period,
                {{"referrals", {"referrals", "orientations"}},
                 {"acknowledgements", {"acknowledgements", "accusés de réception"}},
                 {"decisions", {"decisions", "décisions"}},
                 {"pairs-started", {"pairs started", "binômes commencés"}},
                 {"pairs-ended", {"pairs ended", "binômes terminés"}},
                 {"feedback", {"feedback given", "retours faits"}},
                 {"checkpoints", {"checkpoints held", "points d’étape tenus"}}}};
    tally.grain = Grain::month;
    for (const Youth &youth : known.forgotten)
        count(tally, youth);
    tally.grain = Grain::day;
    for (const Youth &youth : known.youths)
        count(tally, youth);
    for (const Partner &partner : known.partners)
        tally.add(partner.checkpoints);
    return tally.rows;
}

int reduced_in(const Register &known, const Period &period) {
    return static_cast<int>(std::ranges::count_if(known.forgotten, [&](const Youth &youth) {
        Tally tally{period, std::vector<Counted>(checkpoints + 1), Grain::month};
        count(tally, youth);
        return std::ranges::any_of(tally.rows, [](const Counted &row) { return row.now > 0; });
    }));
}

} // namespace maillon
