// Tests of the canonical order of keys.
// SPDX-License-Identifier: MIT
#include "records/key_order.h"

#include <algorithm>

#include <doctest/doctest.h>

using namespace maillon;

namespace {

bool knows(std::string_view record, std::string_view path, std::string_view key) {
    const auto order = key_order(record, path);
    return std::find(order.begin(), order.end(), key) != order.end();
}

} // namespace

TEST_CASE("maps are known by their record and the keys that lead to them") {
    CHECK(key_order("youth", "")[0] == "format");
    CHECK(knows("youth", "", "next-checkpoint"));
    CHECK(knows("youth", "referrals", "history"));
    CHECK(knows("youth", "referrals/history", "reopened"));
    CHECK(knows("youth", "pairs/pauses", "planned-return"));
    CHECK(knows("partner", "agreements", "places"));
    CHECK(knows("partner", "", "reference"));
    CHECK_FALSE(knows("partner", "agreements", "partner"));
    CHECK(knows("settings", "school-holidays", "zones"));
    CHECK(key_order("partner", "nothing").empty());
    CHECK(knows("settings", "health/loop", "due"));
    CHECK(key_order("settings", "health/ramp/growth").empty());
    CHECK(key_order("", "").empty());
}

TEST_CASE("a dated fact may be a map wherever it stands") {
    CHECK(knows("youth", "referrals/acknowledged", "recorded"));
    CHECK(knows("youth", "consents/until", "by"));
    CHECK(knows("partner", "contacts/met", "date"));
    CHECK(knows("youth", "referrals/declined", "reason"));
    CHECK(knows("youth", "pairs/ended", "closing-interview"));
}

TEST_CASE("no key stands twice in an order") {
    for (const std::string_view record :
         {"settings", "partner", "youth", "offer", "identity", "mentors"}) {
        const auto order = key_order(record, "");
        REQUIRE(!order.empty());
        for (auto key = order.begin(); key != order.end(); ++key) {
            CHECK(std::find(key + 1, order.end(), *key) == order.end());
        }
    }
}

TEST_CASE("the kind of a record is told by where its file stands") {
    CHECK(record_kind("maillon.yaml") == "settings");
    CHECK(record_kind("offer.yaml") == "offer");
    CHECK(record_kind("partners/ft-sarcelles.yaml") == "partner");
    CHECK(record_kind("youth/2026/y26-7kq2m.yaml") == "youth");
    CHECK(record_kind("identities/2026/y26-7kq2m.yaml") == "identity");
    CHECK(record_kind("identities/mentors.yaml") == "mentors");
    CHECK(record_kind("README.md").empty());
}
