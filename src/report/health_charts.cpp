// Points by month, referrals and feedback by month.
// SPDX-License-Identifier: MIT
#include "report/health_charts.h"

#include <array>
#include <cmath>

#include <fmt/format.h>

#include "report/health_words.h"
#include "report/html.h"
#include "report/svg.h"

namespace maillon {
namespace {

// Three letters: twelve of them stand under a chart that fits a telephone.
constexpr std::array<Label, 12> month_labels = {{{"Jan", "jan"},
                                                 {"Feb", "fév"},
                                                 {"Mar", "mar"},
                                                 {"Apr", "avr"},
                                                 {"May", "mai"},
                                                 {"Jun", "jun"},
                                                 {"Jul", "jul"},
                                                 {"Aug", "aoû"},
                                                 {"Sep", "sep"},
                                                 {"Oct", "oct"},
                                                 {"Nov", "nov"},
                                                 {"Dec", "déc"}}};

std::string month_name(const Month &month, const Speech &speech) {
    return say(month_labels.at(static_cast<std::size_t>(month.day.month() - 1)), speech);
}

std::string month_number(const Month &month) {
    return fmt::format("{:02}/{:02}", month.day.month(), month.day.year() % 100);
}

// The year stands under the first month and under each January.
std::vector<std::string> labels_of(const std::vector<Month> &months, const Speech &speech) {
    std::vector<std::string> labels;
    for (const Month &month : months) {
        labels.push_back(month_name(month, speech));
        if (labels.size() == 1 || month.day.month() == 1)
            labels.back() += "\n" + std::to_string(month.day.year());
    }
    return labels;
}

// As printed elsewhere: rounded down to hundredths.
std::string points_text(const std::optional<double> &points, const Speech &speech) {
    return points ? say(in_points(hundredths(*points)), speech) : "–";
}

std::string figures_by_month(const std::vector<Month> &months,
                             std::string (*figure)(const Month &, const Speech &),
                             const Speech &speech) {
    std::string out;
    for (const Month &month : months)
        out += (out.empty() ? "" : " ; ") + month_number(month) + " " + figure(month, speech);
    return out;
}

std::string points_figure(const Month &month, const Speech &speech) {
    return points_text(month.points, speech);
}

std::string exchange_figure(const Month &month, const Speech &) {
    return fmt::format("{} / {}", month.referrals, month.feedback);
}

// A level as the settings have it: 2, or 2.5.
Decimal level_from(double points) { return {points, points == std::floor(points) ? 0 : 2}; }

std::string points_chart(const Health &health, const std::vector<Month> &months,
                         const Thresholds &levels, const Speech &speech) {
    const Decimal watch = level_from(levels.watch);
    const Decimal risk = level_from(levels.risk);
    Chart chart;
    chart.id = "p-" + health.partner->id;
    chart.title = say(msg("{0}: points by month", health.partner->name), speech);
    chart.description = say(msg("Points at the end of each month, from {0} to {1}; to be watched "
                                "from {2} on, at risk from {3} on: {4}",
                                months.front().day, months.back().day, watch, risk,
                                figures_by_month(months, points_figure, speech)),
                            speech);
    chart.labels = labels_of(months, speech);
    chart.guides = {{levels.watch, say(msg("{0} {1}", watch, level_label(Level::watch)), speech)},
                    {levels.risk, say(msg("{0} {1}", risk, level_label(Level::risk)), speech)}};
    chart.least_top = levels.risk + 1;
    chart.digits = 2;
    chart.series.resize(1);
    for (const Month &month : months)
        chart.series[0].values.push_back(
            month.points ? std::optional(static_cast<double>(hundredths(*month.points)) / 100)
                         : std::nullopt);
    return svg_line(chart, speech);
}

std::string exchanges_chart(const Health &health, const std::vector<Month> &months,
                            const Speech &speech) {
    Chart chart;
    chart.id = "e-" + health.partner->id;
    chart.title = say(msg("{0}: referrals and feedback by month", health.partner->name), speech);
    chart.description = say(msg("Referrals received / feedback given, each month: {0}",
                                figures_by_month(months, exchange_figure, speech)),
                            speech);
    chart.labels = labels_of(months, speech);
    chart.least_top = 3;
    chart.series = {{say(msg("Referrals received"), speech), {}},
                    {say(msg("Feedback given"), speech), {}}};
    for (const Month &month : months) {
        chart.series[0].values.emplace_back(month.referrals);
        chart.series[1].values.emplace_back(month.feedback);
    }
    return svg_bars(chart, speech);
}

std::string figure(const Message &caption, const std::string &svg, const Speech &speech) {
    return element("figure", "\n" + element("figcaption", in_html(say(caption, speech))) + "\n" +
                                 svg + "\n") +
           "\n";
}

template <class Cell>
std::string row(const Message &heading, const std::vector<Month> &months, std::string_view tag,
                Cell cell, const Speech &speech) {
    std::string cells = element("th", {{"scope", "row"}}, in_html(say(heading, speech)));
    for (const Month &month : months)
        cells += element(tag, in_html(cell(month)));
    return element("tr", cells) + "\n";
}

std::string months_table(const std::vector<Month> &months, const Speech &speech) {
    const std::string rows =
        row(msg("Month"), months, "th", month_number, speech) +
        row(
            msg("Points"), months, "td",
            [&](const Month &month) { return points_text(month.points, speech); }, speech) +
        row(
            msg("Referrals received"), months, "td",
            [](const Month &month) { return std::to_string(month.referrals); }, speech) +
        row(
            msg("Feedback given"), months, "td",
            [](const Month &month) { return std::to_string(month.feedback); }, speech);
    return element("div", {{"class", "wide"}, {"tabindex", "0"}},
                   element("table", {{"class", "months"}}, "\n" + element("tbody", "\n" + rows))) +
           "\n";
}

} // namespace

std::string health_charts(const Health &health, const std::vector<Month> &months,
                          const Thresholds &levels, const View &view) {
    if (months.empty()) return {};
    const Speech &speech = view.speech;
    return element("div", {{"class", "charts"}},
                   "\n" +
                       figure(msg("Points at the end of each month"),
                              points_chart(health, months, levels, speech), speech) +
                       figure(msg("Referrals and feedback by month"),
                              exchanges_chart(health, months, speech), speech)) +
           "\n" + months_table(months, speech);
}

} // namespace maillon
