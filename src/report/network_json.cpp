// The answers over several associations as JSON.
// SPDX-License-Identifier: MIT
#include "report/impact_json.h"
#include "report/network_parts.h"

namespace maillon {
namespace {

template <class Figures, class Part>
Json answer_of(const NetworkRead<Figures> &network, Json head, const Part &part) {
    head["associations"] = Json::array();
    for (const auto &one : network.associations) {
        Json row;
        row["association"] = one.association;
        row["folder"] = json_of(one.folder);
        row.update(part(one.figures));
        row["errors"] = one.faults;
        head["associations"].push_back(std::move(row));
    }
    return head;
}

Json unread_json(const std::vector<UnreadFolder> &unread, const View &view) {
    Json out = Json::array();
    for (const UnreadFolder &one : unread)
        out.push_back({{"folder", json_of(one.folder)}, {"why", say(one.why, view.speech)}});
    return out;
}

Json levels_json(const std::array<int, 4> &levels) {
    Json out;
    for (const Level level : {Level::good, Level::watch, Level::risk, Level::unknown})
        out[level_code(level)] = levels.at(static_cast<std::size_t>(level));
    return out;
}

Json cooling_json(const std::vector<Cooling> &all) {
    Json out = Json::array();
    for (const Cooling &one : all)
        out.push_back({{"id", one.id},
                       {"name", one.name},
                       {"level", level_code(one.level)},
                       {"points", one.points},
                       {"before", one.before ? Json(*one.before) : Json()},
                       {"signal", one.signal.empty() ? Json() : Json(one.signal)}});
    return out;
}

std::string_view gate_code(bool may_prospect) { return may_prospect ? "open" : "closed"; }

Json counts_json(const PortfolioFigures &one) {
    return {{"reasons", one.hindrances},    {"partners", one.partners},
            {"of-nobody", one.of_nobody},   {"referents", one.referents},
            {"overloaded", one.overloaded}, {"concentrations", one.concentrations},
            {"pilots", one.pilots},         {"ripe", one.ripe}};
}

// One to four are null.
Json told_json(int count) { return count > 0 && count < least_shown ? Json() : Json(count); }

Json summary_row(const SummaryFigures &one) {
    Json out;
    out["counts"] = Json::array();
    for (const Counted &count : one.counts)
        out["counts"].push_back({{"name", count.name},
                                 {"now", told_json(count.now)},
                                 {"before", told_json(count.before)}});
    out["waits"] = Json::array();
    for (const Counted &count : one.waits)
        out["waits"].push_back({{"name", count.name}, {"now", told_json(count.now)}});
    out["cooler"] = one.cooler;
    out["warmer"] = one.warmer;
    out["dormant"] = one.dormant;
    return out;
}

Json sum_json(const NetworkSum &sum) {
    return {{"n", sum.count}, {"associations-left-out", sum.left_out}};
}

using SummaryNetwork = NetworkRead<SummaryFigures>;

// The sums of a list's rows, which every association has in the same order.
Json sums_json(const SummaryNetwork &network, std::vector<Counted> SummaryFigures::*list,
               bool has_before) {
    Json out = Json::array();
    if (network.associations.empty()) return out;
    const auto &first = network.associations.front().figures.*list;
    for (std::size_t i = 0; i < first.size(); ++i) {
        std::vector<int> now, before;
        for (const auto &one : network.associations) {
            now.push_back((one.figures.*list)[i].now);
            before.push_back((one.figures.*list)[i].before);
        }
        Json row{{"name", first[i].name}, {"now", sum_json(sum_across(now))}};
        if (has_before) row["before"] = sum_json(sum_across(before));
        out.push_back(std::move(row));
    }
    return out;
}

Json summary_total(const SummaryNetwork &network) {
    Json total;
    total["counts"] = sums_json(network, &SummaryFigures::counts, true);
    total["waits"] = sums_json(network, &SummaryFigures::waits, false);
    int cooler = 0, warmer = 0, dormant = 0;
    for (const auto &one : network.associations) {
        cooler += one.figures.cooler;
        warmer += one.figures.warmer;
        dormant += one.figures.dormant;
    }
    total["cooler"] = cooler;
    total["warmer"] = warmer;
    total["dormant"] = dormant;
    return total;
}

} // namespace

std::string network_impact_json(const NetworkRead<CountedImpact> &network, const View &view) {
    const NetworkImpact all = impact_across(network);
    Json head = json_answer();
    head["at"] = json_of(all.total.at);
    head["from"] = json_of(all.total.period.from);
    head["to"] = json_of(all.total.period.to);
    Json out = answer_of(network, std::move(head),
                         [&](const CountedImpact &one) { return json_of(one.impact, view); });
    out["total"] = json_of(all.total, view);
    out["total"]["publics"] = publics_json(all.total, view);
    out["total"]["associations-without-people"] = all.without_people;
    out["total"]["associations-without-pairs"] = all.without_pairs;
    out["unread"] = unread_json(network.unread, view);
    return written(out);
}

std::string network_health_json(const NetworkRead<HealthFigures> &network, Date at,
                                const View &view) {
    Json head = json_answer();
    head["at"] = json_of(at);
    HealthFigures total;
    int open = 0;
    for (const auto &one : network.associations) {
        for (std::size_t i = 0; i < total.levels.size(); ++i)
            total.levels.at(i) += one.figures.levels.at(i);
        total.prospects += one.figures.prospects;
        open += one.figures.may_prospect ? 1 : 0;
    }
    Json out = answer_of(network, std::move(head), [](const HealthFigures &one) {
        return Json{{"levels", levels_json(one.levels)},
                    {"prospects", one.prospects},
                    {"gate", gate_code(one.may_prospect)},
                    {"cooling", cooling_json(one.cooling)}};
    });
    out["total"] = {{"levels", levels_json(total.levels)},
                    {"prospects", total.prospects},
                    {"gates-open", open}};
    out["unread"] = unread_json(network.unread, view);
    return written(out);
}

std::string network_portfolio_json(const NetworkRead<PortfolioFigures> &network, Date at,
                                   const View &view) {
    Json head = json_answer();
    head["at"] = json_of(at);
    PortfolioFigures total;
    int open = 0;
    for (const auto &one : network.associations) {
        open += one.figures.may_prospect ? 1 : 0;
        for (const auto part : {&PortfolioFigures::hindrances, &PortfolioFigures::partners,
                                &PortfolioFigures::of_nobody, &PortfolioFigures::referents,
                                &PortfolioFigures::overloaded, &PortfolioFigures::concentrations,
                                &PortfolioFigures::pilots, &PortfolioFigures::ripe})
            total.*part += one.figures.*part;
    }
    Json out = answer_of(network, std::move(head), [](const PortfolioFigures &one) {
        Json row{{"gate", gate_code(one.may_prospect)}};
        row.update(counts_json(one));
        return row;
    });
    out["total"] = {{"gates-open", open}};
    out["total"].update(counts_json(total));
    out["unread"] = unread_json(network.unread, view);
    return written(out);
}

std::string network_summary_json(const SummaryNetwork &network, const Period &period,
                                 const View &view) {
    Json head = json_answer();
    head["from"] = json_of(period.from);
    head["to"] = json_of(period.to);
    head["before"] = {{"from", json_of(period.before)}, {"to", json_of(period.from - 1)}};
    Json out = answer_of(network, std::move(head), summary_row);
    out["total"] = summary_total(network);
    out["unread"] = unread_json(network.unread, view);
    return written(out);
}

} // namespace maillon
