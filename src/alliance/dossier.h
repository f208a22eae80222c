// What health reads of a partner on a day, gathered once for all partners: who was sent and what
// became of it, in the order that the windows of 4-health count in. Nothing is copied: a dossier
// points into the records.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "alliance/register.h"

namespace maillon {

// A referral as it was known on the day.
struct Sending {
    Sent sent;
    Date received;
    std::optional<Date> acknowledged;
    std::optional<Date> decided;    // a logged accepted or declined
    const Fact *decision = nullptr; // that one
    const Fact *news = nullptr;     // the feedback that makes it told
    bool is_misfit = false;
    bool is_taken_out = false;   // withdrawn or redirected: counts in no load, waiting or loop
    bool has_later_fact = false; // anything but the acknowledgement
    bool has_feedback = false;
    bool is_told = false; // feedback on or after the decision; any where no decision is logged
};

struct PairSpan {
    const Youth *youth = nullptr;
    const Pair *pair = nullptr;
    Date started;
    std::optional<Date> ended;
    bool is_broken = false;
};

struct Dossier {
    const Partner *partner = nullptr;            // as known on the day
    std::vector<Sending> referrals;              // in their order (register.h, comes_before)
    std::vector<PairSpan> pairs;                 // of these referrals
    std::vector<const Checkpoint *> checkpoints; // by date, then as written
};

// One per partner, in the same order: `partners` are as known on `day` and stand by id; `youths`
// may be as written.
std::vector<Dossier> dossiers(const std::vector<Partner> &partners, const Youths &youths, Date day);

// The last `at_most` referrals that pass the test, in their order.
template <class Test>
std::vector<const Sending *> last_referrals(const Dossier &dossier, int at_most, Test test) {
    const auto count = static_cast<std::size_t>(at_most);
    std::vector<const Sending *> chosen;
    for (const Sending &sending : dossier.referrals)
        if (test(sending)) chosen.push_back(&sending);
    if (chosen.size() > count)
        chosen.erase(chosen.begin(), chosen.end() - static_cast<std::ptrdiff_t>(count));
    return chosen;
}

} // namespace maillon
