// Weeks, months, terms: where they begin and end, and what came before.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/period.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

std::string spoken(const Period &period) {
    return period.before.iso() + " | " + period.from.iso() + " " + period.to.iso() + " | " +
           period.ahead.iso();
}

} // namespace

TEST_CASE("the last complete week ends on the Sunday before today") {
    CHECK(week_end(day("2026-03-09")) == day("2026-03-08"));
    CHECK(week_end(day("2026-03-15")) == day("2026-03-08"));
    CHECK(week_end(day("2026-03-09"), 10) == day("2026-03-08"));
    CHECK(week_end(day("2026-03-09"), 52) == day("2025-12-28"));
    CHECK(week_end(day("2026-03-09"), 53) == day("2021-01-03"));
}

TEST_CASE("a month is the last whole one, beside the one before") {
    CHECK(spoken(last_month(day("2026-03-31"))) ==
          "2026-01-01 | 2026-02-01 2026-02-28 | 2026-03-31");
    CHECK(spoken(last_month(day("2026-01-01"))) ==
          "2025-11-01 | 2025-12-01 2025-12-31 | 2026-01-31");
}

TEST_CASE("terms part the school year without a gap") {
    CHECK(spoken(last_term(day("2026-11-23"))) ==
          "2026-01-01 | 2026-04-01 2026-08-31 | 2026-09-28");
    CHECK(spoken(last_term(day("2026-01-01"))) ==
          "2025-04-01 | 2025-09-01 2025-12-31 | 2026-01-28");
    CHECK(spoken(last_term(day("2026-08-31"))) ==
          "2025-09-01 | 2026-01-01 2026-03-31 | 2026-04-28");
    for (Date today = day("2024-01-01"); today < day("2026-12-31"); today = today + 1) {
        const Period term = last_term(today);
        CHECK(term.to < today);
        CHECK(last_term(term.to + 1).to == term.to);
        CHECK(last_term(term.from).to == term.from - 1);
        CHECK(last_term(term.from).from == term.before);
    }
}

TEST_CASE("a stretch is compared with one as long") {
    const Period period = range(day("2026-03-01"), day("2026-03-10"));
    CHECK(spoken(period) == "2026-02-19 | 2026-03-01 2026-03-10 | 2026-04-07");
    CHECK(period.holds(day("2026-03-10")));
    CHECK_FALSE(period.holds(day("2026-03-11")));
    CHECK(period.held_before(day("2026-02-28")));
    CHECK_FALSE(period.held_before(day("2026-03-01")));
    CHECK_FALSE(period.held_before(day("2026-02-18")));
}
