// Their own rhythm: is this silence long for them, do fewer referrals come than before (4-health,
// 4.2)?
// SPDX-License-Identifier: MIT
#include "alliance/signals.h"

#include <algorithm>
#include <cmath>

#include "alliance/episodes.h"
#include "alliance/formulas.h"

namespace maillon {

namespace {

Decimal whole(double value) { return {value, 0}; }

// "1 time in 25", never a chance of leaving (4-health, 4.6). Beyond 1 in 100 the figure would
// promise more than a dozen gaps can say.
constexpr double rarest_said = 100;

bool is_usual(double p) { return 1 / p < 1.5; }

Message silence_text(Date last_life, double p) {
    if (is_usual(p)) return msg("In touch as usual: last sign of life on {0}", last_life);
    if (p * rarest_said < 1)
        return msg("Silent since {0}; if nothing had changed, a silence this long would happen "
                   "less than 1 time in {1}",
                   last_life, whole(rarest_said));
    return msg("Silent since {0}; if nothing had changed, a silence this long would happen about "
               "1 time in {1}",
               last_life, whole(1 / p));
}

// The referrals of the last open days against those of the longer stretch before. The edges move
// back by whole weeks, so that they fall on the day's own weekday; a referral on the edge is
// earlier.
struct Pace {
    int recent = 0;
    int earlier = 0;
    double recent_days = 0;
    double earlier_days = 0;
};

// Days; a school's 60 open days take half a year around the summer, no calendar needs more.
constexpr int longest_recent = 200;
constexpr int longest_earlier = 540;

Date weeks_back(Date from, double open_days, int at_most, const OpenDays &theirs) {
    Date edge = from;
    while (theirs.between(edge, from) < open_days && from - edge < at_most)
        edge = edge - 7;
    return edge;
}

Date recent_edge(const Look &look) {
    return weeks_back(look.day, look.settings.health.recent, longest_recent, look.theirs);
}

Pace pace_of(const Look &look) {
    const Date since = look.dossier.partner->since;
    const Thresholds &health = look.settings.health;
    const Date edge = recent_edge(look);
    const Date begin =
        std::max(weeks_back(edge, health.earlier, longest_earlier, look.theirs), since);
    Pace pace;
    pace.recent_days = look.theirs.between(edge, look.day);
    pace.earlier_days = look.theirs.between(begin, edge);
    for (const Sending &one : look.dossier.referrals) {
        pace.recent += one.received > edge ? 1 : 0;
        pace.earlier += one.received >= begin && one.received <= edge ? 1 : 0;
    }
    return pace;
}

Evidence evidence_of(const Pace &pace) {
    return {{"n1", static_cast<double>(pace.recent)},
            {"n0", static_cast<double>(pace.earlier)},
            {"e1", pace.recent_days},
            {"e0", pace.earlier_days}};
}

Message too_little(const Pace &pace, const Thresholds &health) {
    return pace.earlier < health.slowdown.minimum
               ? msg("Not enough data yet: {0} of {1} referrals before the last {2} open days",
                     pace.earlier, health.slowdown.minimum, health.recent)
               : msg("Not enough data yet: {0} open days known before the last {1}, more than {1} "
                     "are needed",
                     whole(pace.earlier_days), health.recent);
}

Message slowdown_text(const Pace &pace, double p) {
    const Message came =
        msg("{0} referral in the last {1} open days, {2} in the {3} before|"
            "{0} referrals in the last {1} open days, {2} in the {3} before",
            pace.recent, whole(pace.recent_days), pace.earlier, whole(pace.earlier_days));
    if (is_usual(p)) return msg("{0}: no fewer than usual for them", came);
    if (p * rarest_said < 1)
        return msg("{0}; if nothing had changed, so few would come less than 1 time in {1}", came,
                   whole(rarest_said));
    return msg("{0}; if nothing had changed, so few would come about 1 time in {1}", came,
               whole(1 / p));
}

} // namespace

std::vector<const Sending *> lately_received(const Look &look) {
    const Date edge = recent_edge(look);
    return last_referrals(look.dossier, any_number,
                          [&](const Sending &one) { return one.received > edge; });
}

Reading silence(const Look &look) {
    const LineThresholds &line = look.settings.health.silence;
    const auto life = signs_of_life(look.dossier);
    const Silence quiet =
        silence_since(episodes(life, look.theirs), look.theirs, look.day, line.last);
    const int n = static_cast<int>(quiet.gaps.size());
    if (n < line.minimum)
        return {std::nullopt,
                n,
                {{"gaps", quiet.gaps}},
                msg("Not enough data yet: {0} of {1} gaps between signs of life", n, line.minimum)};
    const double p = surprise(quiet.gaps, quiet.now, line.prior);
    return {log_clip(p, line.bounds),
            n,
            {{"gaps", quiet.gaps}, {"g", quiet.now}, {"p", p}},
            silence_text(life.back(), p)};
}

Reading slowdown(const Look &look) {
    const Thresholds &health = look.settings.health;
    const Pace pace = pace_of(look);
    const int n = pace.recent + pace.earlier;
    Evidence evidence = evidence_of(pace);
    if (pace.earlier < health.slowdown.minimum || pace.earlier_days <= health.recent)
        return {std::nullopt, n, std::move(evidence), too_little(pace, health)};
    const double p =
        binomial_at_most(pace.recent, n, pace.recent_days / (pace.recent_days + pace.earlier_days));
    evidence.emplace_back("p", p);
    return {log_clip(p, health.slowdown.bounds), n, std::move(evidence), slowdown_text(pace, p)};
}

} // namespace maillon
