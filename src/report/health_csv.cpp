// health --format csv: a row per partner, or per line where each is explained; the names and codes
// of the JSON form.
// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include "alliance/partnership.h"
#include "report/csv.h"
#include "report/health_evidence.h"
#include "report/health_forms.h"
#include "report/health_words.h"

namespace maillon {
namespace {

std::string points_text(long hundredths) {
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

std::string said(const Message &message, const View &view) {
    return message.empty() ? "" : say(message, view.speech);
}

std::string partner_row(const Health &health, const HealthReport &report, const View &view) {
    const Partner &partner = *health.partner;
    const auto lines = reasons(health);
    return csv_row({report.assessment.at.iso(), partner.id, partner.name, partner.kind,
                    partner.territory, referent_on(partner, report.assessment.at),
                    std::string(stage_code(health.stage)),
                    std::string(stage_code(health.stage_allowed)),
                    std::string(level_code(health.level)), points_text(hundredths(health.points)),
                    health.trend ? std::string(trend_code(*health.trend)) : "",
                    std::string(confidence_code(health.confidence)),
                    std::string(level_code(health.pillar(Pillar::clarity))),
                    std::string(level_code(health.pillar(Pillar::availability))),
                    std::string(level_code(health.pillar(Pillar::trust))),
                    lines.empty() ? "" : std::string(lines.front()->name),
                    said(first_reason(health, report.known.settings), view),
                    health.action ? say(health.action->text, view.speech) : ""});
}

std::string line_rows(const Health &health, const HealthReport &report, const View &view) {
    const auto points = hundredths_of_signals(health);
    std::string rows;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Signal &signal = health.signals[i];
        std::string records;
        for (const std::string &place : records_behind(signal))
            records += (records.empty() ? "" : " ") + place;
        rows += csv_row({report.assessment.at.iso(), health.partner->id, health.partner->name,
                         std::string(signal.name), std::string(pillar_code(signal.pillar)),
                         std::to_string(signal.weight),
                         signal.severity ? fmt::format("{:.9f}", *signal.severity) : "",
                         signal.severity ? points_text(points[i]) : "",
                         std::string(level_code(signal.level())), std::to_string(signal.n),
                         say(signal.text, view.speech), records,
                         said(what_would_improve(signal), view)});
    }
    return rows;
}

} // namespace

std::string health_csv(const HealthReport &report, const View &view) {
    const bool explains = report.depth == Depth::explained;
    std::string out =
        explains ? csv_row({"at", "id", "name", "signal", "pillar", "weight", "severity", "points",
                            "level", "n", "text", "records", "improve"})
                 : csv_row({"at", "id", "name", "kind", "territory", "referent", "stage",
                            "stage-allowed", "level", "points", "trend", "confidence", "clarity",
                            "availability", "trust", "signal", "reason", "action"});
    for (const Health &health : report.assessment.partners)
        out += explains ? line_rows(health, report, view) : partner_row(health, report, view);
    return out;
}

} // namespace maillon
