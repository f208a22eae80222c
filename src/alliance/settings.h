// The association's settings: who it is, its team, what it promises, its rhythms (2-records, 2.3;
// defaults of 1-domain, 1.5).
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alliance/fact.h"
#include "alliance/thresholds.h"
#include "base/message.h"
#include "base/working_days.h"

namespace maillon {

struct Staff {
    std::string id;
    std::string name;
    std::string email;
    Rare<Fact> since, until;
    std::optional<int> partners; // partnerships this person can really follow
};

struct Stake {
    std::string stake;
    int weight = 1; // 1 to 3
};

// Days of the year, both included; may run over New Year.
struct Closure {
    int from_month = 0, from_day = 0;
    int until_month = 0, until_day = 0;
};

struct Promises {
    int acknowledge = 2;    // our open days
    int first_meeting = 10; // our open days
    int decision = 30;      // days
    int decision_once_met = 60;
    int feedback = 7;
};

struct Rhythms { // days
    int feedback = 60;
    int pair = 30;
    int pair_later = 90;
    int pilot = 30, consolidating = 60, established = 90, dormant = 180;
    int pair_minimum = 183;
    int review = 365;
};

struct Settings {
    std::string association;
    std::optional<Language> language;
    Zone school_zone = Zone::a;
    std::string identities = "identities"; // relative to the data folder
    std::vector<Staff> team;
    std::vector<Stake> stakes;
    Promises promises;
    Rhythms rhythms;
    Thresholds health;
    std::vector<Closure> closures = {{8, 1, 8, 21}, {12, 24, 12, 31}};
    std::vector<SchoolHoliday> school_holidays; // added to the shipped calendars
    int retention_months = 24;
    // Why longer than 24 months; empty where no reason is given.
    std::string retention_reason;
    bool share_notes = false; // privacy.share-notes: a partner may read notes on those it sent
    bool git_commit = true;   // git.commit: auto | off

    [[nodiscard]] const Staff *staff(const std::string &staff_id) const;
};

struct DocumentVersion {
    int version = 0;
    Date updated;
};

struct OfferDocument {
    std::string id;
    std::string title;
    int version = 0;
    std::optional<Date> updated;
    std::string file, url;
    std::vector<DocumentVersion> history; // the versions before
};

struct OfferStep {
    std::string title;
    std::string text;
};

// For whom the offer is.
struct Audience {
    std::vector<std::string> ages; // the youngest and the oldest
    std::vector<std::string> publics;
    std::vector<std::string> territories;
    std::string text;
};

struct Offer {
    std::string title;
    Audience audience;
    std::vector<std::string> gains; // sentences that a counsellor can say to a young person
    std::vector<OfferStep> steps;
    std::string rhythm, duration, promises;
    std::vector<OfferDocument> documents;

    [[nodiscard]] const OfferDocument *document(const std::string &document_id) const;
};

} // namespace maillon
