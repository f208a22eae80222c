// What a partner may see of the young people it sent, and nothing else: the only value that share,
// publish, review and feedback letters print (6-quality, 6.3 rule 2). It points into no record, so
// that what prints it has nothing more to give away.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/known_names.h"
#include "alliance/partner.h"
#include "alliance/referral_state.h"
#include "alliance/withheld.h"

namespace maillon {

// All that is said of a young person who did not agree to more.
enum class FollowUp { followed, not_followed, ended };
Label presence_label(FollowUp presence);
std::string_view presence_code(FollowUp presence);
FollowUp presence_of(State state);

// Pseudonyms, or the first name and initial of those who agreed: only where it was asked for in so
// many words (6-quality, 6.3 rule 1).
enum class Naming { pseudonyms, agreed_names };

struct FeedbackSeen {
    Date date;
    std::string to; // one of their contacts
    std::string code;
    std::string note;
};

struct NoteSeen {
    Date date;
    std::string text;
};

struct PairSeen {
    Date started;
    std::optional<Date> planned_end, ended;
    std::optional<Date> paused, planned_return; // where it rests now
    std::string mentor; // first name and initial, where the triangle was agreed to
    std::vector<Date> checkpoints;
};

struct ReferralDetails {
    State state = State::received;
    Date received;
    std::string contact; // theirs, who sent the young person; may be empty
    std::optional<Date> informed, acknowledged, met, accepted, declined, withdrawn, redirected,
        closed;
    std::string reason; // of a decline: it goes to the prescriber (1-domain, 1.6)
    std::vector<PairSeen> pairs;
    std::vector<FeedbackSeen> feedback;
    std::vector<NoteSeen> notes;
};

// Feedback that we owe; `about` is the code that fits, empty without the consent.
struct OwedSeen {
    Date since, due;
    int age = 0;
    std::string about;
};

struct ReferralSeen {
    std::string pseudonym;
    std::string who;       // the pseudonym, or first name and initial
    std::string addressee; // their contact whom we tell; empty: nobody is there
    FollowUp presence = FollowUp::not_followed;
    std::optional<OwedSeen> owed;
    std::optional<ReferralDetails> details; // with the consent share-with-prescriber alone
};

struct ContactSeen {
    std::string id, name, role;
    Date since;
    std::optional<Date> until;
    bool is_primary = false;
};

// An exchange with the partner, without a word of what we wrote about it.
struct ExchangeSeen {
    Date date;
    std::string kind;
    Holding holding = Holding::held;
    bool theirs = false;
};

struct PartnerSight {
    Date at;
    std::string association;
    std::string partner, name; // its id and its name
    Label kind;                // "Autre" for the sensitive ones
    std::string referent, referent_email;
    Stage stage = Stage::prospect;
    int rhythm = 0;                      // days between checkpoints
    std::vector<ContactSeen> contacts;   // who was there on the day, the primary one first
    std::vector<ContactSeen> departures; // who was there before
    std::vector<ReferralSeen> referrals; // those with details by date received, then the others by
                                         // pseudonym
    std::vector<Date> arrivals;          // the days on which they sent somebody, whoever it was
    std::vector<ExchangeSeen> exchanges;
    std::vector<Agreement> agreements;
    std::vector<Date> referents_since; // our side: when each took over
    std::vector<Withheld> withheld;    // what is not here, and why

    [[nodiscard]] const ContactSeen *contact(const std::string &contact_id) const;
};

// What looking at several partners on one day needs; keep the registers as long as this.
struct SightBasis {
    const Register &whole; // as written: a consent withdrawn since the day asked counts too
    const Register &known; // as known on `at`
    Date at;
    Date today;
    Naming naming;
    std::vector<Debt> debts;
    KnownNames names;

    SightBasis(const Register &whole_register, const Register &known_register,
               const Calendars &calendars, Naming wish, Date day_asked, Date day_of_asking);
};

// `partner` is one of basis.known.
PartnerSight sight_of(const SightBasis &basis, const Partner &partner);

} // namespace maillon
