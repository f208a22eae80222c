// Charts that are read without colour: figures beside the marks, shapes that differ, a description.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "report/svg.h"

using namespace maillon;

namespace {

Chart chart() {
    Chart out;
    out.id = "p-x";
    out.title = "Points <x>";
    out.description = "one, two";
    out.labels = {"oct\n2026", "nov", "déc"};
    out.series = {{"Points", {1.0, std::nullopt, 2.5}}};
    out.guides = {{3, "3 en danger"}};
    out.least_top = 4;
    out.digits = 2;
    return out;
}

int times(const std::string &text, std::string_view what) {
    int n = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1))
        ++n;
    return n;
}

const Speech in_french{Language::french, false, {}};

} // namespace

TEST_CASE("a chart names itself and says what it shows") {
    const std::string svg = svg_line(chart(), in_french);
    CHECK(svg.find("role=\"img\" aria-labelledby=\"p-x-t p-x-d\"") != svg.npos);
    CHECK(svg.find("<title id=\"p-x-t\">Points &lt;x&gt;</title>") != svg.npos);
    CHECK(svg.find("<desc id=\"p-x-d\">one, two</desc>") != svg.npos);
}

TEST_CASE("a line has a dot and a figure for each value, a dash where there is none, and no bridge "
          "over the gap") {
    const std::string svg = svg_line(chart(), in_french);
    CHECK(times(svg, "<circle") == 2);
    CHECK(svg.find(">1,00</text>") != svg.npos);
    CHECK(svg.find(">2,50</text>") != svg.npos);
    CHECK(svg.find(">–</text>") != svg.npos);
    CHECK(times(svg, "stroke-width=\"2\"") == 0);
    CHECK(svg.find("stroke-dasharray") != svg.npos);
    CHECK(svg.find(">3 en danger</text>") != svg.npos);
    CHECK(svg.find(">2026</text>") != svg.npos);
}

TEST_CASE("a higher value stands higher, and the highest within the chart") {
    Chart tall = chart();
    tall.series[0].values = {1.0, 2.0, 8.0};
    const std::string svg = svg_line(tall, in_french);
    CHECK(svg.find("cy=\"20.0\"") != svg.npos);  // 8 is the top
    CHECK(svg.find("cy=\"102.5\"") != svg.npos); // 2
    CHECK(svg.find("cy=\"116.2\"") != svg.npos); // 1: 116.25
    CHECK(times(svg, "stroke-width=\"2\"") == 2);
}

TEST_CASE("two series of bars differ in filling; nought has neither bar nor figure") {
    Chart bars = chart();
    bars.guides.clear();
    bars.digits = 0;
    bars.series = {{"Reçues", {2.0, 0.0, 1.0}}, {"Données", {0.0, 0.0, 3.0}}};
    const std::string svg = svg_bars(bars, in_french);
    CHECK(times(svg, "<rect") == 3 + 2); // the legend's two
    CHECK(times(svg, "fill=\"#fff\"") == 1 + 1);
    CHECK(svg.find(">0</text>") == svg.npos);
    CHECK(svg.find(">Reçues</text>") != svg.npos);
    CHECK(svg.find(">Données</text>") != svg.npos);
}

TEST_CASE("a chart without values or labels is drawn all the same") {
    Chart nothing;
    nothing.series.resize(1);
    CHECK(svg_line(nothing, in_french).ends_with("</svg>"));
    CHECK(svg_bars(nothing, in_french).find("nan") == std::string::npos);
}
