// Words for what is withheld, and the rules in a sentence each.
// SPDX-License-Identifier: MIT
#include "alliance/withheld.h"

#include <algorithm>

namespace maillon {

void Withholding::keep(Kept kept, const std::string &pseudonym, std::size_t count) {
    if (count == 0) return;
    auto found = std::ranges::lower_bound(all_, kept, {}, &Withheld::kept);
    if (found == all_.end() || found->kept != kept)
        found = all_.insert(found, Withheld{kept, 0, {}});
    found->count += static_cast<int>(count);
    if (!pseudonym.empty() && std::ranges::find(found->whom, pseudonym) == found->whom.end())
        found->whom.push_back(pseudonym);
}

Message withheld_text(const Withheld &withheld) {
    const int n = withheld.count;
    switch (withheld.kept) {
    case Kept::all_but_presence:
        return msg("all but 'followed', 'not followed' or 'ended' of {0} referral|"
                   "all but 'followed', 'not followed' or 'ended' of {0} referrals",
                   n);
    case Kept::name:
        return msg("{0} name|{0} names", n);
    case Kept::mentor:
        return msg("{0} mentor's name|{0} mentors' names", n);
    case Kept::note:
        return msg("{0} note|{0} notes", n);
    case Kept::note_that_names:
        return msg("{0} note that repeats a name, a number or another partner|"
                   "{0} notes that repeat a name, a number or another partner",
                   n);
    case Kept::private_note:
        return msg("{0} private note|{0} private notes", n);
    case Kept::step_note:
        return msg("{0} note on a step|{0} notes on steps", n);
    case Kept::obstacle:
        return msg("{0} obstacle|{0} obstacles", n);
    case Kept::goal:
        return msg("{0} goal|{0} goals", n);
    case Kept::publics:
        return msg("{0} public|{0} publics", n);
    case Kept::outcome:
        return msg("why {0} referral or pair ended|why {0} referrals or pairs ended", n);
    case Kept::destination:
        return msg("where {0} young person was redirected to|"
                   "where {0} young people were redirected to",
                   n);
    case Kept::elsewhere:
        return msg("{0} referral by another partner|{0} referrals by other partners", n);
    case Kept::own_words:
        return msg("{0} note or pulse about the partner|{0} notes and pulses about the partner", n);
    case Kept::kind:
        break;
    }
    return msg("the partner's kind, shown as 'Other'");
}

Message withheld_rule(Kept kept) {
    switch (kept) {
    case Kept::all_but_presence:
        return msg("no consent 'share-with-prescriber' stands: maillon youth consent YOUTH "
                   "share-with-prescriber");
    case Kept::name:
        return msg("names leave only where --names asks for them: first name and initial");
    case Kept::mentor:
        return msg("a mentor is named with --names, in a pair with direct contact and the consent "
                   "'mentor-prescriber-contact'");
    case Kept::note:
        return msg("the settings do not say 'share-notes: true' under 'privacy'");
    case Kept::note_that_names:
        return msg("nobody else is named to a partner");
    case Kept::private_note:
        return msg("a private note never leaves the association");
    case Kept::own_words:
    case Kept::step_note:
        return msg("it was written for the association");
    case Kept::kind:
        return msg("the kind alone would say something about the young people");
    case Kept::destination:
    case Kept::elsewhere:
        return msg("a partner hears of its own referrals only");
    default:
        return msg("a partner hears of state, dates and feedback, not of the young person's life");
    }
}

} // namespace maillon
