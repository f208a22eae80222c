// The thresholds of health in the settings: what is set, what is kept, what is named.
// SPDX-License-Identifier: MIT
#include "records/settings_yaml.h"

#include <doctest/doctest.h>

#include "unit/records/said.h"

namespace maillon {
namespace {

struct Read {
    Thresholds health;
    std::vector<std::string> problems;
};

Read read(const std::string &lines) {
    const Document document =
        read_document("maillon.yaml", "format: 1\nassociation: Afev\nhealth:\n" + lines);
    REQUIRE(document.readable);
    Problems problems;
    const Settings settings = read_settings(document, problems);
    return {settings.health, said(problems)};
}

} // namespace

TEST_CASE("every threshold can be set") {
    const auto [health, problems] = read(R"(  watch: 1.5
  risk: 2.5
  trend: 0.75
  silence: {weight: 3, good: 0.6, bad: 0.05, prior: 30, prior-of: 3, last: 10, minimum: 3}
  slowdown: {weight: 1, good: 0.9, bad: 0.1, minimum: 5, recent: 50, earlier: 200}
  loop: {weight: 1, good: 0.3, bad: 0.8, prior: 2, prior-of: 5, days: 300, last: 9, minimum: 4, due: 20}
  no-answer: {weight: 1, bad: 4, days: 120, minimum: 3}
  early-breaks: {weight: 2, good: 0.3, bad: 0.6, prior: 1, prior-of: 4, days: 400, minimum: 4}
  pulse: {weight: 1, good: 0.5, bad: 2, days: 200}
  acknowledgement: {weight: 1, good: 2, bad: 8, prior: 3, prior-of: 1, days: 100, last: 6, minimum: 2}
  waiting: {weight: 2, good: 4, bad: 12, days: 100, last: 5, until: 40}
  checkpoint: {weight: 1, good: 1.2, bad: 3}
  contact: {weight: 3, bad: 20, to-meet: 10}
  load: {weight: 2, good: 0.8, bad: 1.5, days: 60}
  fit: {weight: 1, good: 0.1, bad: 0.4, prior: 0.5, prior-of: 6, days: 200, last: 8, minimum: 4}
  ramp: {growth: 1, minimum: 6}
  portfolio: {late: 0.3, unanswered: 0.2, late-checkpoints: 0.25, at-risk: 0.3, young-pilots: 0.5, concentration: 0.6}
)");
    CHECK(problems.empty());
    CHECK(health.watch == 1.5);
    CHECK(health.risk == 2.5);
    CHECK(health.trend == 0.75);
    CHECK(health.silence.weight == 3);
    CHECK(health.silence.bounds.good == 0.6);
    CHECK(health.silence.bounds.bad == 0.05);
    CHECK(health.silence.prior.k == 30);
    CHECK(health.silence.prior.n == 3);
    CHECK(health.silence.last == 10);
    CHECK(health.silence.minimum == 3);
    CHECK(health.recent == 50);
    CHECK(health.earlier == 200);
    CHECK(health.news_due == 20);
    CHECK(health.loop.days == 300);
    CHECK(health.no_answer.bounds.bad == 4);
    CHECK(health.early_breaks.prior.n == 4);
    CHECK(health.pulse.days == 200);
    CHECK(health.acknowledgement.bounds.bad == 8);
    CHECK(health.given_up == 40);
    CHECK(health.checkpoint.bounds.good == 1.2);
    CHECK(health.to_meet == 10);
    CHECK(health.contact.weight == 3);
    CHECK(health.load.bounds.bad == 1.5);
    CHECK(health.fit.prior.k == 0.5);
    CHECK(health.ramp.growth == 1);
    CHECK(health.ramp.minimum == 6);
    CHECK(health.portfolio.concentration == 0.6);
}

TEST_CASE("one threshold that is set leaves the others as shipped") {
    const auto [health, problems] = read("  fit: {bad: 0.7}\n");
    CHECK(problems.empty());
    CHECK(health.fit.bounds.good == 0.20);
    CHECK(health.fit.bounds.bad == 0.7);
    CHECK(health.fit.weight == 2);
    CHECK(health.risk == 3);
}

TEST_CASE("a threshold that is no number or out of its range is named, and stays as shipped") {
    const auto [health, problems] = read(R"(  watch: two
  silence: {bad: 0.00, weight: 11}
  load: {bad: 1e3}
  fit: {bad: 1.5, minimum: 0}
)");
    CHECK(health.watch == 2);
    CHECK(health.silence.bounds.bad == 0.02);
    CHECK(health.fit.bounds.bad == 0.55);
    CHECK(health.load.bounds.bad == 2);
    REQUIRE(problems.size() == 6);
    CHECK(problems[0] ==
          "4:10 'watch' is not a number from 0.01 to 40 ('two'); write it in digits, "
          "with a point before the decimals: 0.25");
    CHECK(problems[1].starts_with("5:32 'weight' is not a whole number from 0 to 10 ('11')"));
    CHECK(problems[2].starts_with("5:18 'bad' is not a number from 0.0001 to 1 ('0.00')"));
    CHECK(problems[3].starts_with("6:15 'bad' is not a number from 0 to 20 ('1e3')"));
    CHECK(problems[4].starts_with("7:14 'bad' is not a number from 0 to 1 ('1.5')"));
    CHECK(problems[5].starts_with("7:28 'minimum' is not a whole number from 1 to 999 ('0')"));
}

TEST_CASE("thresholds out of order are named, and both stay as shipped") {
    const auto [health, problems] = read(R"(  watch: 4
  silence: {good: 0.01}
  loop: {prior: 5, last: 2}
  fit: {good: 0.6}
)");
    CHECK(health.watch == 2);
    CHECK(health.silence.bounds.good == 0.70);
    CHECK(health.fit.bounds.good == 0.20);
    CHECK(health.loop.prior.k == 1);
    CHECK(health.loop.last == 3);
    REQUIRE(problems.size() == 5);
    CHECK(problems[0].starts_with("4:10 'risk' is not above 'watch'"));
    CHECK(problems[1].starts_with("5:19 'bad' is not below 'good' in 'silence'"));
    CHECK(problems[2].starts_with("6:17 'prior' is above 'prior-of' in 'loop'"));
    CHECK(problems[3].starts_with("6:26 'last' is below 'minimum' in 'loop'"));
    CHECK(problems[4].starts_with("7:15 'bad' is not above 'good' in 'fit'"));
}

TEST_CASE("a threshold that does not exist is named with the nearest that does") {
    const auto [health, problems] = read("  silense: {bad: 0.05}\n  fit: {badd: 0.7}\n");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].find("'silense' is not a known key; did you mean 'silence'?") !=
          std::string::npos);
    CHECK(problems[1].find("'badd' is not a known key; did you mean 'bad'?") != std::string::npos);
    CHECK(health.fit.bounds.bad == 0.55);
}
} // namespace maillon
