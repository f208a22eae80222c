// A young person's record: what was agreed, who sent them, with whom they are paired. No name
// stands here (2-records, 2.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/fact.h"
#include "alliance/partner.h"

namespace maillon {

struct Coded {
    std::string code;
    RareText note;
};

struct CirclePerson {
    std::string role;
    std::string partner;
};

struct Consent {
    std::string to;
    Fact given;
    std::string from; // youth | guardian
    Rare<Fact> until;
};

// The five dated facts for a child in care (CASF D221-34 to D221-40).
struct Care {
    std::optional<Date> evaluation, information, opinion, agreement, convention;
};

struct PlanStep {
    Fact fact;
    std::string step;
    std::string with;
};

// A decision taken back by `referral reopen`: nothing is lost.
struct PastDecision {
    std::string fact; // declined | withdrawn | redirected | closed
    Fact decision;
    Date reopened;
    std::string why;
};

struct Referral {
    std::string id;
    RareText reference; // a number in a tool of ours
    std::string partner;
    RareText kind; // the partner's, where the record is reduced and names no partner
    std::string contact;
    Fact received;
    std::string channel;
    std::optional<Date> informed;
    std::vector<Coded> goals;
    std::vector<Coded> obstacles;
    Rare<Fact> acknowledged, met, accepted, declined, withdrawn, redirected, closed, voided;
    std::vector<PastDecision> history;
    RareText note;
    Place place;
};

struct Pause {
    Fact from;
    std::optional<Date> planned_return;
    Rare<Fact> until;
    std::string reason;
};

struct Pair {
    std::string id;
    std::string referral;
    std::string mentor;
    Fact started;
    std::optional<Date> planned_end;
    bool direct_contact = false;
    std::vector<Pause> pauses;
    Rare<Fact> ended; // code is the outcome
    bool closing_interview = false;
    RareText override_reason; // why it was started although something barred it; may be empty
    bool broke_early = false; // where the record is reduced and its days are not known
    Place place;

    // Ended before so many days.
    [[nodiscard]] bool ended_within(int days) const;
};

struct Feedback {
    Fact fact;
    std::string referral;
    std::string to; // contact of the referral's partner
    std::string code;
    std::string channel;
};

// A birth year, or the whole date; year 0: unknown.
struct Born {
    int year = 0;
    std::optional<Date> date;
};

// What stands in the place of a person who was forgotten: the month, and the code of why.
struct Tombstone {
    Date month; // its last day
    std::string reason;
};

struct Youth {
    std::string file;
    std::string id;
    RareText reference; // a number in a tool of ours, never a name
    Born born;
    std::vector<std::string> publics;
    std::vector<CirclePerson> circle;
    std::vector<Consent> consents;
    std::optional<Care> care;
    std::vector<PlanStep> plan;
    std::vector<Referral> referrals;
    std::vector<Pair> pairs;
    std::vector<Feedback> feedback;
    std::vector<Checkpoint> checkpoints;
    std::optional<Date> next_checkpoint;
    // Where it stands nothing else is known than what figures count; each day is its month's last.
    std::optional<Tombstone> tombstone;

    [[nodiscard]] const Referral *referral(const std::string &referral_id) const;
    [[nodiscard]] const Pair *pair(const std::string &pair_id) const;
};

enum class Age { adult, minor, unknown };

// A year alone counts as a minor until 31 December of the year of 18 (3-commands, pair start).
Age age_on(const Born &born, Date day);

const Pair *running_pair(const Youth &youth,
                         const std::string &referral_id); // empty id: of any referral
const Pause *open_pause(const Pair &pair);
bool consents_to(const Youth &youth, const std::string &to, Date day, const std::string &from = "");

} // namespace maillon
