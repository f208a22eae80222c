// A young person's record as dated sentences: referrals, pairs, feedback, checkpoints, consents,
// plan, care.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"
#include "report/timeline.h"

namespace maillon {
namespace {

using Timeline = std::vector<Happening>;

void append(Timeline &out, Timeline more) {
    out.insert(out.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}

Message consent_in_words(const Consent &consent) {
    const auto to = labelled("consents", consent.to);
    if (consent.from == "guardian") return msg("consent of the guardian: {0}", to);
    if (consent.from == "youth") return msg("consent of the young person: {0}", to);
    return msg("consent: {0}", to);
}

void add_consents(Timeline &out, const Youth &youth) {
    for (const Consent &consent : youth.consents) {
        out.push_back({consent.given.date, "consent", consent_in_words(consent)});
        if (consent.until)
            out.push_back({consent.until->date, "consent-withdrawn",
                           msg("consent withdrawn: {0}", labelled("consents", consent.to))});
    }
}

void add_pauses(Timeline &out, const Pair &pair) {
    for (const Pause &pause : pair.pauses) {
        const auto reason = labelled("pause-reasons", pause.reason);
        out.push_back({pause.from.date, "pair-paused",
                       pause.planned_return
                           ? msg("pair paused: {0}; back on {1}", reason, *pause.planned_return)
                           : msg("pair paused: {0}", reason),
                       pause.from.note});
        if (pause.until)
            out.push_back(
                {pause.until->date, "pair-resumed", msg("pair resumed"), pause.until->note});
    }
}

void add_pairs(Timeline &out, const Youth &youth, const Register &known, const View &view) {
    for (const Pair &pair : youth.pairs) {
        out.push_back({pair.started.date, "pair-started",
                       msg("pair started with {0}", mentor_name(known, pair.mentor, view)),
                       pair.started.note});
        add_pauses(out, pair);
        if (pair.ended)
            out.push_back({pair.ended->date, "pair-ended",
                           msg("pair ended: {0}", labelled("outcomes", pair.ended->code)),
                           pair.ended->note});
    }
}

void add_checkpoints(Timeline &out, const Youth &youth) {
    for (const Checkpoint &one : youth.checkpoints)
        out.push_back({one.fact.date, "checkpoint", checkpoint_in_words(one, "youth-checkpoints"),
                       one.fact.note, one.private_note});
}

void add_plan(Timeline &out, const Youth &youth) {
    for (const PlanStep &step : youth.plan)
        out.push_back({step.fact.date, "plan", msg("agreed plan: {0}", step.step), step.fact.note});
}

void add_care(Timeline &out, const std::optional<Care> &care) {
    if (!care) return;
    const auto add = [&](const std::optional<Date> &date, std::string_view fact, Message text) {
        if (date) out.push_back({*date, fact, std::move(text)});
    };
    add(care->evaluation, "care-evaluation", msg("child in care: evaluation"));
    add(care->information, "care-information", msg("child in care: information"));
    add(care->opinion, "care-opinion", msg("child in care: opinion"));
    add(care->agreement, "care-agreement", msg("child in care: agreement"));
    add(care->convention, "care-convention", msg("child in care: convention"));
}

} // namespace

std::vector<Happening> timeline_of(const Youth &youth, const Register &known, const View &view) {
    Timeline out;
    for (const Referral &referral : youth.referrals)
        append(out, happenings_of(youth, referral, known));
    add_consents(out, youth);
    add_care(out, youth.care);
    add_plan(out, youth);
    add_pairs(out, youth, known, view);
    add_checkpoints(out, youth);
    sort_by_date(out);
    return out;
}

} // namespace maillon
