// Finding records, and the order in which a partner's referrals stand.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/register.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

TEST_CASE("a record is found by its exact id") {
    const Register made = with({partner("ft", "2025-01-01"), partner("ml", "2025-01-01")},
                               {youth("y26-00001", "ft", "2026-01-05")});
    CHECK(made.partner("ml")->id == "ml");
    CHECK(made.partner("m") == nullptr);
    CHECK(made.youth("y26-00001") != nullptr);
    CHECK(made.youth("y26-00002") == nullptr);
}

TEST_CASE("referrals of a partner stand by received date, then youth id, then referral id") {
    Youth first = youth("y26-00001", "ft", "2026-01-12");
    first.referrals.push_back(referral("r-0000", "ft", day("2026-01-12")));
    first.referrals.push_back(referral("r-0002", "ml", day("2026-01-01")));
    Youth voided = youth("y26-00003", "ft", "2026-01-02");
    voided.referrals[0].voided = on("2026-01-03");
    const Register made = with({}, {first, youth("y26-00002", "ft", "2026-01-12"),
                                    youth("y26-00004", "ft", "2026-01-05"), voided});
    const auto sent = referrals_of(made, "ft");
    REQUIRE(sent.size() == 4);
    CHECK(sent[0].youth->id == "y26-00004");
    CHECK(sent[1].referral->id == "r-0000");
    CHECK(sent[2].referral->id == "r-0001");
    CHECK(sent[3].youth->id == "y26-00002");
}
