// Problems as JSON: {"format":1,"problems":[{file,line,column,damage,what,remedy}]}.
// SPDX-License-Identifier: MIT
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {
namespace {

std::string_view damage_code(Damage damage) {
    switch (damage) {
    case Damage::hint:
        return "hint";
    case Damage::warning:
        return "warning";
    case Damage::meaning:
        return "meaning";
    case Damage::structure:
        break;
    }
    return "structure";
}

} // namespace

Json json_of(const Problems &problems, const Speech &speech) {
    Json out = Json::array();
    for (const Problem &problem : problems) {
        const Origin &origin = problem.origin;
        Json one;
        one["file"] = json_of(origin.file);
        one["line"] = origin.place.line > 0 ? Json(origin.place.line) : Json();
        one["column"] = origin.place.column > 0 ? Json(origin.place.column) : Json();
        one["damage"] = damage_code(problem.damage);
        one["what"] = say(problem.what, speech);
        one["remedy"] = problem.remedy.empty() ? Json() : Json(say(problem.remedy, speech));
        out.push_back(std::move(one));
    }
    return out;
}

std::string problems_json(const Problems &problems, const View &view) {
    Json out = json_answer();
    out["problems"] = json_of(problems, view.speech);
    return written(out);
}

} // namespace maillon
