// impact: the figures for a funder as text, Markdown and a page.
// SPDX-License-Identifier: MIT
#include "report/html.h"
#include "report/impact_answer.h"
#include "report/impact_words.h"
#include "report/page.h"

namespace maillon {
namespace {

struct Desk {
    const Impact &impact;
    const View &view;
    Page &page;

    [[nodiscard]] std::string say(const Message &message) const {
        return maillon::say(message, view.speech);
    }
};

std::string share(int part, int of, const Desk &desk) {
    return desk.say(msg("{0} %", Decimal{100.0 * part / of, 0}));
}

void write_table(const ImpactTable &of, Desk &desk) {
    const Parted &parted = of.parted;
    if (parted.total == 0) return;
    desk.page.heading(of.heading);
    if (!parted.is_broken_down) {
        desk.page.sentence(msg("Too few to be told apart; in all: {0}.", parted.total));
        return;
    }
    Table table({{of.rows_are, Align::left, WhenNarrow::wraps},
                 {of.counted, Align::right},
                 {msg("share"), Align::right}});
    const auto add = [&](const std::string &label, int count) {
        table.add({label, std::to_string(count), share(count, parted.total, desk)});
    };
    for (const Group &group : parted.shown)
        add(desk.say(msg("{0}", impact_label(of.name, group.code))), group.count);
    if (parted.others > 0) add(desk.say(msg("other groups, together")), parted.others);
    add(desk.say(msg("in all")), parted.total);
    desk.page.table(table);
}

void write_publics(Desk &desk) {
    if (desk.impact.publics.empty()) return;
    desk.page.heading(msg("Priority publics"));
    Table table({{msg("public"), Align::left, WhenNarrow::wraps},
                 {msg("young people"), Align::right},
                 {msg("share"), Align::right}});
    for (const Group &group : desk.impact.publics)
        table.add(
            {desk.say(msg("{0}", impact_label("publics", group.code))), std::to_string(group.count),
             desk.impact.fates.total > 0 ? share(group.count, desk.impact.fates.total, desk) : ""});
    desk.page.table(table);
    desk.page.sentence(msg("Who belongs to several counts in each; what is not shown is not known "
                           "to be nobody."),
                       "faint");
}

void write_rate(const Rate &rate, Desk &desk) {
    const Impact &impact = desk.impact;
    if (rate.of == 0 && !rate.part) {
        desk.page.item(
            msg("{0}: not told, for too few can be judged or told apart", rate_label(rate)));
    } else if (!rate.part) {
        desk.page.item(
            msg("{0}: not told, for too few are concerned; n = {1}", rate_label(rate), rate.of));
    } else {
        desk.page.item(msg("{0}: {1} % ({2} of n = {3})", rate_label(rate),
                           Decimal{100.0 * *rate.part / rate.of, 0}, *rate.part, rate.of));
    }
    desk.page.under(rate_definition(rate, impact));
}

void write_people(Desk &desk) {
    const Parted &fates = desk.impact.fates;
    if (fates.is_hidden) {
        desk.page.sentence(msg("Fewer than five young people were referred: nothing is told of "
                               "them."));
        return;
    }
    desk.page.sentence(msg("{0} young person referred|{0} young people referred", fates.total));
    const auto tables = impact_tables(desk.impact);
    for (std::size_t i = 0; i + 1 < tables.size(); ++i)
        write_table(tables[i], desk);
    write_publics(desk);
}

void write_acts(Desk &desk) {
    const Impact &impact = desk.impact;
    desk.page.heading(msg("The alliance"));
    desk.page.item(
        msg("{0} partner referred someone|{0} partners referred someone", impact.partners));
    desk.page.item(msg("{0} exchange held with partners|{0} exchanges held with partners",
                       impact.checkpoints));
    desk.page.item(msg("{0} time news was given to a prescriber|"
                       "{0} times news was given to a prescriber",
                       impact.feedback));
}

} // namespace

void write_impact_tables(const Impact &impact, const View &view, Page &page) {
    Desk desk{impact, view, page};
    for (const ImpactTable &table : impact_tables(impact))
        write_table(table, desk);
    write_publics(desk);
}

std::string impact_answer(const Impact &impact, const Settings &settings, const View &view) {
    if (view.format == Format::json) return impact_json(impact, settings, view);
    if (view.format == Format::csv) return impact_csv(impact, view);
    Page page(view);
    Desk desk{impact, view, page};
    const Message title = msg("{0}: figures from {1} to {2}", settings.association,
                              impact.period.from, impact.period.to);
    page.title(title);
    write_people(desk);
    if (impact.pairs.is_hidden)
        page.sentence(msg("Fewer than five pairs were started: nothing is told of them."));
    else
        write_table(impact_tables(impact).back(), desk);
    page.heading(msg("Rates"));
    write_rate(impact.reached, desk);
    write_rate(impact.lasted, desk);
    write_acts(desk);
    page.heading(msg("How these figures are made"));
    for (const Message &note : impact_notes(impact))
        page.item(note);
    if (view.format != Format::html) return page.text();
    return html_page(say(title, view.speech), page.text(), view.speech.language);
}

} // namespace maillon
