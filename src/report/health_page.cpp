// health --format html: one standalone page, a table of all partners, then a part for each with its
// lines and charts (4-health, 4.7).
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "alliance/partnership.h"
#include "report/health_charts.h"
#include "report/health_evidence.h"
#include "report/health_forms.h"
#include "report/health_words.h"
#include "report/html.h"

namespace maillon {
namespace {

// What every part of the page is written with.
struct Desk {
    const HealthReport &report;
    const View &view;

    [[nodiscard]] std::string say(const Message &message) const {
        return message.empty() ? "" : in_html(maillon::say(message, view.speech));
    }
    [[nodiscard]] std::string tag(std::string_view name, const Message &message,
                                  std::string_view kind = {}) const {
        if (message.empty()) return {};
        const Attributes attributes =
            kind.empty() ? Attributes{} : Attributes{{"class", std::string(kind)}};
        return element(name, attributes, say(message)) + "\n";
    }
    // A cell that bears its heading where the table becomes a list of cards.
    [[nodiscard]] std::string cell(const Message &heading, const std::string &inner,
                                   std::string_view kind = {}) const {
        Attributes attributes{{"data-label", maillon::say(heading, view.speech)}};
        if (!kind.empty()) attributes.emplace_back("class", kind);
        return element("td", attributes, inner);
    }
};

std::string level_word(Level level, const Desk &desk) {
    return element("span", {{"class", "level " + std::string(level_code(level))}},
                   desk.say(msg("{0} {1}", level_mark(level), level_label(level))));
}

std::string anchor(const Health &health) { return "partner-" + health.partner->id; }

std::string overview_row(const Health &health, const Desk &desk) {
    const auto &speech = desk.view.speech;
    const Settings &settings = desk.report.known.settings;
    return element("tr",
                   element("td", element("a", {{"href", "#" + anchor(health)}},
                                         in_html(health.partner->name))) +
                       desk.cell(msg("Level"), level_word(health.level, desk)) +
                       desk.cell(msg("Points"),
                                 desk.say(msg("{0}", in_points(hundredths(health.points)))),
                                 "number") +
                       desk.cell(msg("Pillars"), in_html(pillar_marks(health, speech)), "marks") +
                       desk.cell(msg("8 wk"), in_html(trend_mark(health.trend))) +
                       desk.cell(msg("Why"), desk.say(first_reason(health, settings))) +
                       desk.cell(msg("To do"), desk.say(action_in_words(health, settings)))) +
           "\n";
}

std::string head_of(std::initializer_list<Message> headings, const Desk &desk) {
    std::string cells;
    for (const Message &heading : headings)
        cells += element("th", {{"scope", "col"}}, desk.say(heading));
    return element("thead", element("tr", cells)) + "\n";
}

std::string table(const std::string &head, const std::string &rows, const std::string &foot = {}) {
    return element("table", {{"class", "cards"}},
                   "\n" + head + element("tbody", "\n" + rows) + "\n" + foot) +
           "\n";
}

std::string overview(const Desk &desk) {
    std::string rows;
    for (const Health &health : desk.report.assessment.partners)
        if (is_judged(health)) rows += overview_row(health, desk);
    if (rows.empty()) return {};
    return table(head_of({msg("Partner"), msg("Level"), msg("Points"), msg("Pillars"), msg("8 wk"),
                          msg("Why"), msg("To do")},
                         desk),
                 rows) +
           desk.tag("p", pillar_legend(desk.view.speech), "faint") +
           desk.tag("p", trend_legend(), "faint");
}

std::string line_row(const Signal &signal, long hundredths, const Desk &desk) {
    std::string seen = desk.say(signal.text);
    if (desk.report.depth == Depth::explained) {
        const Message figures = figures_in_words(signal, desk.view.speech);
        if (!figures.empty()) seen += element("div", {{"class", "faint"}}, desk.say(figures));
        std::string records;
        for (const std::string &place : records_behind(signal))
            records += (records.empty() ? "" : ", ") + place;
        if (!records.empty())
            seen += element("div", {{"class", "faint"}}, desk.say(msg("Records: {0}", records)));
    }
    return element("tr",
                   desk.cell(msg("Points"), desk.say(msg("{0}", in_points(hundredths))), "number") +
                       desk.cell(msg("Level"), level_word(signal.level(), desk)) +
                       desk.cell(msg("Pillar"), desk.say(msg("{0}", pillar_label(signal.pillar)))) +
                       desk.cell(msg("What we see"), seen)) +
           "\n";
}

// The lines that weigh, or all that are known; with their sum.
std::string lines(const Health &health, const Desk &desk) {
    const auto parts = hundredths_of_signals(health);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Signal &signal = health.signals[i];
        const bool is_counted = signal.severity && signal.weight > 0;
        if (is_counted && (parts[i] > 0 || desk.report.depth == Depth::explained))
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return parts[i]; });
    if (order.empty()) return desk.tag("p", msg("No line weighs."));
    std::string rows;
    for (const std::size_t i : order)
        rows += line_row(health.signals[i], parts[i], desk);
    const std::string foot = element(
        "tfoot", element("tr", desk.cell(msg("Points"),
                                         desk.say(msg("{0}", in_points(hundredths(health.points)))),
                                         "number") +
                                   element("td", {{"colspan", "3"}}, desk.say(msg("in all")))));
    return table(head_of({msg("Points"), msg("Level"), msg("Pillar"), msg("What we see")}, desk),
                 rows, foot + "\n");
}

