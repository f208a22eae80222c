// impact --format json: what may not be told is null, a table that may not be parted has no rows.
// SPDX-License-Identifier: MIT
#include "report/impact_json.h"
#include "report/impact_answer.h"
#include "report/impact_words.h"

namespace maillon {
namespace {

Json total_of(const Parted &parted) { return parted.is_hidden ? Json() : Json(parted.total); }

Json group_of(std::string_view table, const Group &group, const View &view) {
    return {{"code", group.code},
            {"label", say(msg("{0}", impact_label(table, group.code)), view.speech)},
            {"n", group.count}};
}

Json table_of(const ImpactTable &table, const View &view) {
    Json out;
    out["total"] = total_of(table.parted);
    out["parted"] = table.parted.is_broken_down;
    out["groups"] = Json::array();
    for (const Group &group : table.parted.shown)
        out["groups"].push_back(group_of(table.name, group, view));
    out["others"] = table.parted.others > 0 ? Json(table.parted.others) : Json();
    return out;
}

Json plain_rate(const Rate &rate) {
    return {{"name", rate.name},
            {"part", rate.part ? Json(*rate.part) : Json()},
            {"n", rate.of > 0 ? Json(rate.of) : Json()}};
}

Json rate_of(const Rate &rate, const Impact &impact, const View &view) {
    Json out = plain_rate(rate);
    out["definition"] = say(rate_definition(rate, impact), view.speech);
    return out;
}

} // namespace

Json json_of(const Impact &impact, const View &view) {
    Json out;
    out["young-people"] = total_of(impact.fates);
    for (const ImpactTable &table : impact_tables(impact))
        if (table.name != "territories") out[std::string(table.name)] = table_of(table, view);
    out["rates"] = Json::array({plain_rate(impact.reached), plain_rate(impact.lasted)});
    out["partners"] = impact.partners;
    out["checkpoints"] = impact.checkpoints;
    out["feedback"] = impact.feedback;
    return out;
}

Json publics_json(const Impact &impact, const View &view) {
    Json out = Json::array();
    for (const Group &group : impact.publics)
        out.push_back(group_of("publics", group, view));
    return out;
}

std::string impact_json(const Impact &impact, const Settings &settings, const View &view) {
    Json out = json_answer();
    out["association"] = settings.association;
    out["at"] = json_of(impact.at);
    out["from"] = json_of(impact.period.from);
    out["to"] = json_of(impact.period.to);
    out["young-people"] = total_of(impact.fates);
    for (const ImpactTable &table : impact_tables(impact))
        out[std::string(table.name)] = table_of(table, view);
    out["publics"] = publics_json(impact, view);
    out["rates"] =
        Json::array({rate_of(impact.reached, impact, view), rate_of(impact.lasted, impact, view)});
    out["partners"] = impact.partners;
    out["checkpoints"] = impact.checkpoints;
    out["feedback"] = impact.feedback;
    out["notes"] = Json::array();
    for (const Message &note : impact_notes(impact))
        out["notes"].push_back(say(note, view.speech));
    return written(out);
}

} // namespace maillon
