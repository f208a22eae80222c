// The agenda as JSON: {"format":1,"at":D,"items":[{due,duty,partner,youth,owner,text,command}]}.
// SPDX-License-Identifier: MIT
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {

Json json_of(const AgendaItem &item, const Register &known, const View &view) {
    Json out;
    out["due"] = json_of(item.due);
    out["duty"] = duty_code(item.duty);
    out["partner"] = json_of(item.partner);
    add_youth(out, known, item.youth, view);
    out["owner"] = json_of(item.owner);
    out["text"] = say(item.text, view.speech);
    out["command"] = json_of(say(item.command, view.speech));
    return out;
}

std::string agenda_json(const std::vector<AgendaItem> &items, const Register &known, Date today,
                        const View &view) {
    Json out = json_answer();
    out["at"] = json_of(today);
    out["items"] = Json::array();
    for (const AgendaItem &item : items)
        out["items"].push_back(json_of(item, known, view));
    return written(out);
}

} // namespace maillon
