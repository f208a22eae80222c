// Which partnerships changed, line by line, and by which facts (4-health, 4.7).
// SPDX-License-Identifier: MIT
#include "alliance/partnership.h"
#include "report/health_evidence.h"
#include "report/health_forms.h"
#include "report/health_words.h"

namespace maillon {
namespace {

// Its level, or its stage where no level is said in words (4-health, 4.2).
Label standing(const Health &health) {
    return is_judged(health) ? level_label(health.level) : stage_label(health.stage);
}

Message verdict(const HealthChange &change) {
    const Health &now = *change.now;
    const std::string &name = now.partner->name;
    const Decimal points = in_points(hundredths(now.points));
    if (!change.before)
        return msg("{0}: new since {1}, {2} (points: {3})", name, now.partner->since, standing(now),
                   points);
    const Label then = standing(*change.before);
    const Decimal before = in_points(hundredths(change.before->points));
    if (then.english == standing(now).english)
        return msg("{0}: {1} as before (points: {2} → {3})", name, then, before, points);
    return msg("{0}: {1} → {2} (points: {3} → {4})", name, then, standing(now), before, points);
}

Message moved(const LineChange &line) {
    const long by = line.hundredths - line.hundredths_before;
    const std::string sign = by > 0 ? "+" : "−";
    return msg("{0}{1} {2}: {3}", sign, in_points(by > 0 ? by : -by), signal_label(line.now->name),
               line.now->text);
}

Message fact_in_words(const Source &fact) {
    if (fact.fact->recorded && *fact.fact->recorded > fact.fact->date)
        return msg("{0} on {1}, recorded on {2} ({3})", fact.what, fact.fact->date,
                   *fact.fact->recorded, place_of(fact));
    return msg("{0} on {1} ({2})", fact.what, fact.fact->date, place_of(fact));
}

void write_line(const LineChange &line, const View &view, Page &page) {
    page.item(moved(line));
    Message facts;
    for (const Source &fact : line.facts)
        facts = facts.empty() ? fact_in_words(fact)
                              : msg("{0}; {1}", say(facts, view.speech), fact_in_words(fact));
    page.under(facts.empty() ? msg("no new fact: time has passed") : facts, "faint");
}

void write_change(const HealthChange &change, const View &view, Page &page) {
    page.heading(verdict(change));
    if (change.before && change.before->stage != change.now->stage)
        page.item(msg("Stage: {0} → {1}", stage_label(change.before->stage),
                      stage_label(change.now->stage)));
    for (const LineChange &line : change.lines)
        write_line(line, view, page);
}

} // namespace

std::string health_since_answer(const HealthReport &report, const View &view) {
    const HealthSince &since = *report.since;
    Page page(view);
    const Message title = msg("{0}: what changed in the partnerships from {1} to {2}",
                              report.known.settings.association, since.from, report.assessment.at);
    page.title(report.of_whom.empty() ? title : msg("{0} — {1}", title, report.of_whom));
    if (since.changes.empty()) page.sentence(msg("Nothing changed since {0}.", since.from));
    for (const HealthChange &change : since.changes)
        write_change(change, view, page);
    return page.text();
}

} // namespace maillon
