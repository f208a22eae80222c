// The figures of a year for a funder: who was sent, by whom, what became of them (6-quality, 6.3
// rule 3). Groups under five can't be told.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "alliance/period.h"
#include "alliance/register.h"
#include "alliance/suppression.h"

namespace maillon {

// What became of a young person sent, or of a pair, on the day asked.
namespace fate {
constexpr const char *too_recent = "too-recent";
constexpr const char *under_way = "under-way";
constexpr const char *reached = "reached";
constexpr const char *broken = "broken-off";
constexpr const char *ended = "ended";
constexpr const char *lasted = "lasted";
} // namespace fate

// A share of a cohort old enough to be judged; without a part where it may not be told.
struct Rate {
    std::string_view name; // "reached", "lasted"
    std::optional<int> part;
    int of = 0; // 0 where it may not be told
};

struct Impact {
    Period period;
    Date at;
    int days_to_judge = 0; // a referral is judged when it is as old; a pair by `days_of_a_pair`
    int days_of_a_pair = 0;

    // Every young person referred in the period counts once, by the first of these referrals.
    bool has_reduced = false; // some were forgotten since: they count, by the partner's kind alone
    Parted kinds;             // sensitive ones as "Autre", for the name alone tells (1-domain, 1.4)
    Parted territories;       // "": not known
    Parted fates;
    Parted outcomes;            // of those who reached something
    std::vector<Group> publics; // those that may be shown, in the order of the codes
    Parted pairs;               // started in the period
    Rate reached, lasted;

    int partners = 0;    // that referred someone: organisations, not people
    int checkpoints = 0; // held with partners
    int feedback = 0;    // given
};

// The counts behind the tables, which must not be printed: to be added to those of other
// associations (network_impact.h).
struct ImpactCounts {
    std::vector<Group> kinds, fates, outcomes, pairs, publics;
    int people = 0;
};
struct CountedImpact {
    Impact impact;
    ImpactCounts counts;
};

// `known` as known on `at`.
CountedImpact counted_impact(const Register &known, const Period &period, Date at);
Impact impact_of(const Register &known, const Period &period, Date at);

// The share of `part` among those of the table who can be judged, from what is printed alone.
Rate rate_of(std::string_view name, const Parted &table, const std::string &part);

// The last complete school year before `today`: September to August.
Period last_school_year(Date today);

} // namespace maillon
