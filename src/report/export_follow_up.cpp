// Checkpoints and health as tables.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "report/exported.h"
#include "report/health_words.h"

namespace maillon {
namespace {

ExportCell said(const std::string &text) { return text.empty() ? ExportCell() : ExportCell(text); }

std::string status_of(const Checkpoint &checkpoint) {
    if (checkpoint.holding == Holding::no_answer) return "no-answer";
    return checkpoint.holding == Holding::postponed ? "postponed" : "held";
}

ExportCell said(const Message &message, const View &view) {
    return message.empty() ? ExportCell() : said(say(message, view.speech));
}

} // namespace

std::vector<Exchange> exchanges_of(const Register &known, const std::string &id) {
    std::vector<Exchange> exchanges;
    const auto take = [&](const auto &record, const Partner *partner, const Youth *youth) {
        if (!id.empty() && record.id != id) return;
        for (const Checkpoint &one : record.checkpoints)
            exchanges.push_back({partner, youth, &one});
    };
    for (const Partner &partner : known.partners)
        take(partner, &partner, nullptr);
    for (const Youth &youth : known.youths)
        take(youth, nullptr, &youth);
    std::ranges::stable_sort(exchanges, {},
                             [](const Exchange &one) { return one.checkpoint->fact.date; });
    return exchanges;
}

ExportTable checkpoints_table(const Register &known, const std::vector<Exchange> &exchanges,
                              const View &view) {
    ExportTable table{"checkpoints",
                      {"date", "id", "partner", "youth", "kind", "status", "initiative", "by",
                       "with", "pair", "difficulty", "note", "next"},
                      {}};
    const bool has_names = view.names == Names::shown;
    if (has_names) table.columns.push_back("youth-name");
    for (const Exchange &exchange : exchanges) {
        const Checkpoint &one = *exchange.checkpoint;
        table.rows.push_back(
            {one.fact.date, one.id, exchange.partner ? said(exchange.partner->id) : ExportCell(),
             exchange.youth ? said(exchange.youth->id) : ExportCell(), said(one.kind),
             status_of(one), std::string(one.theirs ? "theirs" : "ours"), said(one.fact.by),
             one.with.empty() ? ExportCell() : ExportCell(one.with), said(one.pair), one.difficulty,
             said(one.fact.note), one.next ? ExportCell(*one.next) : ExportCell()});
        if (has_names)
            table.rows.back().push_back(
                exchange.youth ? said(youth_name(known, exchange.youth->id, view)) : ExportCell());
    }
    return table;
}

ExportTable health_table(const Assessment &assessment, const Register &known, const View &view) {
    ExportTable table{"health",
                      {"at", "id", "name", "kind", "territory", "referent", "stage",
                       "stage-allowed", "level", "points", "trend", "confidence", "clarity",
                       "availability", "trust", "signal", "reason", "action"},
                      {}};
    const auto level = [](Level one) { return std::string(level_code(one)); };
    for (const Health &health : assessment.partners) {
        const Partner &partner = *health.partner;
        const auto lines = reasons(health);
        table.rows.push_back(
            {assessment.at, partner.id, said(partner.name), said(partner.kind),
             said(partner.territory), said(referent_on(partner, assessment.at)),
             std::string(stage_code(health.stage)), std::string(stage_code(health.stage_allowed)),
             level(health.level), Decimal{health.points, 2},
             health.trend ? said(std::string(trend_code(*health.trend))) : ExportCell(),
             std::string(confidence_code(health.confidence)), level(health.pillar(Pillar::clarity)),
             level(health.pillar(Pillar::availability)), level(health.pillar(Pillar::trust)),
             lines.empty() ? ExportCell() : said(std::string(lines.front()->name)),
             said(first_reason(health, known.settings), view),
             health.action ? said(health.action->text, view) : ExportCell()});
    }
    return table;
}

} // namespace maillon
