// What happened with a young person or a partner, as one list of dated sentences.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/page.h"
#include "report/view.h"

namespace maillon {

struct Happening {
    Date date;
    std::string_view fact; // "received", "pair-started": its name in the JSON
    Message text;
    std::string note = {};
    std::string private_note = {}; // for the association's own eyes
};

// All facts of the record, oldest first; facts of one day in the order of a referral's life.
std::vector<Happening> timeline_of(const Youth &youth, const Register &known, const View &view);
// The partner's own facts, and the referrals' steps under the young people's names or ids.
std::vector<Happening> timeline_of(const Partner &partner, const Register &known, const View &view);

// One referral's steps, feedback included; `known` names contacts and partners.
std::vector<Happening> happenings_of(const Youth &youth, const Referral &referral,
                                     const Register &known);
// A checkpoint in words: its kind, and what came of it. `set` is the set of its kind.
Message checkpoint_in_words(const Checkpoint &checkpoint, std::string_view set);

void sort_by_date(std::vector<Happening> &timeline);
// How many of the latest to show; 0: all.
void write_timeline(const std::vector<Happening> &timeline, std::size_t latest, const View &view,
                    Page &page);

} // namespace maillon
