// Ages, running pairs, open pauses and consents.
// SPDX-License-Identifier: MIT
#include "alliance/youth.h"

#include <doctest/doctest.h>

#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

TEST_CASE("majority begins on the eighteenth birthday") {
    const Born born{2008, day("2008-11-23")};
    CHECK(age_on(born, day("2026-11-22")) == Age::minor);
    CHECK(age_on(born, day("2026-11-23")) == Age::adult);
}

TEST_CASE("whoever is born on 29 February comes of age on 1 March") {
    const Born born{2008, day("2008-02-29")};
    CHECK(age_on(born, day("2026-02-28")) == Age::minor);
    CHECK(age_on(born, day("2026-03-01")) == Age::adult);
}

TEST_CASE("a year alone counts as a minor until the end of the year of 18") {
    const Born born{2008, std::nullopt};
    CHECK(age_on(born, day("2026-12-31")) == Age::minor);
    CHECK(age_on(born, day("2027-01-01")) == Age::adult);
}

TEST_CASE("without a birth the age is unknown") {
    CHECK(age_on({}, day("2026-12-31")) == Age::unknown);
}

TEST_CASE("a pair runs until it has an end") {
    Youth youth = paired_youth();
    CHECK(running_pair(youth, "r-5x2a") == youth.pairs.data());
    CHECK(running_pair(youth, "") == youth.pairs.data());
    CHECK(running_pair(youth, "r-0000") == nullptr);
    youth.pairs[0].ended = fact("2026-05-01", "job");
    CHECK(running_pair(youth, "") == nullptr);
}

TEST_CASE("a pause is open while it has no end") {
    Pair one = pair("2026-03-20");
    CHECK(open_pause(one) == nullptr);
    one.pauses.push_back({fact("2026-04-01"), {}, fact("2026-04-10"), "exams"});
    CHECK(open_pause(one) == nullptr);
    one.pauses.push_back({fact("2026-05-01"), {}, {}, "illness"});
    CHECK(open_pause(one) == &one.pauses[1]);
}

TEST_CASE("a consent holds from its day until the day it is withdrawn") {
    Youth youth = samples::youth();
    youth.consents.push_back({"pairing", fact("2026-03-05"), "guardian", fact("2026-04-05")});
    CHECK_FALSE(consents_to(youth, "pairing", day("2026-03-04")));
    CHECK(consents_to(youth, "pairing", day("2026-03-05")));
    CHECK(consents_to(youth, "pairing", day("2026-04-04"), "guardian"));
    CHECK_FALSE(consents_to(youth, "pairing", day("2026-04-04"), "youth"));
    CHECK_FALSE(consents_to(youth, "pairing", day("2026-04-05")));
    CHECK_FALSE(consents_to(youth, "follow-up", day("2026-03-05")));
}

TEST_CASE("records are found by their id") {
    const Youth youth = paired_youth();
    CHECK(youth.referral("r-5x2a") == youth.referrals.data());
    CHECK(youth.referral("r-0000") == nullptr);
    CHECK(youth.pair("p-3n8w") == youth.pairs.data());
    CHECK(youth.pair("p-0000") == nullptr);
}
