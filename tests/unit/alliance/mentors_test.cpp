// Mentors and their pairs: with identities and without.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/mentors.h"

using namespace maillon;

namespace {

Pair pair_with(const std::string &mentor, int month) {
    Pair pair;
    pair.mentor = mentor;
    pair.started.date = *Date::from_civil(2026, month, 1);
    return pair;
}

Register small() {
    Register known;
    known.youths = {Youth{}, Youth{}};
    known.youths[0].id = "y26-00001";
    known.youths[0].pairs = {pair_with("m-bbbb", 6), pair_with("m-aaaa", 3)};
    known.youths[1].id = "y26-00002";
    known.youths[1].pairs = {pair_with("m-bbbb", 2), pair_with("", 2)};
    known.youths[1].pairs[0].ended = Fact{};
    return known;
}

} // namespace

TEST_CASE("without identities mentors are those whom pairs name, by id") {
    const Register known = small();
    const auto lives = mentors_of(known);
    REQUIRE(lives.size() == 2);
    CHECK(lives[0].mentor.id == "m-aaaa");
    CHECK(lives[1].mentor.id == "m-bbbb");
    CHECK(lives[1].mentor.name.empty());
}

TEST_CASE("mentors of the identities come first, in their order, with or without a pair") {
    Register known = small();
    known.mentors.resize(2);
    known.mentors[0].id = "m-zzzz";
    known.mentors[1].id = "m-bbbb";
    const auto lives = mentors_of(known);
    REQUIRE(lives.size() == 3);
    CHECK(lives[0].mentor.id == "m-zzzz");
    CHECK(lives[0].pairs.empty());
    CHECK(lives[1].mentor.id == "m-bbbb");
    CHECK(lives[2].mentor.id == "m-aaaa");
}

TEST_CASE("a mentor's pairs stand by their start; those that ended no longer run") {
    const Register known = small();
    const auto lives = mentors_of(known);
    REQUIRE(lives[1].pairs.size() == 2);
    CHECK(lives[1].pairs[0].first->id == "y26-00002");
    CHECK(lives[1].pairs[1].first->id == "y26-00001");
    CHECK(lives[1].running() == 1);
}
