// health --format json: the form of 4-health, 4.7, which other programs rely on.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "report/as_json.h"
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

std::string health_json(const Assessment &assessment, const Register &known,
                        const Problems &problems, const View &view) {
    Json out = json_answer();
    out["at"] = json_of(assessment.at);
    out["association"] = known.settings.association;
    out["partners"] = Json::array();
    for (const Health &health : assessment.partners)
        out["partners"].push_back(json_of(health, view.speech));
    Json reasons = Json::array();
    for (const Message &reason : assessment.portfolio.reasons)
        reasons.push_back(say(reason, view.speech));
    out["portfolio"] = {{"gate", assessment.portfolio.open ? "open" : "closed"},
                        {"reasons", std::move(reasons)}};
    out["problems"] = json_of(problems, view.speech);
    return written(out);
}

} // namespace maillon
