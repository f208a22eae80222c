// Gathers every mentor's pairs.
// SPDX-License-Identifier: MIT
#include "alliance/mentors.h"

#include <algorithm>
#include <map>

namespace maillon {

int MentorLife::running() const {
    return static_cast<int>(
        std::ranges::count_if(pairs, [](const auto &one) { return !one.second->ended; }));
}

std::vector<MentorLife> mentors_of(const Register &known) {
    std::map<std::string, std::vector<std::pair<const Youth *, const Pair *>>> pairs;
    for (const Youth &youth : known.youths)
        for (const Pair &pair : youth.pairs)
            pairs[pair.mentor].emplace_back(&youth, &pair);
    std::vector<MentorLife> lives;
    for (const Mentor &mentor : known.mentors) {
        const auto theirs = pairs.extract(mentor.id);
        lives.push_back({mentor, theirs ? theirs.mapped() : MentorLife{}.pairs});
    }
    for (auto &[id, theirs] : pairs) {
        if (id.empty()) continue;
        MentorLife &life = lives.emplace_back();
        life.mentor.id = id;
        life.pairs = std::move(theirs);
    }
    for (MentorLife &life : lives)
        std::ranges::stable_sort(life.pairs, {},
                                 [](const auto &one) { return one.second->started.date; });
    return lives;
}

} // namespace maillon
