// portfolio --format json.
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "alliance/segment.h"
#include "report/as_json.h"
#include "report/json.h"

namespace maillon {
namespace {

Json gate_json(const Portfolio &portfolio, const Speech &speech) {
    Json reasons = Json::array();
    for (const Hindrance &reason : portfolio.reasons)
        reasons.push_back(
            {{"why", say(reason.why, speech)}, {"reopens", say(reason.reopens, speech)}});
    return {{"gate", portfolio.open ? "open" : "closed"}, {"reasons", std::move(reasons)}};
}

Json ripening_json(const std::vector<Ripening> &pilots, const Speech &speech) {
    Json out = Json::array();
    for (const Ripening &pilot : pilots) {
        Json lacks = Json::array();
        for (const Message &message : pilot.lacks)
            lacks.push_back(say(message, speech));
        out.push_back({{"id", pilot.partner->id},
                       {"name", pilot.partner->name},
                       {"next", stage_code(Stage::consolidating)},
                       {"lacks", std::move(lacks)}});
    }
    return out;
}

Json loads_json(const std::vector<Load> &loads, const Settings &settings) {
    Json out = Json::array();
    for (const Load &load : loads)
        out.push_back({{"staff", json_of(load.staff)},
                       {"name", json_of(staff_name(settings, load.staff))},
                       {"partners", load.partners},
                       {"capacity", json_of(load.capacity)}});
    return out;
}

Json concentrations_json(const std::vector<Concentration> &all) {
    Json out = Json::array();
    for (const Concentration &one : all)
        out.push_back({{"territory", one.territory},
                       {"id", one.partner->id},
                       {"referrals", one.referrals},
                       {"of", one.all}});
    return out;
}

Json segments_json(const HealthReport &report, const Speech &speech) {
    Json out = Json::array();
    for (const SegmentCount &one : count_segments(report.assessment, report.known)) {
        Json levels;
        for (const Level level : {Level::good, Level::watch, Level::risk, Level::unknown})
            levels[level_code(level)] = one.levels.at(static_cast<std::size_t>(level));
        out.push_back(
            {{"axis", axis_code(one.segment.axis)},
             {"value", one.segment.value},
             {"label", say(msg("{0}", segment_label(one.segment, report.known.settings)), speech)},
             {"partners", one.partners},
             {"levels", std::move(levels)},
             {"referrals", one.referrals}});
    }
    return out;
}

} // namespace

std::string portfolio_json(const HealthReport &report, const View &view) {
    const Portfolio &portfolio = report.assessment.portfolio;
    Json out = json_answer();
    out["at"] = json_of(report.assessment.at);
    out["association"] = report.known.settings.association;
    out["advice"] = portfolio.open ? "prospect" : "stabilise";
    out["portfolio"] = gate_json(portfolio, view.speech);
    out["consolidate-first"] = ripening_json(portfolio.ripening, view.speech);
    out["referents"] = loads_json(portfolio.loads, report.known.settings);
    out["concentration"] = concentrations_json(portfolio.concentrations);
    out["segments"] = segments_json(report, view.speech);
    out["problems"] = json_of(report.problems, view.speech);
    return written(out);
}

} // namespace maillon
