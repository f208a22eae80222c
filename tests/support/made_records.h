// Small records made by hand for the tests of the domain: every date is said where it matters.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "alliance/register.h"
#include "support/samples.h"

namespace maillon::made {

using samples::day;

inline Fact on(Date date, std::string code = "") {
    Fact fact;
    fact.date = date;
    fact.code = std::move(code);
    return fact;
}

inline Fact on(std::string_view iso, std::string code = "") {
    return samples::fact(iso, std::move(code));
}

inline Fact recorded(std::string_view iso, std::string_view when, std::string code = "") {
    Fact fact = on(iso, std::move(code));
    fact.recorded = day(when);
    return fact;
}

inline Partner partner(std::string id, std::string_view since) {
    Partner made;
    made.id = std::move(id);
    made.name = "Partner " + made.id;
    made.kind = "FT";
    made.since = day(since);
    return made;
}

inline Contact contact(std::string id, std::string_view since) {
    Contact made;
    made.id = std::move(id);
    made.since = on(since);
    return made;
}

inline Checkpoint checkpoint(std::string id, std::string_view date) {
    Checkpoint made;
    made.id = std::move(id);
    made.fact = on(date);
    made.kind = "meeting";
    return made;
}

inline Referral referral(std::string id, std::string partner_id, Date received) {
    Referral made;
    made.id = std::move(id);
    made.partner = std::move(partner_id);
    made.received = on(received);
    return made;
}

// A youth with one referral to that partner; the referral is r-0001.
inline Youth youth(std::string id, std::string partner_id, std::string_view received) {
    Youth made;
    made.id = std::move(id);
    made.referrals.push_back(referral("r-0001", std::move(partner_id), day(received)));
    return made;
}

inline Pair pair(std::string id, std::string_view started) {
    Pair made;
    made.id = std::move(id);
    made.referral = "r-0001";
    made.mentor = "m-0001";
    made.started = on(started);
    return made;
}

inline Feedback told(Fact fact, std::string code = "paired") {
    Feedback made;
    made.fact = std::move(fact);
    made.referral = "r-0001";
    made.code = std::move(code);
    return made;
}

inline StageChange stage(Stage value, std::string_view since) {
    StageChange made;
    made.stage = value;
    made.since = on(since);
    return made;
}

inline Pulse pulse(std::string_view date, int clarity, int availability, int trust) {
    Pulse made;
    made.fact = on(date);
    made.clarity = clarity;
    made.availability = availability;
    made.trust = trust;
    return made;
}

// "y26-00007": ids in the order of their numbers.
inline std::string youth_id(int number) {
    const std::string digits = std::to_string(number);
    return "y26-" + std::string(5 - digits.size(), '0') + digits;
}

inline Register with(std::vector<Partner> partners, std::vector<Youth> youths = {}) {
    Register made;
    made.partners = std::move(partners);
    made.youths = std::move(youths);
    std::ranges::sort(made.partners, {}, &Partner::id);
    std::ranges::sort(made.youths, {}, &Youth::id);
    return made;
}

} // namespace maillon::made