std::string unknown_lines(const Health &health, const Desk &desk) {
    std::string items;
    for (const Signal &signal : health.signals)
        if (!signal.severity && signal.weight > 0)
            items += desk.tag("li", msg("{0} — {1}", signal_label(signal.name), signal.text));
    if (items.empty()) return {};
    return desk.tag("h3", msg("Not known, so not counted")) + element("ul", "\n" + items) + "\n";
}

std::string verdict(const Health &health, const Desk &desk) {
    std::string out = level_word(health.level, desk) +
                      desk.say(msg(" · points: {0} · stage: {1} · confidence: {2}",
                                   in_points(hundredths(health.points)), stage_label(health.stage),
                                   confidence_label(health.confidence)));
    if (health.trend)
        out += desk.say(
            msg(" · over 8 weeks: {0} {1}", trend_mark(health.trend), trend_label(*health.trend)));
    std::string paragraph = element("p", out) + "\n";
    if (health.stage_allowed != health.stage)
        paragraph += desk.tag(
            "p", msg("The facts now speak for the stage: {0}.", stage_label(health.stage_allowed)));
    if (health.school_closed)
        paragraph += desk.tag("p", closed_text(*health.partner, desk.report.known.settings));
    return paragraph;
}

std::string to_do(const Health &health, const Desk &desk) {
    if (!health.action) return {};
    std::string inner = desk.say(action_in_words(health, desk.report.known.settings));
    if (!health.action->done_when.empty())
        inner += element("div", {{"class", "faint"}},
                         desk.say(msg("Done when {0}", health.action->done_when)));
    return desk.tag("h3", msg("To do")) + element("div", inner) + "\n";
}

std::string partner_part(const Health &health, const std::vector<Month> &months, const Desk &desk) {
    return element("section", {{"class", "partner"}, {"id", anchor(health)}},
                   "\n" + element("h2", in_html(health.partner->name)) + "\n" +
                       verdict(health, desk) + lines(health, desk) + to_do(health, desk) +
                       health_charts(health, months, desk.report.known.settings.health, desk.view) +
                       unknown_lines(health, desk)) +
           "\n";
}

std::string prospect_item(const Health &health, const Desk &desk) {
    std::string inner = in_html(health.partner->name);
    for (const std::string_view name : {"contact", "checkpoint"}) {
        const Signal &line = health.signal(name);
        if (line.level() == Level::good || line.level() == Level::unknown) continue;
        inner += element("div", {{"class", "faint"}}, desk.say(line.text));
    }
    return element("li", inner) + "\n";
}

std::string apart(const Desk &desk) {
    std::string prospects;
    std::string closed;
    for (const Health &health : desk.report.assessment.partners) {
        if (is_prospect(health)) prospects += prospect_item(health, desk);
        if (is_closed(health)) closed += element("li", in_html(health.partner->name)) + "\n";
    }
    std::string out;
    if (!prospects.empty())
        out += desk.tag("h2", msg("Prospects, to do")) + element("ul", "\n" + prospects) + "\n";
    if (!closed.empty()) out += desk.tag("h2", msg("Closed")) + element("ul", "\n" + closed) + "\n";
    return out;
}

std::string gate(const Portfolio &portfolio, const Desk &desk) {
    std::string items;
    for (const Hindrance &reason : portfolio.reasons)
        items += desk.tag("li", msg("{0} ({1})", reason.why, reason.reopens));
    for (const Concentration &one : portfolio.concentrations)
        items += desk.tag("li", concentration_sentence(one));
    return element("section", "\n" + desk.tag("h2", msg("Portfolio")) +
                                  desk.tag("p", advice_sentence(portfolio)) +
                                  (items.empty() ? "" : element("ul", "\n" + items) + "\n")) +
           "\n";
}

} // namespace

std::string health_page(const HealthReport &report, const std::vector<std::vector<Month>> &months,
                        const View &view) {
    const Desk desk{report, view};
    const auto &partners = report.assessment.partners;
    std::string body = desk.tag("h1", health_title(report));
    if (partners.empty())
        body += desk.tag("p", msg("No partner yet; add one: maillon partner add NAME --kind CODE"));
    body += overview(desk) + apart(desk);
    if (report.of_whom.empty() && !partners.empty())
        body += gate(report.assessment.portfolio, desk);
    for (std::size_t i = 0; i < partners.size(); ++i)
        if (is_judged(partners[i])) body += partner_part(partners[i], months.at(i), desk);
    body += desk.tag("p",
                     msg("Points are what was known at the end of each month; referrals and "
                         "feedback are what is known today."),
                     "faint");
    return html_page(say(health_title(report), view.speech), body, view.speech.language);
}

} // namespace maillon
