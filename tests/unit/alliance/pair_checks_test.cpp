// What check() finds in pairs: their dates, their succession, and what a running one needs.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/problems.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

std::string spoiled(const std::function<void(Youth &)> &spoil) {
    Youth youth = paired_youth();
    spoil(youth);
    return problems_of(youth);
}

// The problems of a pair that runs, of someone born on that day, with this consent.
std::string running(std::string_view born, const std::vector<Consent> &consents) {
    return spoiled([&](Youth &it) {
        it.born = {day(born).year(), day(born)};
        it.consents = consents;
    });
}

const std::string no_agreement =
    "meaning 0: pair p-3n8w is a minor's, without the guardian's agreement";

} // namespace

TEST_CASE("a pair before the acceptance is an error") {
    CHECK(spoiled([](Youth &it) { it.pairs[0].started = fact("2026-03-09"); }) ==
          "meaning 0: 'started' is before 'accepted' ('2026-03-09')");
    CHECK(spoiled([](Youth &it) { it.pairs[0].started = fact("2026-03-10"); }) == "");
}

TEST_CASE("a pair ends and pauses after it started") {
    CHECK(spoiled([](Youth &it) { it.pairs[0].ended = fact("2026-03-19", "moved"); }) ==
          "meaning 0: 'ended' is before 'started' ('2026-03-19')");
    CHECK(spoiled([](Youth &it) {
              it.pairs[0].pauses = {{fact("2026-03-19"), {}, fact("2026-04-01"), "exams"}};
          }) == "meaning 0: 'from' is before 'started' ('2026-03-19')");
    CHECK(spoiled([](Youth &it) {
              it.pairs[0].pauses = {{fact("2026-04-02"), {}, fact("2026-04-01"), "exams"}};
          }) == "meaning 0: 'until' is before 'from' ('2026-04-01')");
}

TEST_CASE("pairs of one referral follow one another") {
    const auto second_from = [](std::string_view started) {
        return spoiled([&](Youth &it) {
            it.pairs[0].ended = fact("2026-05-01", "mismatch");
            it.pairs.push_back(pair(started));
            it.pairs[1].id = "p-7d0q";
        });
    };
    CHECK(second_from("2026-05-01") == "");
    CHECK(second_from("2026-04-30") ==
          "meaning 0: pairs p-3n8w and p-7d0q of one referral run at the same time");
    CHECK(spoiled([](Youth &it) {
              it.pairs.push_back(pair("2026-04-01"));
              it.pairs[1].id = "p-7d0q";
          }) == "meaning 0: pairs p-3n8w and p-7d0q of one referral run at the same time");
}

TEST_CASE("a minor's running pair needs the guardian's agreement") {
    CHECK(running("2008-06-02", {}) == no_agreement);
    CHECK(running("2008-06-01", {}) == "");
    CHECK(running("2008-06-02", {{"pairing", fact("2026-03-01"), "youth", {}}}) == no_agreement);
    CHECK(running("2008-06-02", {{"pairing", fact("2026-03-01"), "guardian", {}}}) == "");
    CHECK(running("2008-06-02", {{"pairing", fact("2026-03-01"), "guardian",
                                  fact("2026-05-01")}}) == no_agreement);
    CHECK(spoiled([](Youth &it) {
              it.born = {2010, std::nullopt};
              it.pairs[0].ended = fact("2026-05-01", "moved");
          }) == "");
}

TEST_CASE("a guardian without a name is a warning, where the identities are") {
    Youth youth = paired_youth();
    youth.born = {2010, std::nullopt};
    youth.consents = {{"pairing", fact("2026-03-01"), "guardian", {}}};
    Register all = whole(youth);
    CHECK(problems(check(all, today)) == "");
    all.has_identities = true;
    all.mentors = {{"m-4k2x", "Claire D.", "", "", {}, {}, {}}};
    CHECK(problems(check(all, today)) == "warning 0: pair p-3n8w is a minor's, and no guardian is "
                                         "named");
    all.identities[youth.id].guardian = Relation{"mother", "Nadia B.", "", ""};
    CHECK(problems(check(all, today)) == "");
}

TEST_CASE("an unknown birth, a child in care and the triangle are looked at") {
    CHECK(spoiled([](Youth &it) { it.born = {}; }) ==
          "warning 0: pair p-3n8w is running, and the birth is unknown");
    CHECK(spoiled([](Youth &it) { it.publics = {"child-protection"}; }) ==
          "meaning 0: pair p-3n8w is a child's in care, without the five dated facts");
    CHECK(spoiled([](Youth &it) { it.pairs[0].direct_contact = true; }) ==
          "warning 0: pair p-3n8w has 'direct-contact' without the young person's agreement");
    CHECK(spoiled([](Youth &it) {
              it.pairs[0].direct_contact = true;
              it.consents = {{"mentor-prescriber-contact", fact("2026-03-01"), "youth", {}}};
          }) == "");
}
