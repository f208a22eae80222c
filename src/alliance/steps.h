// The steps of a referral and of a pair: each says what is to be written, or throws the refusal
// with its remedy (1-domain, 1.3; 6-quality, 6.3 rule 4). None of them writes. Records handed in
// are as written, not as known on a day.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "alliance/change.h"
#include "alliance/register.h"

namespace maillon {

// A fact as a value to be written: the date alone, or a one-line map when there is more to say
// (recorded, by, reason, outcome, to, note). `today` is compared with the date for `recorded`.
// `code_key` names the key of fact.code.
Value fact_value(const Fact &fact, Date today, std::string_view code_key = "reason");

struct NewReferral {
    std::string id;
    std::string partner;
    std::string contact; // may be empty
    Fact received;
    std::string channel;
    bool informed = false;
    std::vector<std::string> goals;
    std::vector<std::string> obstacles;
    std::string note;
};

// A whole new youth record, ready to be written.
Value youth_value(const std::string &id, const Born &born, Date today);
Changes add_referral(const Youth &youth, const NewReferral &referral, Date today);

enum class StepTaken { acknowledge, meet, accept, decline, withdraw, redirect, close, voided };

// Refuses a step that contradicts what is written: a date before `received` or in the future, a
// step already taken, declined and paired, acknowledged after void ... A warning (met before
// acknowledged) is left to check().
Changes take_step(const Youth &youth, const Referral &referral, StepTaken step, const Fact &fact,
                  Date today);
Changes reopen(const Youth &youth, const Referral &referral, const Fact &reopened,
               const std::string &why, Date today);

struct NewPair {
    std::string id;
    std::string referral;
    std::string mentor;
    Fact started;
    std::optional<Date> planned_end;
    bool direct_contact = false;
    std::string override_reason; // why all the same, where a minor or a child in care is not ready
};

// Refuses: birth unknown; a minor without a named guardian in the identity or without {to: pairing,
// from: guardian} on that day; a child in care (publics: child-protection) without the five dated
// facts; direct contact without the consent; a referral not accepted on that day, or already
// paired. `identity` is null where the identities are absent (then the guardian's name is not asked
// for, and the caller warns).
Changes start_pair(const Youth &youth, const Referral &referral, const NewPair &pair,
                   const Identity *identity, Date today);
Changes pause_pair(const Youth &youth, const Pair &pair, const Pause &pause, Date today);
Changes resume_pair(const Youth &youth, const Pair &pair, const Fact &resumed, Date today);
Changes end_pair(const Youth &youth, const Pair &pair, const Fact &ended, bool closing_interview,
                 Date today);

Changes give_feedback(const Youth &youth, const Referral &referral, const Feedback &feedback,
                      Date today);
Changes give_consent(const Youth &youth, const Consent &consent, Date today);
Changes withdraw_consent(const Youth &youth, const std::string &to, const Fact &withdrawn,
                         Date today);

// A checkpoint for a youth or a partner. Refuses a date in the future and a `next` not after it.
Changes log_checkpoint(const Checkpoint &checkpoint, Date today);
// Sets `next` of the last checkpoint, else `next-checkpoint` of the record.
Changes plan_checkpoint(const std::vector<Checkpoint> &checkpoints, Date next, Date today);

} // namespace maillon
