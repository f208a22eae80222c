// Where lines, bars and words stand in a chart.
// SPDX-License-Identifier: MIT
#include "report/svg.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "report/html.h"

namespace maillon {
namespace {

constexpr double width = 440;
constexpr double top = 20;     // room for the figure above the highest mark
constexpr double height = 110; // of the plot
constexpr double base = top + height;
constexpr double right = 6;
constexpr std::string_view ink = "#1b1b1b";
constexpr std::string_view filling = "#35618e";

// A tenth of a unit is finer than any screen; a fixed form keeps the bytes.
std::string at(double place) { return fmt::format("{:.1f}", place + 0.0); }

std::string words(double x, double y, std::string_view anchor, const std::string &text) {
    return element("text", {{"x", at(x)}, {"y", at(y)}, {"text-anchor", std::string(anchor)}},
                   in_html(text));
}

std::string stroke(double x1, double y1, double x2, double y2, Attributes more) {
    Attributes all{{"x1", at(x1)}, {"y1", at(y1)}, {"x2", at(x2)}, {"y2", at(y2)}};
    all.insert(all.end(), more.begin(), more.end());
    return empty_element("line", all);
}

// A figure keeps a white edge where a line runs behind it.
std::string figure_at(double x, double y, const std::string &text) {
    return element("text",
                   {{"x", at(x)},
                    {"y", at(y)},
                    {"text-anchor", "middle"},
                    {"stroke", "#fff"},
                    {"stroke-width", "2.5"},
                    {"paint-order", "stroke"}},
                   in_html(text));
}

class Plot {
public:
    explicit Plot(const Chart &chart, const Speech &speech) : chart_(chart), speech_(speech) {
        double most = chart.least_top;
        for (const Series &series : chart.series)
            for (const auto &value : series.values)
                most = std::max(most, value.value_or(0));
        scale_ = height / std::max(most, 1e-9);
        left_ = chart.guides.empty() ? right : 84;
        slot_ = (width - left_ - right) / std::max(1.0, static_cast<double>(chart.labels.size()));
    }

    [[nodiscard]] double x(std::size_t i) const {
        return left_ + slot_ * (static_cast<double>(i) + 0.5);
    }
    [[nodiscard]] double y(double value) const { return base - value * scale_; }
    [[nodiscard]] double left() const { return left_; }
    [[nodiscard]] double slot() const { return slot_; }

    [[nodiscard]] std::string figure(double value) const {
        const Decimal shown{value, value == 0 ? 0 : chart_.digits};
        return say(shown, speech_);
    }

    [[nodiscard]] std::string axis() const {
        std::string out = stroke(left_, base, width - right, base, {{"stroke", std::string(ink)}});
        for (std::size_t i = 0; i < chart_.labels.size(); ++i) {
            const std::string &label = chart_.labels[i];
            const auto split = label.find('\n');
            out += words(x(i), base + 14, "middle", label.substr(0, split));
            if (split != label.npos)
                out += words(x(i), base + 27, "middle", label.substr(split + 1));
        }
        for (const Guide &guide : chart_.guides) {
            out += stroke(left_, y(guide.value), width - right, y(guide.value),
                          {{"stroke", "#777"}, {"stroke-dasharray", "4 3"}});
            out += words(left_ - 5, y(guide.value) + 3.5, "end", guide.label);
        }
        return out;
    }

private:
    const Chart &chart_;
    const Speech &speech_;
    double scale_ = 1;
    double left_ = 0;
    double slot_ = 0;
};

template <class Any> std::string drawn(const Any &chart, double bottom, const std::string &inner) {
    const std::string title = chart.id + "-t";
    const std::string description = chart.id + "-d";
    return element("svg",
                   {{"role", "img"},
                    {"aria-labelledby", title + " " + description},
                    {"viewBox", "0 0 " + at(width) + " " + at(bottom)},
                    {"font-family", "system-ui, sans-serif"},
                    {"font-size", "10.5"},
                    {"fill", std::string(ink)}},
                   element("title", {{"id", title}}, in_html(chart.title)) +
                       element("desc", {{"id", description}}, in_html(chart.description)) + inner);
}

// Straight lines between neighbours; a missing value leaves a gap.
std::string joined_dots(const std::vector<std::optional<double>> &values, const Plot &plot) {
    std::string out;
    for (std::size_t i = 1; i < values.size(); ++i)
        if (values[i - 1] && values[i])
            out += stroke(plot.x(i - 1), plot.y(*values[i - 1]), plot.x(i), plot.y(*values[i]),
                          {{"stroke", std::string(filling)}, {"stroke-width", "2"}});
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            out += words(plot.x(i), base - 4, "middle", "–");
            continue;
        }
        out += empty_element("circle", {{"cx", at(plot.x(i))},
                                        {"cy", at(plot.y(*values[i]))},
                                        {"r", "3"},
                                        {"fill", std::string(filling)}});
        out += figure_at(plot.x(i), plot.y(*values[i]) - 6, plot.figure(*values[i]));
    }
    return out;
}

