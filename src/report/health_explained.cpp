// Each partner's points line by line, what is not known, and what to do (4-health, 4.1 rule 1).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "base/joined.h"
#include "report/answers.h"
#include "report/health_evidence.h"
#include "report/health_words.h"
#include "report/page.h"

namespace maillon {
namespace {

// A line that counts, with its points as printed.
struct Line {
    const Signal *signal;
    long hundredths;
};
using Lines = std::vector<Line>;

Lines counted_lines(const Health &health) {
    const auto parts = hundredths_of_signals(health);
    Lines lines;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Signal &signal = health.signals[i];
        if (signal.severity && signal.weight > 0) lines.push_back({&signal, parts[i]});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return a.signal->points() > b.signal->points();
    });
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
    Table table({{msg("Points"), Align::right},
                 {msg("Level")},
                 {msg("Pillar")},
                 {msg("What we see"), Align::left, WhenNarrow::wraps}});
    long total = 0;
    for (const auto &[signal, hundredths] : lines) {
        const Level level = signal->level();
        table.add({{say(in_points(hundredths), view.speech)},
                   {say(level_label(level), view.speech), level_code(level)},
                   {say(pillar_label(signal->pillar), view.speech)},
                   {say(signal->text, view.speech)}});
        total += hundredths;
    }
    table.add(
        {{say(in_points(total), view.speech), "bold"}, "", "", {say(msg("in all"), view.speech)}});
    page.table(table);
}

// The figures, the records and the way out of each line, so that anybody can check it and mend it.
void write_behind(const Lines &lines, const View &view, Page &page) {
    if (lines.empty()) return;
    page.heading(msg("Behind each line"));
    for (const auto &[signal, hundredths] : lines) {
        page.item(msg("{0}: {1} = weight {2} × severity {3}", signal_label(signal->name),
                      in_points(hundredths), signal->weight, Decimal{*signal->severity, 2}));
        const Message figures = figures_in_words(*signal, view.speech);
        if (!figures.empty()) page.under(msg("Figures: {0}", figures));
        const auto records = records_behind(*signal);
        if (!records.empty()) page.under(msg("Records: {0}", joined(records, ", ")), "faint");
        const Message improve = what_would_improve(*signal);
        if (!improve.empty()) page.under(msg("Would lighten it: {0}", improve));
    }
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
    const Lines lines = counted_lines(health);
    write_counted(lines, view, page);
    write_items(
        health, msg("Not known, so not counted"),
        [](const Signal &signal) { return signal.weight > 0 && !signal.severity; }, page);
    write_items(
        health, msg("For information, never counted"),
        [](const Signal &signal) { return signal.weight == 0; }, page);
    write_behind(lines, view, page);
    write_action(health, known.settings, page);
    return page.text();
}

} // namespace

std::string health_explained(const HealthReport &report, const View &view) {
    std::string out;
    for (const Health &health : report.assessment.partners) {
        if (!out.empty()) out += "\n";
        out += explained(health, report.known, view);
    }
    if (!out.empty()) return out;
    Page page(view);
    page.sentence(msg("No partner yet; add one: maillon partner add NAME --kind CODE"));
    return page.text();
}

} // namespace maillon
