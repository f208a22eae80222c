// Each partner's points line by line, what is not known, and what to do (4-health, 4.1 rule 1).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "report/answers.h"
#include "report/health_words.h"
#include "report/page.h"

namespace maillon {
namespace {

using Lines = std::vector<const Signal *>;

bool is_counted(const Signal &signal) { return signal.severity && signal.weight > 0; }

Lines counted_lines(const Health &health) {
    Lines lines;
    for (const Signal &signal : health.signals)
        if (is_counted(signal)) lines.push_back(&signal);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const Signal *a, const Signal *b) { return a->points() > b->points(); });
    return lines;
}

void write_verdict(const Health &health, const Settings &settings, Page &page) {
    page.title(msg("{0} ({1})", health.partner->name, health.partner->id));
    const Decimal points = in_points(hundredths(health.points));
    if (is_judged(health))
        page.sentence(msg("Level: {0}; points: {1}; confidence: {2}; stage: {3}.",
                          level_label(health.level), points, confidence_label(health.confidence),
                          stage_label(health.stage)),
                      level_code(health.level));
    else
        page.sentence(msg("Stage: {0}; points: {1}.", stage_label(health.stage), points));
    if (health.trend) page.sentence(msg("Over 8 weeks: {0}.", trend_label(*health.trend)));
    if (health.stage_allowed != health.stage)
        page.sentence(
            msg("The facts now speak for the stage: {0}.", stage_label(health.stage_allowed)));
    if (health.school_closed) page.sentence(closed_text(*health.partner, settings));
}

void write_counted(const Lines &lines, const View &view, Page &page) {
    if (lines.empty()) return;
    std::vector<double> points;
    for (const Signal *line : lines)
        points.push_back(line->points());
    const auto parts = hundredths_of_lines(points);
    Table table({{msg("Points"), Align::right},
                 {msg("Level")},
                 {msg("Pillar")},
                 {msg("What we see"), Align::left, WhenNarrow::wraps}});
    long total = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Level level = lines[i]->level();
        table.add({{say(in_points(parts[i]), view.speech)},
                   {say(level_label(level), view.speech), level_code(level)},
                   {say(pillar_label(lines[i]->pillar), view.speech)},
                   {say(lines[i]->text, view.speech)}});
        total += parts[i];
    }
    table.add(
        {{say(in_points(total), view.speech), "bold"}, "", "", {say(msg("in all"), view.speech)}});
    page.table(table);
}

template <class Which>
void write_items(const Health &health, const Message &heading, Which which, Page &page) {
    const auto &all = health.signals;
    if (std::none_of(all.begin(), all.end(), which)) return;
    page.heading(heading);
    for (const Signal &signal : all)
        if (which(signal)) page.item(msg("{0} — {1}", signal_label(signal.name), signal.text));
}

void write_action(const Health &health, const Settings &settings, Page &page) {
    if (!health.action) return;
    page.heading(msg("To do"));
    page.item(action_in_words(health, settings));
    if (!health.action->done_when.empty())
        page.under(msg("Done when {0}", health.action->done_when));
}

std::string explained(const Health &health, const Register &known, const View &view) {
    Page page(view);
    write_verdict(health, known.settings, page);
    write_counted(counted_lines(health), view, page);
    write_items(
        health, msg("Not known, so not counted"),
        [](const Signal &signal) { return signal.weight > 0 && !signal.severity; }, page);
    write_items(
        health, msg("For information, never counted"),
        [](const Signal &signal) { return signal.weight == 0; }, page);
    write_action(health, known.settings, page);
    return page.text();
}

} // namespace

std::string health_explained(const std::vector<const Health *> &partners, const Register &known,
                             const View &view) {
    std::string out;
    for (const Health *health : partners) {
        if (!out.empty()) out += "\n";
        out += explained(*health, known, view);
    }
    if (!out.empty()) return out;
    Page page(view);
    page.sentence(msg("No partner yet; add one: maillon partner add NAME --kind CODE"));
    return page.text();
}

} // namespace maillon
