// A pair: its start, its pauses, its end.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include "alliance/fact_rules.h"
#include "alliance/pair_gates.h"
#include "alliance/referral_rules.h"
#include "base/error.h"

namespace maillon {

namespace {

// A referral may have several pairs, one after another.
void require_no_other_pair(const Youth &youth, const NewPair &pair) {
    for (const Pair &other : youth.pairs) {
        if (other.id == pair.id)
            throw refused(msg("{0} already has a pair {1}", youth.id, pair.id));
        if (other.referral != pair.referral) continue;
        if (!other.ended)
            throw refused(msg("pair {0} is running since {1}", other.id, other.started.date),
                          msg("end it first: maillon pair end {0} --outcome CODE", youth.id));
        if (pair.started.date < other.ended->date)
            throw refused(msg("{0} is before pair {1} ended, on {2}", pair.started.date, other.id,
                              other.ended->date),
                          msg("give a later day with --on"));
    }
}

void require_triangle_consent(const Youth &youth, Date day) {
    if (!consents_to(youth, "mentor-prescriber-contact", day))
        throw refused(
            msg("{0} has not agreed to direct contact between mentor and prescriber", youth.id),
            msg("record the agreement first: maillon youth consent {0} mentor-prescriber-contact",
                youth.id));
}

void require_running(const Pair &pair) {
    if (pair.ended) throw refused(msg("pair {0} ended on {1}", pair.id, pair.ended->date));
}

// The last day on which something of the pair is recorded.
Date last_day(const Pair &pair) {
    Date last = pair.started.date;
    for (const Pause &pause : pair.pauses) {
        last = std::max(last, pause.from.date);
        if (pause.until) last = std::max(last, pause.until->date);
    }
    return last;
}

void require_not_before(const Pair &pair, Date date, Date earliest) {
    if (date < earliest)
        throw refused(
            msg("{0} is before what pair {1} already has on {2}", date, pair.id, earliest),
            msg("give a later day with --on"));
}

} // namespace

Changes start_pair(const Youth &youth, const Referral &referral, const NewPair &pair,
                   const Identity *identity, Date today) {
    const Date day = pair.started.date;
    require_past(day, today);
    require_going_on(youth, referral);
    require_accepted(youth, referral, day);
    require_no_other_pair(youth, pair);
    require_may_be_paired(youth, identity, day, pair.override_reason);
    if (pair.direct_contact) require_triangle_consent(youth, day);
    if (pair.planned_end) require_later(*pair.planned_end, day);
    Fields fields{{"id", word(pair.id)},
                  {"referral", word(referral.id)},
                  {"mentor", word(pair.mentor)},
                  {"started", fact_value(pair.started, today)}};
    if (pair.planned_end) fields.push_back({"planned-end", word(*pair.planned_end)});
    if (pair.direct_contact) fields.push_back({"direct-contact", word("true")});
    if (!pair.override_reason.empty()) fields.push_back({"override", text(pair.override_reason)});
    return {add_at({}, "pairs", map(std::move(fields)))};
}

Changes pause_pair(const Youth &youth, const Pair &pair, const Pause &pause, Date today) {
    require_running(pair);
    if (const Pause *open = open_pause(pair))
        throw refused(msg("pair {0} is paused since {1}", pair.id, open->from.date),
                      msg("resume it first: maillon pair resume {0}", youth.id));
    require_code("pause-reasons", pause.reason);
    require_past(pause.from.date, today);
    require_not_before(pair, pause.from.date, last_day(pair));
    Fields fields{{"from", fact_value(pause.from, today)}};
    if (pause.planned_return) {
        require_later(*pause.planned_return, pause.from.date);
        fields.push_back({"planned-return", word(*pause.planned_return)});
    }
    put_word(fields, "reason", pause.reason);
    return {add_at({{"pairs", pair.id}}, "pauses", line(std::move(fields)))};
}

Changes resume_pair(const Youth &, const Pair &pair, const Fact &resumed, Date today) {
    require_running(pair);
    const Pause *open = open_pause(pair);
    if (!open) throw refused(msg("pair {0} is not paused", pair.id));
    require_past(resumed.date, today);
    require_not_before(pair, resumed.date, open->from.date);
    const auto index = static_cast<std::size_t>(open - pair.pauses.data());
    return {set_at({{"pairs", pair.id}, item_of("pauses", "", index)}, "until",
                   fact_value(resumed, today))};
}

Changes end_pair(const Youth &, const Pair &pair, const Fact &ended, bool closing_interview,
                 Date today) {
    require_running(pair);
    require_code_and_note("outcomes", ended.code, ended.note);
    require_past(ended.date, today);
    require_not_before(pair, ended.date, last_day(pair));
    Value value = fact_value(ended, today, "outcome");
    if (closing_interview) value.entries.push_back({"closing-interview", word("true")});
    return {set_at({{"pairs", pair.id}}, "ended", std::move(value))};
}

} // namespace maillon
