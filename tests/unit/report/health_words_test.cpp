// Points that add up, and marks readable without colour.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <cmath>
#include <numeric>

#include "report/health_words.h"
#include "unit/report/every_answer.h"

using namespace maillon;

namespace {

long sum(const std::vector<long> &parts) { return std::accumulate(parts.begin(), parts.end(), 0L); }

} // namespace

TEST_CASE("points are rounded down, so that watch never reads as risk") {
    CHECK(hundredths(2.996) == 299);
    CHECK(hundredths(3.0) == 300);
    CHECK(hundredths(2.9999999999) == 300); // 3 within a billionth: judged as 3
    CHECK(hundredths(0) == 0);
}

TEST_CASE("the lines add up to the printed sum exactly") {
    const double third = 1.0 / 3;
    CHECK(hundredths_of_lines({third, third, third}) == std::vector<long>{34, 33, 33});
    CHECK(hundredths_of_lines({}).empty());
    for (int n = 1; n < 300; ++n) {
        std::vector<double> lines;
        for (int i = 0; i < 12; ++i)
            lines.push_back(4 * std::fmod(n * (i + 1) * 0.618033988749, 1.0));
        const double all = std::accumulate(lines.begin(), lines.end(), 0.0);
        CHECK(sum(hundredths_of_lines(lines)) == hundredths(all));
    }
}

TEST_CASE("each pillar bears its initial in either language, and a mark") {
    Health health;
    health.signals = {{"fit", Pillar::clarity, 2, 0.1, 3, {}, {}},
                      {"contact", Pillar::availability, 4, 0.8, 1, {}, {}},
                      {"loop", Pillar::trust, 2, 0.5, 3, {}, {}}};
    CHECK(pillar_marks(health, {Language::english, false, {}}) == "C+ A! T~");
    CHECK(pillar_marks(health, {Language::french, false, {}}) == "L+ D! C~");
    CHECK(pillar_marks(Health{}, {Language::french, false, {}}) == "L? D? C?");
}

TEST_CASE("a trend is an arrow, or nothing where nothing is said") {
    CHECK(trend_mark(Trend::improving) == "↗");
    CHECK(trend_mark(Trend::worsening) == "↘");
    CHECK(trend_mark(Trend::stable) == "→");
    CHECK(trend_mark({}).empty());
}

TEST_CASE("on a school holiday the reason is said behind the suspended judgement") {
    Partner partner;
    partner.school_zone = "B";
    Health health;
    health.partner = &partner;
    health.school_closed = true;
    const Speech speech;
    CHECK(say(first_reason(health, {}), speech) ==
          "closed (school holidays, zone B), judgement suspended");
    health.signals = {{"contact", Pillar::availability, 4, 0.8, 1, {}, {"Nobody", {}}}};
    CHECK(say(first_reason(health, {}), speech) ==
          "closed (school holidays, zone B), judgement suspended; Nobody");
}
