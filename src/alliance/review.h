// A review with a partner as a value: what each side promised and held, the referrals' road, pairs,
// fit, what changed, what to discuss, what comes. Made of what the partner may see.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/calendar.h"
#include "alliance/partner_sight.h"
#include "alliance/period.h"

namespace maillon {

// How often something promised within a delay was held; what is still within it is not counted.
struct Promised {
    int promise = 0; // days, or our open days
    int kept = 0, of = 0;
    std::optional<double> median; // of the delays that ended
};

// A step of the road: how many of the period's referrals came so far, after how many days.
struct RoadStep {
    Label step;
    int n = 0;
    std::optional<double> median; // days since received
};

struct PairProgress {
    std::string pseudonym;
    PairSeen pair;
    int days = 0;        // up to its end or the day of the review
    int checkpoints = 0; // in the period
    std::optional<Date> last_told;
};

struct ReviewMonth {
    Date first;
    int referrals = 0;
    int feedback = 0;
};

struct CountedReason {
    std::string code;
    int n = 0;
};

// Of the period, and of the period before.
struct Compared {
    int now = 0, before = 0;
};

struct Review {
    Period period;
    Promised acknowledged, met, decided, told;
    Compared received, pairs_started, feedback, exchanges;
    std::optional<int> planned; // referrals that the agreement plans for so long a period
    int informed = 0, informed_of = 0;
    int from_them = 0;          // exchanges they began
    int no_answer = 0;          // of ours
    std::vector<RoadStep> road; // of referrals received in the period, with details
    std::vector<ReviewMonth> months;
    std::vector<PairProgress> pairs; // that ran in the period, the latest to start first
    int decisions = 0, accepted = 0;
    std::vector<CountedReason> reasons; // of declines, the most frequent first
    Compared unspoken;                  // now: without details, of before: all
    std::vector<Message> changes;
    std::vector<Message> to_discuss;
    std::vector<Message> proposal; // of the next term
};

// Since the day after the last review that was held in the last year, up to the day asked; else
// the last whole term.
Period review_period(const PartnerSight &sight, int review_rhythm);

Review review_of(const PartnerSight &sight, const Period &period, const Settings &settings,
                 const Calendars &calendars);

// The parts that are sentences (review_talk.cpp).
std::vector<Message> changes_in(const PartnerSight &sight, const Review &review);
std::vector<Message> to_discuss(const PartnerSight &sight, const Review &review,
                                const Settings &settings);
std::vector<Message> proposal_for(const PartnerSight &sight, const Settings &settings);

} // namespace maillon
