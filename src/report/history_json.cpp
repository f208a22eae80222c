// A record's past as JSON.
// SPDX-License-Identifier: MIT
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {

std::string history_json(const std::string &id, const History &history, const View &view) {
    Json out = json_answer();
    out["id"] = id;
    out["history"] = Json::array();
    for (const Recording &one : history) {
        const bool is_said = one.hand == Hand::maillon || view.names == Names::shown;
        Json recording;
        recording["date"] = json_of(one.date);
        recording["time"] = one.time;
        recording["by"] = one.author;
        recording["hand"] = one.hand == Hand::maillon ? "maillon" : "person";
        recording["what"] = is_said ? json_of(one.what) : Json(nullptr);
        out["history"].push_back(std::move(recording));
    }
    return written(out);
}

} // namespace maillon
