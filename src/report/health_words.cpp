// Points, marks and notices of a health.
// SPDX-License-Identifier: MIT
#include "report/health_words.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace maillon {
namespace {

constexpr std::pair<std::string_view, Label> signal_labels[] = {
    {"silence", {"silence", "silence"}},
    {"slowdown", {"fewer referrals", "baisse des orientations"}},
    {"loop", {"news given back", "nouvelles données en retour"}},
    {"no-answer", {"unanswered invitations", "invitations sans réponse"}},
    {"early-breaks", {"early breaks", "ruptures précoces"}},
    {"pulse", {"pulse", "baromètre"}},
    {"acknowledgement", {"our acknowledgements", "nos accusés de réception"}},
    {"waiting", {"referrals that wait", "orientations en attente"}},
    {"checkpoint", {"checkpoints", "points d’étape"}},
    {"contact", {"their contact", "contact chez eux"}},
    {"load", {"places", "places convenues"}},
    {"fit", {"fit of the referrals", "justesse des orientations"}},
    {"explained", {"orientation sheet", "fiche d’orientation"}}};

constexpr Pillar pillars[] = {Pillar::clarity, Pillar::availability, Pillar::trust};

// Labels of pillars begin with different ASCII letters in both languages.
std::string initial(Pillar pillar, const Speech &speech) {
    std::string letter = fold(say(pillar_label(pillar), speech)).substr(0, 1);
    if (!letter.empty() && letter[0] >= 'a' && letter[0] <= 'z')
        letter[0] = static_cast<char>(letter[0] - 'a' + 'A');
    return letter;
}

} // namespace

std::string_view level_mark(Level level) {
    switch (level) {
    case Level::good:
        return "+";
    case Level::watch:
        return "~";
    case Level::risk:
        return "!";
    case Level::unknown:
        break;
    }
    return "?";
}

Decimal in_points(long hundredths) { return {static_cast<double>(hundredths) / 100, 2}; }

Label signal_label(std::string_view signal) {
    for (const auto &[name, label] : signal_labels)
        if (name == signal) return label;
    return {signal, signal};
}

std::string pillar_marks(const Health &health, const Speech &speech) {
    std::string out;
    for (const Pillar pillar : pillars) {
        if (!out.empty()) out += ' ';
        out += initial(pillar, speech);
        out += level_mark(health.pillar(pillar));
    }
    return out;
}

std::string trend_mark(const std::optional<Trend> &trend) {
    if (!trend) return "";
    if (*trend == Trend::improving) return "↗";
    return *trend == Trend::stable ? "→" : "↘";
}

Message pillar_legend(const Speech &speech) {
    std::string text;
    for (const Pillar pillar : pillars) {
        if (!text.empty()) text += ", ";
        text += initial(pillar, speech) + " " + say(pillar_label(pillar), speech);
    }
    return msg("Pillars: {0}; + {1}, ~ {2}, ! {3}, ? {4}.", text, level_label(Level::good),
               level_label(Level::watch), level_label(Level::risk), level_label(Level::unknown));
}

Message trend_legend() {
    return msg("Over 8 weeks: ↗ {0}, → {1}, ↘ {2}.", trend_label(Trend::improving),
               trend_label(Trend::stable), trend_label(Trend::worsening));
}

bool is_prospect(const Health &health) { return !health.has_referrals && !is_closed(health); }

bool is_closed(const Health &health) { return health.stage == Stage::closed; }

bool is_judged(const Health &health) { return !is_prospect(health) && !is_closed(health); }

Message first_reason(const Health &health, const Settings &settings) {
    const auto lines = reasons(health);
    Message reason = lines.empty() ? Message{} : lines.front()->text;
    if (!health.school_closed) return reason;
    const Message closed = closed_text(*health.partner, settings);
    return reason.empty() ? closed : msg("{0}; {1}", closed, reason);
}

Message action_in_words(const Health &health, const Settings &settings) {
    if (!health.action) return {};
    const Action &action = *health.action;
    if (action.owner.empty())
        return msg("{0} ({1} minute)|{0} ({1} minutes)", action.text, action.minutes);
    return msg("{0} ({2}, {1} minute)|{0} ({2}, {1} minutes)", action.text, action.minutes,
               staff_name(settings, action.owner));
}

} // namespace maillon
