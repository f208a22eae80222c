// portfolio: may we prospect, whom to consolidate first, who follows how many, segment by segment
// (3-commands, 3.2; 4-health, 4.4).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "alliance/segment.h"
#include "report/as_json.h"
#include "report/health_forms.h"
#include "report/health_words.h"

namespace maillon {
namespace {

// A list in words: "two more decisions, a checkpoint held".
std::string listed(const std::vector<Message> &messages, const Speech &speech) {
    std::string out;
    for (const Message &message : messages)
        out += (out.empty() ? "" : ", ") + say(message, speech);
    return out;
}

void write_ripening(const std::vector<Ripening> &pilots, const View &view, Page &page) {
    constexpr std::size_t shown = 5;
    if (pilots.empty()) return;
    page.heading(msg("Whom to consolidate first"));
    for (std::size_t i = 0; i < pilots.size() && i < shown; ++i) {
        const Ripening &pilot = pilots[i];
        page.item(msg("{0}", pilot.partner->name));
        if (pilot.lacks.empty()) {
            page.under(msg("The facts allow the next stage."));
            page.command(msg("maillon partner stage {0} consolidating", pilot.partner->id));
        } else {
            page.under(msg("Still lacks: {0}", listed(pilot.lacks, view.speech)));
        }
    }
    if (pilots.size() > shown) page.item(msg("… and {0} more", pilots.size() - shown));
}

Message room_of(const Load &load) {
    if (!load.capacity) return msg("capacity not set");
    const int room = *load.capacity - load.partners;
    if (room < 0) return msg("{0} too many", -room);
    return room == 0 ? msg("full") : msg("room for {0}", room);
}

void write_loads(const std::vector<Load> &loads, const Settings &settings, const View &view,
                 Page &page) {
    if (loads.empty()) return;
    page.heading(msg("Load per referent"));
    Table table({{msg("Referent"), Align::left, WhenNarrow::gives_way},
                 {msg("Partners"), Align::right},
                 {msg("Capacity"), Align::right},
                 {msg("Room")}});
    for (const Load &load : loads) {
        const bool nobody = load.staff.empty();
        table.add({{nobody ? say(msg("nobody"), view.speech) : staff_name(settings, load.staff)},
                   {std::to_string(load.partners)},
                   {load.capacity ? std::to_string(*load.capacity) : ""},
                   {nobody ? "" : say(room_of(load), view.speech)}});
    }
    page.table(table);
}

std::string count(int n) { return n == 0 ? "·" : std::to_string(n); }

// One column per level, worst first, so that a row is read like the health table.
constexpr std::array<Level, 4> worst_first = {Level::risk, Level::watch, Level::good,
                                              Level::unknown};

void write_segments(const HealthReport &report, const View &view, Page &page) {
    const auto counts = count_segments(report.assessment, report.known);
    if (counts.empty()) return;
    page.heading(msg("Segments"));
    std::vector<Table::Column> columns = {{msg("Segment")},
                                          {msg("Value"), Align::left, WhenNarrow::gives_way},
                                          {msg("Partners"), Align::right}};
    for (const Level level : worst_first)
        columns.push_back({msg("{0}", level_mark(level)), Align::right});
    columns.push_back({msg("Referrals"), Align::right});
    Table table(std::move(columns));
    for (const SegmentCount &one : counts) {
        std::vector<Table::Cell> row = {
            {say(axis_label(one.segment.axis), view.speech)},
            {say(msg("{0}", segment_label(one.segment, report.known.settings)), view.speech)},
            {std::to_string(one.partners)}};
        for (const Level level : worst_first)
            row.emplace_back(count(one.levels.at(static_cast<std::size_t>(level))));
        row.emplace_back(std::to_string(one.referrals));
        table.add(std::move(row));
    }
    page.table(table);
    page.sentence(msg("! {0}, ~ {1}, + {2}, ? {3}; referrals of the last 365 days. A partner with "
                      "two stakes counts in both.",
                      level_label(Level::risk), level_label(Level::watch), level_label(Level::good),
                      level_label(Level::unknown)),
                  "faint");
}

void write_concentrations(const std::vector<Concentration> &all, Page &page) {
    if (all.empty()) return;
    page.heading(msg("Concentration"));
    for (const Concentration &one : all)
        page.item(concentration_sentence(one));
}

} // namespace

std::string portfolio_answer(const HealthReport &report, const View &view) {
    if (view.format == Format::json) return portfolio_json(report, view);
    const Portfolio &portfolio = report.assessment.portfolio;
    Page page(view);
    page.title(
        msg("{0}: portfolio on {1}", report.known.settings.association, report.assessment.at));
    if (report.assessment.partners.empty()) {
        page.sentence(msg("No partner yet; add one: maillon partner add NAME --kind CODE"));
        return page.text();
    }
    page.heading(msg("Prospect or stabilise?"));
    page.sentence(advice_sentence(portfolio));
    for (const Hindrance &reason : portfolio.reasons)
        page.item(msg("{0} ({1})", reason.why, reason.reopens));
    write_ripening(portfolio.ripening, view, page);
    write_loads(portfolio.loads, report.known.settings, view, page);
    write_concentrations(portfolio.concentrations, page);
    write_segments(report, view, page);
    return page.text();
}

} // namespace maillon
