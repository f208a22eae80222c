// Records shared between registers: one copy, until somebody changes one of them.
// SPDX-License-Identifier: MIT
#include "alliance/youths.h"

#include <doctest/doctest.h>

#include "support/samples.h"

using namespace maillon;

TEST_CASE("whoever changes a shared record changes their own") {
    Youths ours{samples::youth(), samples::paired_youth()};
    Youths theirs;
    theirs.share(ours, 1);
    const Youths &seen = theirs;
    CHECK(&seen[0] == &std::as_const(ours)[1]);
    theirs[0].reference = "R-7";
    CHECK(std::as_const(ours)[1].reference.empty());
    CHECK(&seen[0] != &std::as_const(ours)[1]);
    const Youth *own = &seen[0];
    theirs[0].reference = "R-8"; // theirs alone already
    CHECK(&seen[0] == own);
}

TEST_CASE("the register as known shares the records of which nothing is later") {
    Register whole;
    whole.youths = {samples::youth(), samples::paired_youth()};
    whole.youths[1].id = "y26-7kq3m";
    const Register &written = whole;
    const Register today = as_known(whole, samples::day("2026-11-23"));
    REQUIRE(today.youths.size() == 2);
    CHECK(&today.youths[0] == &written.youths[0]);
    CHECK(&today.youths[1] == &written.youths[1]);
    const Register before = as_known(whole, samples::day("2026-03-05"));
    CHECK(&before.youths[0] == &written.youths[0]);
    CHECK(&before.youths[1] != &written.youths[1]);
    CHECK_FALSE(before.youths[1].referrals[0].met);
    CHECK(written.youths[1].referrals[0].met);
}
