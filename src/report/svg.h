// Small charts as inline SVG: each value stands beside its mark, shapes differ without colour, and
// a title and a description tell what the eye would see. The same figures give the same bytes.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/message.h"

namespace maillon {

struct Series {
    std::string label;
    std::vector<std::optional<double>> values; // as many as the chart has labels; none: a gap
};

// A level across the chart that values are read against.
struct Guide {
    double value = 0;
    std::string label;
};

struct Chart {
    std::string id; // of its title and description: once on the page
    std::string title;
    std::string description;
    std::vector<std::string> labels; // under each value; a second line after '\n'
    std::vector<Series> series;
    std::vector<Guide> guides;
    double least_top = 1; // the scale reaches this value at least
    int digits = 0;       // of the values as printed
};

// One series as a line with a dot for each value. Values are not negative.
std::string svg_line(const Chart &chart, const Speech &speech);

// One or two series as bars side by side: the first filled, the second outlined; whole values; a
// legend below. Nought has no bar and no figure.
std::string svg_bars(const Chart &chart, const Speech &speech);

// Something that lasts: a bar from its first day to its last, or on and on.
struct SpanRow {
    std::string label;
    Date from;
    std::optional<Date> to; // none: it goes on
    std::vector<Date> dots;
};

// A timeline: what lies outside `from` and `to` is cut, with an arrow.
struct SpanChart {
    std::string id;
    std::string title;
    std::string description;
    Date from, to;
    std::vector<SpanRow> rows;
};

// A row for each, days from left to right with a line at each month; dots are hollow.
std::string svg_spans(const SpanChart &chart);

} // namespace maillon