// What tells the first series from the second without colour.
Attributes look_of(std::size_t series) {
    return {{"fill", std::string(series == 0 ? filling : "#fff")},
            {"stroke", std::string(ink)},
            {"stroke-width", series == 0 ? "0.5" : "1.2"}};
}

std::string box(double x, double y, double wide, double high, std::size_t series) {
    Attributes all{{"x", at(x)}, {"y", at(y)}, {"width", at(wide)}, {"height", at(high)}};
    const Attributes look = look_of(series);
    all.insert(all.end(), look.begin(), look.end());
    return empty_element("rect", all);
}

std::string all_bars(const Chart &chart, const Plot &plot) {
    const double wide = 0.8 * plot.slot() / static_cast<double>(chart.series.size());
    std::string out;
    for (std::size_t s = 0; s < chart.series.size(); ++s)
        for (std::size_t i = 0; i < chart.series[s].values.size(); ++i) {
            const double value = chart.series[s].values[i].value_or(0);
            if (value <= 0) continue;
            const double x = plot.x(i) - 0.4 * plot.slot() + wide * static_cast<double>(s);
            out += box(x, plot.y(value), wide, base - plot.y(value), s);
            out += words(x + wide / 2, plot.y(value) - 4, "middle", plot.figure(value));
        }
    return out;
}

std::string legend(const Chart &chart, double y) {
    std::string out;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const double x = right + 200 * static_cast<double>(s);
        out += box(x, y - 9, 10, 10, s);
        out += words(x + 15, y, "start", chart.series[s].label);
    }
    return out;
}

// Days on a timeline.
class Days {
public:
    explicit Days(const SpanChart &chart)
        : from_(chart.from), to_(chart.to),
          scale_((width - labels - right) / std::max(1, chart.to - chart.from)) {}

    static constexpr double labels = 84;
    [[nodiscard]] bool shows(Date day) const { return from_ <= day && day <= to_; }
    [[nodiscard]] double x(Date day) const {
        return labels + scale_ * (std::clamp(day, from_, to_) - from_);
    }

    // A line at each first of a month, or of every third where they would crowd.
    [[nodiscard]] std::string months(double bottom) const {
        const int apart = to_ - from_ > 366 ? 3 : 1;
        std::string out;
        for (Date first = (from_ - (from_.day() - 1)).plus_months(1); first <= to_;
             first = first.plus_months(1)) {
            if ((first.month() - 1) % apart != 0) continue;
            out += stroke(x(first), 4, x(first), bottom, {{"stroke", "#bbb"}});
            out += words(x(first), bottom + 12, "middle",
                         fmt::format("{:02}/{:02}", first.month(), first.year() % 100));
        }
        return out;
    }

private:
    Date from_, to_;
    double scale_;
};

constexpr double row_height = 18;

std::string span_row(const SpanRow &row, const Days &days, double y) {
    const bool goes_on = !row.to || !days.shows(*row.to);
    const double left = days.x(row.from);
    const double end = row.to ? days.x(*row.to) : width - right;
    std::string out = words(Days::labels - 6, y + 4, "end", row.label);
    Attributes bar{{"x", at(left)},
                   {"y", at(y - 5)},
                   {"width", at(std::max(2.0, end - left))},
                   {"height", "10"}};
    const Attributes look = look_of(0);
    bar.insert(bar.end(), look.begin(), look.end());
    out += empty_element("rect", bar);
    for (const Date dot : row.dots)
        if (days.shows(dot))
            out += empty_element("circle", {{"cx", at(days.x(dot))},
                                            {"cy", at(y)},
                                            {"r", "3"},
                                            {"fill", "#fff"},
                                            {"stroke", std::string(ink)}});
    if (!days.shows(row.from)) out += words(left + 1, y - 6, "start", "←");
    if (goes_on) out += words(end, y - 6, "end", "→");
    return out;
}

} // namespace

std::string svg_spans(const SpanChart &chart) {
    const Days days(chart);
    const double bottom = 8 + row_height * static_cast<double>(chart.rows.size());
    std::string rows;
    for (std::size_t i = 0; i < chart.rows.size(); ++i)
        rows += span_row(chart.rows[i], days, 16 + row_height * static_cast<double>(i));
    return drawn(chart, bottom + 20, days.months(bottom) + rows);
}

std::string svg_line(const Chart &chart, const Speech &speech) {
    const Plot plot(chart, speech);
    return drawn(chart, base + 34, plot.axis() + joined_dots(chart.series.front().values, plot));
}

std::string svg_bars(const Chart &chart, const Speech &speech) {
    const Plot plot(chart, speech);
    return drawn(chart, base + 54, plot.axis() + all_bars(chart, plot) + legend(chart, base + 48));
}

} // namespace maillon
