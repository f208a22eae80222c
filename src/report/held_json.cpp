// privacy export as JSON: the records key by key, as they are written.
// SPDX-License-Identifier: MIT
#include "report/held_answer.h"
#include "report/json.h"

namespace maillon {
namespace {

// Every value as the text that stands in the record: what it means is said by the format.
Json json_of(const Value &value) {
    switch (value.kind) {
    case Value::Kind::list: {
        Json list = Json::array();
        for (const Value &item : value.items)
            list.push_back(json_of(item));
        return list;
    }
    case Value::Kind::map: {
        Json map = Json::object();
        for (const Field &field : value.entries)
            map[field.key] = json_of(field.value);
        return map;
    }
    default:
        return maillon::json_of(value.scalar);
    }
}

Json changes_json(const History &changes) {
    Json all = Json::array();
    for (const Recording &one : changes) {
        Json change;
        change["date"] = maillon::json_of(one.date);
        change["time"] = one.time;
        change["by"] = one.author;
        change["what"] = one.hand == Hand::maillon ? Json(one.what) : Json();
        all.push_back(std::move(change));
    }
    return all;
}

} // namespace

std::string held_json(const AllHeld &held) {
    Json out = json_answer();
    out["at"] = json_of(held.day);
    out["youth"] = held.youth;
    out["identity"] = held.identity ? json_of(held.identity->content) : Json();
    out["record"] = json_of(held.record.content);
    out["comments"] = held.record.comments;
    if (held.identity)
        for (const std::string &comment : held.identity->comments)
            out["comments"].push_back(comment);
    out["mentions"] = Json::array();
    for (const Origin &mention : held.mentions)
        out["mentions"].push_back({{"file", mention.file}, {"line", mention.place.line}});
    out["shared"] = Json::array();
    for (const SharedWith &one : held.shared)
        out["shared"].push_back({{"partner", one.partner},
                                 {"referral", one.referral},
                                 {"agreed", one.is_agreed},
                                 {"feedback", one.feedback}});
    out["mentors"] = held.mentors;
    out["changes"] = held.changes ? changes_json(*held.changes) : Json();
    return written(out);
}

} // namespace maillon
