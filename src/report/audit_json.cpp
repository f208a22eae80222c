// The audit as JSON: {"format":1,"of","findings":[...],"looked-at","not-looked-at","steps"}.
// SPDX-License-Identifier: MIT
#include "report/audit_answer.h"
#include "report/json.h"

namespace maillon {
namespace {

std::string_view place_code(AuditPlace place) {
    switch (place) {
    case AuditPlace::here:
        return "here";
    case AuditPlace::version:
        return "version";
    case AuditPlace::message:
        return "message";
    case AuditPlace::name:
        return "name";
    case AuditPlace::loose:
        break;
    }
    return "loose";
}

Json json_or_null(const std::string &text) { return text.empty() ? Json() : json_of(text); }

Json json_of_finding(const AuditFinding &one) {
    Json out;
    out["where"] = place_code(one.where);
    out["repository"] = one.where == AuditPlace::here ? Json()
                        : one.repository.empty()      ? Json("records")
                                                      : Json("identities");
    out["file"] = json_or_null(one.file);
    out["line"] = one.place.line > 0 ? Json(one.place.line) : Json();
    out["kind"] = telling_code(one.kind);
    out["id"] = json_or_null(one.whose);
    out["commit"] = json_or_null(one.commit);
    out["times"] = one.times;
    return out;
}

Json said(const std::vector<Message> &sentences, const Speech &speech) {
    Json out = Json::array();
    for (const Message &one : sentences)
        out.push_back(say(one, speech));
    return out;
}

Json json_of_step(const RemovalStep &step, const Speech &speech) {
    Json out;
    out["where"] = step_place_code(step.where);
    out["why"] = say(step.why, speech);
    out["lines"] = Json::array();
    for (const std::string &line : step.lines)
        out["lines"].push_back(line);
    return out;
}

} // namespace

std::string_view step_place_code(StepPlace place) {
    if (place == StepPlace::here) return "here";
    return place == StepPlace::server ? "server" : "clones";
}

std::string audit_json(const AuditReport &report, const View &view) {
    Json out = json_answer();
    out["of"] = json_or_null(report.audit.of);
    out["names-known"] = report.audit.has_names;
    out["findings"] = Json::array();
    for (const AuditFinding &one : report.audit.findings)
        out["findings"].push_back(json_of_finding(one));
    out["looked-at"] = said(report.audit.looked_at, view.speech);
    out["not-looked-at"] = said(report.audit.not_looked_at, view.speech);
    out["steps"] = Json::array();
    for (const RemovalStep &step : report.steps)
        out["steps"].push_back(json_of_step(step, view.speech));
    return written(out);
}

} // namespace maillon
