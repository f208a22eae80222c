// A summary as JSON: the sections of the text under stable names, lists empty rather than
// left out.
// SPDX-License-Identifier: MIT
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {
namespace {

using PairsOfWeek = std::vector<std::pair<const Youth *, const Pair *>>;

Json json_of_counts(const std::vector<Counted> &counts) {
    Json out = Json::array();
    for (const Counted &one : counts)
        out.push_back({{"name", one.name}, {"now", one.now}, {"before", one.before}});
    return out;
}

Json waiting_of(const std::vector<Waiting> &waiting, const Register &known, const View &view) {
    Json out = Json::array();
    for (const Waiting &one : waiting) {
        Json line;
        add_youth(line, known, one.youth->id, view);
        line["referral"] = one.referral->id;
        line["partner"] = one.referral->partner;
        line["since"] = json_of(one.since);
        line["text"] = say(one.text, view.speech);
        out.push_back(std::move(line));
    }
    return out;
}

Json changes_of(const std::vector<LevelChange> &changes, const Speech &speech) {
    Json out = Json::array();
    for (const LevelChange &change : changes) {
        Json line;
        line["partner"] = change.partner->id;
        line["before"] = level_code(change.before);
        line["now"] = level_code(change.now);
        line["points-before"] = change.points_before;
        line["points"] = change.points;
        line["why"] = say(change.why, speech);
        out.push_back(std::move(line));
    }
    return out;
}

Json actions_of(const std::vector<WeekAction> &actions, const Speech &speech) {
    Json out = Json::array();
    for (const auto &[health] : actions) {
        const Action &action = *health->action;
        Json line;
        line["partner"] = health->partner->id;
        line["signal"] = action.signal;
        line["text"] = say(action.text, speech);
        line["owner"] = json_of(action.owner);
        line["minutes"] = action.minutes;
        line["done-when"] = say(action.done_when, speech);
        out.push_back(std::move(line));
    }
    return out;
}

template <class List> Json array_of(const List &list, const Register &known, const View &view) {
    Json out = Json::array();
    for (const auto &one : list)
        out.push_back(json_of(one, known, view));
    return out;
}

Json pairs_of(const PairsOfWeek &pairs, const Register &known, const View &view) {
    Json out = Json::array();
    for (const auto &[youth, pair] : pairs)
        out.push_back(json_of(*youth, *pair, known, view));
    return out;
}

std::string_view span_code(Span span) {
    switch (span) {
    case Span::week:
        return "week";
    case Span::month:
        return "month";
    case Span::term:
        return "term";
    case Span::range:
        break;
    }
    return "range";
}

void add_period(Json &out, const Summary &summary) {
    const Period &period = summary.period;
    out["span"] = span_code(period.span);
    out["week"] = period.span == Span::week ? Json(iso_week(period.to)) : Json();
    out["from"] = json_of(period.from);
    out["to"] = json_of(period.to);
    out["before"] = {{"from", json_of(period.before)}, {"to", json_of(period.from - 1)}};
    out["for"] = json_of(summary.staff);
}

} // namespace

std::string summary_json(const SummaryBasis &basis, const Summary &summary,
                         const Problems &problems, const View &view) {
    const Register &known = basis.now;
    Json out = json_answer();
    out["association"] = known.settings.association;
    add_period(out, summary);
    out["counts"] = json_of_counts(summary.counts);
    out["reduced"] = summary.reduced;
    out["debts"] = array_of(summary.debts, known, view);
    out["late-acknowledgements"] = waiting_of(summary.late_acknowledgements, known, view);
    out["waiting"] = waiting_of(summary.waiting, known, view);
    out["changes"] = changes_of(summary.changes, view.speech);
    out["actions"] = actions_of(summary.actions, view.speech);
    out["dormant"] = Json::array();
    for (const Partner *partner : summary.dormant)
        out["dormant"].push_back(partner->id);
    out["received"] = array_of(summary.received, known, view);
    out["started"] = pairs_of(summary.started, known, view);
    out["early-breaks"] = pairs_of(summary.early_breaks, known, view);
    out["coming"] = array_of(summary.coming, known, view);
    out["problems"] = json_of(problems, view.speech);
    return written(out);
}

} // namespace maillon
