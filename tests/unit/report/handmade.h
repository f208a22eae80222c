// Values of the alliance floor made by hand, so that exact texts do not hang on its rules.
// SPDX-License-Identifier: MIT
#pragma once

#include "report/answers.h"
#include "unit/report/every_answer.h"

namespace small {

inline Health healthy(const Partner &partner, Stage stage) {
    Health out;
    out.partner = &partner;
    out.stage = out.stage_allowed = stage;
    out.has_referrals = true;
    out.level = Level::good;
    out.confidence = Confidence::partial;
    out.trend = Trend::stable;
    out.signals = {
        {"silence",
         Pillar::trust,
         2,
         {},
         0,
         {},
         msg("Not enough data yet: {0} of {1} gaps between signs of life", 1, 2)},
        {"checkpoint", Pillar::availability, 2, 0.0, 1, {}, msg("Hold the checkpoint")},
        {"contact",
         Pillar::availability,
         4,
         0.0,
         1,
         {},
         msg("Their contact is known, and was met")},
        {"fit", Pillar::clarity, 2, 0.1, 4, {{"k", 0.0}, {"share", 0.125}}, msg("find a mentor")},
        {"explained",
         Pillar::clarity,
         0,
         {},
         0,
         {},
         msg("No current contact to give the orientation sheet to")}};
    out.points = 0.2;
    return out;
}

inline Health without_contact(const Partner &partner) {
    Health out = healthy(partner, Stage::consolidating);
    out.level = Level::risk;
    out.trend = Trend::worsening;
    out.signals[1].severity = 1.0 / 3;
    out.signals[2].severity = 0.8;
    out.signals[2].text = msg("No current contact since {0}", day("2026-07-01"));
    out.points = 4 * 0.8 + 2.0 / 3 + 0.2;
    out.action = Action{"contact", msg("Find and meet a successor, and ask for a stand-in"),
                        "angelina", msg("the new contact is recorded and was met"), 60};
    return out;
}

// The school at risk, the employment office fine, a prospect and a closed partner apart.
inline Assessment assessment(const Register &known) {
    Assessment out;
    out.at = today;
    out.partners = {without_contact(*known.partner("lycee-curie")),
                    healthy(*known.partner("ft-sarcelles"), Stage::pilot),
                    without_contact(*known.partner("ml-nord")),
                    healthy(*known.partner("ancien"), Stage::closed)};
    out.partners[2].has_referrals = out.partners[3].has_referrals = false;
    out.partners[2].stage = Stage::prospect;
    out.portfolio.open = false;
    out.portfolio.reasons = {{msg("{0} of {1} partnerships at risk: mend them", 1, 2),
                              msg("reopens at {0} or fewer", 0)}};
    return out;
}

} // namespace small
