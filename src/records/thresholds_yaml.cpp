// Reads the thresholds of health: each line of the settings has some of the same few keys.
// SPDX-License-Identifier: MIT
#include "records/thresholds_yaml.h"

#include <algorithm>
#include <array>

#include "records/key_order.h"

namespace maillon {
namespace {

constexpr Range a_weight{0, 10};
constexpr Range a_count{1, 999};
constexpr Range some_days{1, 3650};
constexpr Limits a_share{0, 1};
constexpr Limits a_probability{0.0001, 1};

// Where `good` and `bad` may lie; and whether a prior is cases among others, so at most all.
enum class Measure { probability, share, figure };
struct Line {
    std::string_view name;
    LineThresholds Thresholds::*line;
    Measure measure;
    double most = 1;
};

constexpr std::array lines = {
    Line{"silence", &Thresholds::silence, Measure::probability},
    Line{"slowdown", &Thresholds::slowdown, Measure::probability},
    Line{"loop", &Thresholds::loop, Measure::share},
    Line{"no-answer", &Thresholds::no_answer, Measure::figure, 20},
    Line{"early-breaks", &Thresholds::early_breaks, Measure::share},
    Line{"pulse", &Thresholds::pulse, Measure::figure, 4},
    Line{"acknowledgement", &Thresholds::acknowledgement, Measure::figure, 60},
    Line{"waiting", &Thresholds::waiting, Measure::figure, 60},
    Line{"checkpoint", &Thresholds::checkpoint, Measure::figure, 20},
    Line{"contact", &Thresholds::contact, Measure::figure, 365},
    Line{"load", &Thresholds::load, Measure::figure, 20},
    Line{"fit", &Thresholds::fit, Measure::share},
};

// What one line only has.
struct OwnKey {
    std::string_view line;
    std::string_view key;
    int Thresholds::*threshold;
    Range range;
};

constexpr std::array own_keys = {
    OwnKey{"slowdown", "recent", &Thresholds::recent, {10, 130}},
    OwnKey{"slowdown", "earlier", &Thresholds::earlier, {20, 360}},
    OwnKey{"loop", "due", &Thresholds::news_due, {1, 365}},
    OwnKey{"waiting", "until", &Thresholds::given_up, {1, 365}},
    OwnKey{"contact", "to-meet", &Thresholds::to_meet, {0, 365}},
};

template <class Number> void replace(Number &threshold, std::optional<Number> read) {
    threshold = read.value_or(threshold);
}

bool has_key(std::string_view line, std::string_view key) {
    const auto keys = key_order("settings", "health/" + std::string(line));
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void read_bounds(MapReader &map, const Line &line, Bounds &bounds) {
    const bool falls = line.measure == Measure::probability;
    const Limits limits = falls ? a_probability : Limits{0, line.most};
    Bounds read = bounds;
    if (has_key(line.name, "good")) replace(read.good, map.decimal("good", limits));
    replace(read.bad, map.decimal("bad", limits));
    if (falls ? read.good > read.bad : read.good < read.bad) {
        bounds = read;
        return;
    }
    map.fault(map.has("bad") ? "bad" : "good", Presence::optional,
              falls ? msg("'bad' is not below 'good' in '{0}'", line.name)
                    : msg("'bad' is not above 'good' in '{0}'", line.name),
              msg("'good' is where the line begins to weigh, 'bad' where it weighs in full; both "
                  "stay as shipped"));
}

void read_prior(MapReader &map, const Line &line, Prior &prior) {
    Prior read = prior;
    replace(read.k, map.decimal("prior", {0, 999}));
    replace(read.n, map.decimal("prior-of", {0, 999}));
    if (line.measure != Measure::share || read.k <= read.n) {
        prior = read;
        return;
    }
    map.fault(map.has("prior") ? "prior" : "prior-of", Presence::optional,
              msg("'prior' is above 'prior-of' in '{0}'", line.name),
              msg("'prior' counts some of the 'prior-of' cases; both stay as shipped"));
}

void read_window(MapReader &map, const Line &line, LineThresholds &thresholds) {
    if (has_key(line.name, "days")) replace(thresholds.days, map.number("days", some_days));
    if (has_key(line.name, "minimum")) replace(thresholds.minimum, map.number("minimum", a_count));
    if (!has_key(line.name, "last")) return;
    const int last = map.number("last", a_count).value_or(thresholds.last);
    if (last >= thresholds.minimum) {
        thresholds.last = last;
        return;
    }
    map.fault(map.has("last") ? "last" : "minimum", Presence::optional,
              msg("'last' is below 'minimum' in '{0}'", line.name),
              msg("with so few, the line would never be known; 'last' follows 'minimum'"));
    thresholds.last = thresholds.minimum;
}

void read_line(MapReader &health, const Line &line, Thresholds &thresholds) {
    auto map = health.map(line.name);
    if (!map) return;
    LineThresholds &read = thresholds.*line.line;
    replace(read.weight, map->number("weight", a_weight));
    read_bounds(*map, line, read.bounds);
    if (has_key(line.name, "prior")) read_prior(*map, line, read.prior);
    read_window(*map, line, read);
    for (const OwnKey &own : own_keys)
        if (own.line == line.name)
            replace(thresholds.*own.threshold, map->number(own.key, own.range));
}

void read_levels(MapReader &health, Thresholds &thresholds) {
    const double watch = health.decimal("watch", {0.01, 40}).value_or(thresholds.watch);
    const double risk = health.decimal("risk", {0.01, 40}).value_or(thresholds.risk);
    replace(thresholds.trend, health.decimal("trend", {0.01, 40}));
    if (watch < risk) {
        thresholds.watch = watch;
        thresholds.risk = risk;
        return;
    }
    health.fault(health.has("risk") ? "risk" : "watch", Presence::optional,
                 msg("'risk' is not above 'watch'"),
                 msg("points rise from 'watch' to 'risk'; both stay as shipped"));
}

void read_ramp(MapReader &health, RampThresholds &ramp) {
    auto map = health.map("ramp");
    if (!map) return;
    replace(ramp.growth, map->decimal("growth", {0, 10}));
    replace(ramp.minimum, map->number("minimum", a_count));
}

void read_portfolio(MapReader &health, PortfolioThresholds &portfolio) {
    auto map = health.map("portfolio");
    if (!map) return;
    replace(portfolio.late, map->decimal("late", a_share));
    replace(portfolio.unanswered, map->decimal("unanswered", a_share));
    replace(portfolio.late_checkpoints, map->decimal("late-checkpoints", a_share));
    replace(portfolio.at_risk, map->decimal("at-risk", a_share));
    replace(portfolio.young_pilots, map->decimal("young-pilots", a_share));
    replace(portfolio.concentration, map->decimal("concentration", a_share));
}

} // namespace

void read_thresholds(MapReader &settings, Thresholds &thresholds) {
    auto health = settings.map("health");
    if (!health) return;
    read_levels(*health, thresholds);
    for (const Line &line : lines)
        read_line(*health, line, thresholds);
    read_ramp(*health, thresholds.ramp);
    read_portfolio(*health, thresholds.portfolio);
}

} // namespace maillon
