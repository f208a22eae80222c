// WHO becomes a record: by id, by the beginning of one, or by words of a name (3-commands, 3.1 rule
// 1). One match goes on; of several a person at a terminal chooses one; elsewhere they are an Error
// that lists them by id, as is nobody, with the nearest names.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "alliance/names.h"
#include "commands/context.h"

namespace maillon {

// A match as a line to choose from: its name for a person at work only (3-commands, 3.1 rule 8).
std::vector<Message> lines_for(const std::vector<Match> &matches, Names names);

Found youths_called(Context &context, const std::string &who);

// The record as written, not as known on a day.
Youth youth_named(Context &context, const std::string &who);
Partner partner_named(Context &context, const std::string &who);

// The id of a mentor of the identities.
std::string mentor_named(Context &context, const std::string &who);

// A partner or a young person, for commands that take either. Exactly one is there.
struct PartnerOrYouth {
    std::optional<Partner> partner;
    std::optional<Youth> youth;
};
PartnerOrYouth anyone_named(Context &context, const std::string &who);

// A contact of this partner who has not left; throws Error.
const Contact &contact_named(const Context &context, const Partner &partner,
                             const std::string &who);

// --referral, else the only open referral, else the only one at all; of several a person at a
// terminal chooses; else throws Error that lists them.
enum class Wanted { open, any };
const Referral &referral_of(const Context &context, const Youth &youth, const Words &words,
                            Wanted wanted);
// The same in the record as it stands under the lock; throws Error where it went meanwhile.
const Referral &referral_in(const Youth &youth, const std::string &id);
const Pair &pair_in(const Youth &youth, const std::string &id);
const Contact &contact_in(const Partner &partner, const std::string &id);

// --pair, else the running pair; throws Error.
const Pair &pair_of(const Youth &youth, const Words &words);

} // namespace maillon
