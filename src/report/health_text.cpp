// The health table: who needs a hand, worst first, and whether we may prospect (4-health, 4.7).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "report/answers.h"
#include "report/as_json.h"
#include "report/health_forms.h"
#include "report/health_words.h"
#include "report/page.h"

namespace maillon {
namespace {

Table judged_table(const Assessment &assessment, const Register &known, const View &view) {
    Table table({{msg("Partner"), Align::left, WhenNarrow::wraps},
                 {msg("Stage")},
                 {msg("Level")},
                 {msg("Points"), Align::right},
                 {msg("Pillars")},
                 {msg("8 wk")},
                 {msg("Why"), Align::left, WhenNarrow::beneath},
                 {msg("To do"), Align::left, WhenNarrow::beneath}});
    for (const Health &health : assessment.partners) {
        if (!is_judged(health)) continue;
        table.add({{health.partner->name},
                   {say(stage_label(health.stage), view.speech)},
                   {say(level_label(health.level), view.speech), level_code(health.level)},
                   {say(in_points(hundredths(health.points)), view.speech)},
                   {pillar_marks(health, view.speech)},
                   {trend_mark(health.trend)},
                   {say(first_reason(health, known.settings), view.speech)},
                   {say(action_in_words(health, known.settings), view.speech)}});
    }
    return table;
}

void write_judged(const Assessment &assessment, const Register &known, const View &view,
                  Page &page) {
    const Table table = judged_table(assessment, known, view);
    if (table.empty()) return;
    page.table(table);
    page.sentence(pillar_legend(view.speech), "faint");
    page.sentence(trend_legend(), "faint");
}

// A prospect has two things to be done, if any: somebody to know, and a rhythm to keep.
void write_prospect(const Health &health, Page &page) {
    page.item(msg("{0}", health.partner->name));
    bool nothing = true;
    for (const std::string_view name : {"contact", "checkpoint"}) {
        const Signal &line = health.signal(name);
        if (line.level() == Level::good || line.level() == Level::unknown) continue;
        page.under(line.text);
        nothing = false;
    }
    if (nothing) page.under(msg("Nothing to do for now."));
}

void write_apart(const Assessment &assessment, Page &page) {
    const auto &all = assessment.partners;
    if (std::any_of(all.begin(), all.end(), is_prospect)) page.heading(msg("Prospects, to do"));
    for (const Health &health : all)
        if (is_prospect(health)) write_prospect(health, page);
    if (std::any_of(all.begin(), all.end(), is_closed)) page.heading(msg("Closed"));
    for (const Health &health : all)
        if (is_closed(health)) page.item(msg("{0}", health.partner->name));
}

void write_portfolio(const Portfolio &portfolio, Page &page) {
    page.heading(msg("Portfolio"));
    write_gate(portfolio, page);
}

} // namespace

std::string health_answer(const HealthReport &report, const View &view) {
    if (view.format == Format::json) return health_json(report, view);
    if (view.format == Format::csv) return health_csv(report, view);
    if (report.depth == Depth::explained) return health_explained(report, view);
    const Assessment &assessment = report.assessment;
    Page page(view);
    page.title(health_title(report));
    if (assessment.partners.empty()) {
        page.sentence(msg("No partner yet; add one: maillon partner add NAME --kind CODE"));
        return page.text();
    }
    write_judged(assessment, report.known, view, page);
    write_apart(assessment, page);
    if (report.of_whom.empty()) write_portfolio(assessment.portfolio, page);
    return page.text();
}

} // namespace maillon
