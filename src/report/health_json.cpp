// health --format json: the form of 4-health, 4.7, which other programs rely on.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "report/as_json.h"
#include "report/health_evidence.h"
#include "report/json.h"

namespace maillon {
namespace {

Json evidence_of(const Evidence &evidence) {
    Json out = Json::object();
    for (const auto &[name, figure] : evidence)
        out[name] = std::visit([](const auto &value) { return Json(value); }, figure);
    return out;
}

Json signal_json(const Signal &signal, const Speech &speech) {
    Json out;
    out["signal"] = signal.name;
    out["pillar"] = pillar_code(signal.pillar);
    out["weight"] = signal.weight;
    out["severity"] = signal.severity ? Json(*signal.severity) : Json();
    out["points"] = signal.severity ? Json(signal.points()) : Json();
    out["level"] = level_code(signal.level());
    out["n"] = signal.n;
    out["evidence"] = evidence_of(signal.evidence);
    out["text"] = say(signal.text, speech);
    return out;
}

Json pillars_json(const Health &health) {
    Json out;
    for (const Pillar pillar : {Pillar::clarity, Pillar::availability, Pillar::trust})
        out[pillar_code(pillar)] = level_code(health.pillar(pillar));
    return out;
}

Json action_json(const std::optional<Action> &action, const Speech &speech) {
    if (!action) return {};
    Json out;
    out["signal"] = action->signal;
    out["text"] = say(action->text, speech);
    out["owner"] = json_of(action->owner);
    out["done-when"] = say(action->done_when, speech);
    return out;
}

} // namespace

Json json_of(const Health &health, const Speech &speech) {
    Json out;
    out["id"] = health.partner->id;
    out["name"] = health.partner->name;
    out["kind"] = json_of(health.partner->kind);
    out["territory"] = json_of(health.partner->territory);
    out["stage"] = stage_code(health.stage);
    out["stage-allowed"] = stage_code(health.stage_allowed);
    out["level"] = level_code(health.level);
    out["points"] = health.points;
    out["health"] = std::max(0.0, 100 - 10 * health.points);
    out["trend"] = health.trend ? Json(trend_code(*health.trend)) : Json();
    out["confidence"] = confidence_code(health.confidence);
    out["pillars"] = pillars_json(health);
    out["signals"] = Json::array();
    for (const Signal &signal : health.signals)
        out["signals"].push_back(signal_json(signal, speech));
    out["action"] = action_json(health.action, speech);
    return out;
}

namespace {

// What health --explain adds to each line: records and what would improve it.
void explain(Json &signals, const Health &health, const Speech &speech) {
    for (std::size_t i = 0; i < health.signals.size(); ++i) {
        const Signal &signal = health.signals[i];
        const Message improve = what_would_improve(signal);
        signals[i]["records"] = records_behind(signal);
        signals[i]["improve"] = improve.empty() ? Json() : Json(say(improve, speech));
    }
}

Json fact_json(const Source &source, const Speech &speech) {
    Json out;
    out["what"] = say(source.what, speech);
    out["date"] = json_of(source.fact->date);
    out["recorded"] = json_of(source.fact->recorded);
    out["file"] = *source.file;
    out["line"] = source.fact->place.line;
    return out;
}

Json line_json(const LineChange &line, const Speech &speech) {
    const bool was_known = line.before && line.before->severity;
    Json out;
    out["signal"] = line.now->name;
    out["before"] = was_known ? Json(line.before->points()) : Json();
    out["now"] = line.now->severity ? Json(line.now->points()) : Json();
    out["text"] = say(line.now->text, speech);
    out["facts"] = Json::array();
    for (const Source &fact : line.facts)
        out["facts"].push_back(fact_json(fact, speech));
    return out;
}

Json change_json(const HealthChange &change, const Speech &speech) {
    const Health *before = change.before;
    Json out;
    out["id"] = change.now->partner->id;
    out["name"] = change.now->partner->name;
    out["new"] = before == nullptr;
    out["closed"] = change.is_closed();
    out["stage"] = {{"before", before ? Json(stage_code(before->stage)) : Json()},
                    {"now", stage_code(change.now->stage)}};
    out["level"] = {{"before", before ? Json(level_code(before->level)) : Json()},
                    {"now", level_code(change.now->level)}};
    out["points"] = {{"before", before ? Json(before->points) : Json()},
                     {"now", change.now->points}};
    out["lines"] = Json::array();
    for (const LineChange &line : change.lines)
        out["lines"].push_back(line_json(line, speech));
    return out;
}

Json since_json(const HealthSince &since, const Speech &speech) {
    Json out;
    out["from"] = json_of(since.from);
    out["partners"] = Json::array();
    for (const HealthChange &change : since.changes)
        out["partners"].push_back(change_json(change, speech));
    return out;
}

} // namespace

std::string health_json(const HealthReport &report, const View &view) {
    const Assessment &assessment = report.assessment;
    Json out = json_answer();
    out["at"] = json_of(assessment.at);
    out["association"] = report.known.settings.association;
    out["partners"] = Json::array();
    for (const Health &health : assessment.partners) {
        out["partners"].push_back(json_of(health, view.speech));
        if (report.depth == Depth::explained)
            explain(out["partners"].back()["signals"], health, view.speech);
    }
    Json reasons = Json::array();
    for (const Hindrance &reason : assessment.portfolio.reasons)
        reasons.push_back(say(reason.why, view.speech));
    out["portfolio"] = {{"gate", assessment.portfolio.open ? "open" : "closed"},
                        {"reasons", std::move(reasons)}};
    if (report.since) out["since"] = since_json(*report.since, view.speech);
    out["problems"] = json_of(report.problems, view.speech);
    return written(out);
}

} // namespace maillon
