// Code sets as JSON, with both labels.
// SPDX-License-Identifier: MIT
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {
namespace {

Json labels_of(Label label) { return {{"en", label.english}, {"fr", label.french}}; }

Json code_json(const Code &code) {
    Json out;
    out["code"] = code.code;
    out["label"] = labels_of(code.label);
    out["group"] = json_of(std::string(code.group));
    out["retired"] = code.retired;
    out["sensitive"] = code.sensitive;
    out["dora"] = json_of(std::string(code.dora));
    out["emplois"] = json_of(std::string(code.emplois));
    out["tba"] = json_of(std::string(code.tba));
    return out;
}

} // namespace

std::string codes_json(const std::vector<const CodeSet *> &sets) {
    Json out = json_answer();
    out["sets"] = Json::array();
    for (const CodeSet *set : sets) {
        Json one;
        one["name"] = set->name;
        one["title"] = labels_of(set->title);
        one["codes"] = Json::array();
        for (const Code &code : set->codes)
            one["codes"].push_back(code_json(code));
        out["sets"].push_back(std::move(one));
    }
    return written(out);
}

} // namespace maillon
