// privacy due as JSON.
// SPDX-License-Identifier: MIT
#include "report/json.h"
#include "report/retention_answer.h"

namespace maillon {
namespace {

Json json_of(const Keeping &keeping, const Register &known, const View &view) {
    Json out;
    add_youth(out, known, keeping.youth->id, view);
    out["last-fact"] = keeping.has_fact ? maillon::json_of(keeping.last_fact) : Json();
    out["ends"] = maillon::json_of(keeping.ends);
    out["notice"] = maillon::json_of(keeping.notice);
    out["forget"] = maillon::json_of(keeping.forget);
    return out;
}

} // namespace

std::string retention_json(const RetentionReport &report, const View &view) {
    const Settings &settings = report.known.settings;
    Json out = json_answer();
    out["at"] = json_of(report.day);
    out["retention-months"] = settings.retention_months;
    out["retention-reason"] = json_of(settings.retention_reason);
    for (const auto *list : {"due", "notice", "unclear"})
        out[list] = Json::array();
    for (const Keeping &keeping : report.keepings)
        out[is_due(keeping, report.day) ? "due" : "notice"].push_back(
            json_of(keeping, report.known, view));
    for (const std::string &id : report.unclear) {
        Json one;
        add_youth(one, report.known, id, view);
        out["unclear"].push_back(std::move(one));
    }
    return written(out);
}

} // namespace maillon
