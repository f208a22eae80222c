// One partner's health on a day: the lines in their order, their sum, the level, the pillars
// (4-health, 4.1 and 4.2).
// SPDX-License-Identifier: MIT
#include "alliance/health.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

#include "alliance/episodes.h"
#include "alliance/signals.h"

namespace maillon {

namespace {

struct Measure {
    std::string_view name;
    Pillar pillar;
    LineThresholds Thresholds::*line; // null: shown, not counted
    Reading (*read)(const Look &);
};

constexpr std::array<Measure, 13> measures = {{
    {"silence", Pillar::trust, &Thresholds::silence, silence},
    {"slowdown", Pillar::trust, &Thresholds::slowdown, slowdown},
    {"loop", Pillar::trust, &Thresholds::loop, loop},
    {"no-answer", Pillar::trust, &Thresholds::no_answer, no_answer},
    {"early-breaks", Pillar::trust, &Thresholds::early_breaks, early_breaks},
    {"pulse", Pillar::trust, &Thresholds::pulse, pulse},
    {"acknowledgement", Pillar::availability, &Thresholds::acknowledgement, acknowledgement},
    {"waiting", Pillar::availability, &Thresholds::waiting, waiting},
    {"checkpoint", Pillar::availability, &Thresholds::checkpoint, checkpoint},
    {"contact", Pillar::availability, &Thresholds::contact, contact},
    {"load", Pillar::availability, &Thresholds::load, load},
    {"fit", Pillar::clarity, &Thresholds::fit, fit},
    {"explained", Pillar::clarity, nullptr, explained},
}};

// What must be known before a level is said or trusted.
constexpr std::array<std::string_view, 5> the_five = {"silence", "slowdown", "loop",
                                                      "acknowledgement", "fit"};

// Between equal lines, the one that depends on us (4-health, 4.5).
constexpr std::array<std::string_view, 12> ours_first = {
    "waiting", "acknowledgement", "loop",      "checkpoint", "contact", "load",
    "silence", "slowdown",        "no-answer", "pulse",      "fit",     "early-breaks"};

// Sums of the same lines may differ in their last bits (4-health, 4.2).
double to_a_billionth(double value) { return std::round(value * 1e9) / 1e9; }

// What people and programs read of a figure, without the residue of binary fractions.
Evidence shown(Evidence evidence) {
    for (auto &[name, figure] : evidence) {
        if (auto *number = std::get_if<double>(&figure)) *number = to_a_billionth(*number);
        if (auto *numbers = std::get_if<std::vector<double>>(&figure))
            std::ranges::transform(*numbers, numbers->begin(), to_a_billionth);
    }
    return evidence;
}

std::vector<Signal> all_signals(const Look &look) {
    std::vector<Signal> signals;
    for (const Measure &measure : measures) {
        Reading reading = measure.read(look);
        const int weight = measure.line ? (look.settings.health.*measure.line).weight : 0;
        signals.push_back({measure.name, measure.pillar, weight, reading.severity, reading.n,
                           shown(std::move(reading.evidence)), std::move(reading.text)});
    }
    return signals;
}

double sum_of(const std::vector<Signal> &signals) {
    double points = 0;
    for (const Signal &signal : signals)
        points += signal.points();
    return points;
}

int known_of_five(const Health &health) {
    return static_cast<int>(std::ranges::count_if(
        the_five, [&](std::string_view name) { return health.signal(name).severity.has_value(); }));
}

Level level_of(const Health &health, const Thresholds &thresholds) {
    const double points = to_a_billionth(health.points);
    if (points >= thresholds.risk) return Level::risk;
    if (points >= thresholds.watch) return Level::watch;
    return known_of_five(health) < 2 ? Level::unknown : Level::good;
}

Confidence confidence_of(const Health &health, const Look &look) {
    const int known = known_of_five(health);
    if (known < 2) return Confidence::thin;
    const auto lived = episodes(signs_of_life(look.dossier), look.theirs).size();
    return known >= 4 && lived >= 8 ? Confidence::solid : Confidence::partial;
}

Stage stage_of(const Look &look) {
    const Stage stage = recorded_stage(*look.dossier.partner, look.day);
    return stage == Stage::prospect && !look.dossier.referrals.empty() ? Stage::pilot : stage;
}

bool is_heavier(const Signal *a, const Signal *b) {
    const double left = to_a_billionth(a->points());
    const double right = to_a_billionth(b->points());
    if (left != right) return left > right;
    return std::ranges::find(ours_first, a->name) < std::ranges::find(ours_first, b->name);
}

} // namespace

Level Signal::level() const {
    if (!severity) return Level::unknown;
    if (*severity < 0.25) return Level::good;
    return *severity < 0.75 ? Level::watch : Level::risk;
}

const Signal &Health::signal(std::string_view name) const {
    const auto found = std::ranges::find(signals, name, &Signal::name);
    if (found == signals.end()) throw std::logic_error("no such signal");
    return *found;
}

Level Health::pillar(Pillar pillar) const {
    Level worst = Level::unknown;
    for (const Signal &signal : signals) {
        const Level line = signal.level();
        if (signal.pillar == pillar && signal.weight > 0 && line != Level::unknown &&
            (worst == Level::unknown || line > worst))
            worst = line;
    }
    return worst;
}

std::vector<const Signal *> reasons(const Health &health) {
    std::vector<const Signal *> lines;
    for (const Signal &signal : health.signals)
        if (signal.weight > 0 && signal.severity && *signal.severity >= 0.25)
            lines.push_back(&signal);
    std::ranges::stable_sort(lines, is_heavier);
    return lines;
}

Health judge(const Look &look) {
    Health health;
    health.partner = look.dossier.partner;
    health.stage = stage_of(look);
    health.has_referrals = !look.dossier.referrals.empty();
    health.signals = all_signals(look);
    health.points = sum_of(health.signals);
    health.level = level_of(health, look.settings.health);
    health.confidence = confidence_of(health, look);
    health.action = next_action(health, look);
    return health;
}

} // namespace maillon
