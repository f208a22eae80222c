// What a partner does not see, and the rule that keeps it (6-quality, 6.3 rule 2): for the
// association's own eyes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/message.h"

namespace maillon {

enum class Kept {
    all_but_presence, // no consent share-with-prescriber
    name,             // agreed to, but nobody asked for names
    mentor,           // no consent to the triangle
    note,             // the setting does not allow it
    note_that_names,  // it repeats a name, a phone number or another partner
    private_note,
    step_note, // on a step of the referral: for us
    obstacle,
    goal,
    publics,
    outcome,     // why a pair or a referral ended; the state says whether it was reached
    destination, // where somebody was redirected to
    elsewhere,   // referrals of the same young people by other partners
    own_words,   // what we wrote about the partner, and its pulses
    kind         // a sensitive one
};

struct Withheld {
    Kept kept = Kept::own_words;
    int count = 0;
    std::vector<std::string> whom; // pseudonyms, each once
};

Message withheld_text(const Withheld &withheld); // "2 private notes"
Message withheld_rule(Kept kept);

// Counts what is kept, of whom, in the order of Kept.
class Withholding {
public:
    void keep(Kept kept, const std::string &pseudonym = {}, std::size_t count = 1);
    [[nodiscard]] std::vector<Withheld> list() const { return all_; }

private:
    std::vector<Withheld> all_;
};

} // namespace maillon
