// The guard at a new referral: places agreed, and a pilot that grows too fast.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/ramp_up.h"
#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date today = day("2026-11-23");

Register sent(const std::vector<std::string> &received, Stage recorded = Stage::pilot) {
    Partner made = partner("mds", "2026-01-05");
    made.stages = {stage(recorded, "2026-02-02")};
    std::vector<Youth> youths;
    for (const auto &date : received) {
        youths.push_back(youth(youth_id(static_cast<int>(youths.size())), "mds", date));
        youths.back().referrals[0].declined = on(date, "in-work"); // not open
    }
    return with({made}, std::move(youths));
}

std::vector<std::string> said(const Register &known, Date received = today) {
    std::vector<std::string> lines;
    for (const Message &warning : ramp_warnings(known, "mds", received, today))
        lines.push_back(english(warning));
    return lines;
}

} // namespace

TEST_CASE("a pilot that sends four in a quarter, more than half more than before, is warned of") {
    CHECK(said(sent({"2026-10-05", "2026-10-12"})).empty()); // the third
    const auto lines = said(sent({"2026-10-05", "2026-10-12", "2026-10-19"}));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0] == "Partner mds is a pilot and grows fast: 4 referrals in three months, 0 in "
                      "the three before; let the first pairs settle");
}

TEST_CASE("half more than the quarter before is still a steady pace") {
    const std::vector<std::string> steady = {"2026-06-01", "2026-07-06", "2026-10-05",
                                             "2026-10-12"};
    CHECK(said(sent(steady)).empty()); // three, after two
    auto more = steady;
    more.push_back("2026-10-19"); // four, after two
    CHECK(said(sent(more)).size() == 1);
    more.insert(more.begin(), "2026-06-08"); // four, after three
    CHECK(said(sent(more)).empty());
}

TEST_CASE("only pilots are slowed down, and a prospect with referrals is one") {
    const std::vector<std::string> fast = {"2026-10-05", "2026-10-12", "2026-10-19"};
    CHECK(said(sent(fast, Stage::consolidating)).empty());
    CHECK(said(sent(fast, Stage::prospect)).size() == 1);
}

TEST_CASE("a quarter ends on the day the referral was received") {
    const std::vector<std::string> fast = {"2026-10-05", "2026-10-12", "2026-10-19"};
    CHECK(said(sent(fast), day("2026-10-01")).empty());
    CHECK(said(sent({"2026-08-25", "2026-10-12", "2026-10-19"})).size() == 1); // 90 days
    CHECK(said(sent({"2026-08-24", "2026-10-12", "2026-10-19"})).empty());     // 91 days
}

TEST_CASE("what was entered in error does not count") {
    Register known = sent({"2026-10-05", "2026-10-12", "2026-10-19"});
    known.youths[0].referrals[0].voided = on("2026-10-06");
    CHECK(said(known).empty());
}

TEST_CASE("open referrals past the places agreed are named, at any stage") {
    Register known = sent({"2026-03-02", "2026-04-06"}, Stage::established);
    for (Youth &one : known.youths)
        one.referrals[0].declined.reset();
    CHECK(said(known).empty()); // nothing agreed
    Agreement agreed;
    agreed.signed_on = on("2026-02-02");
    agreed.places = 3;
    known.partners[0].agreements = {agreed};
    CHECK(said(known).empty()); // the third
    known.partners[0].agreements[0].places = 2;
    const auto lines = said(known);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0] ==
          "3 open referrals, places agreed with Partner mds: 2; agree a pause, or more places");
}

TEST_CASE("the association's own thresholds are used") {
    Register known = sent({"2026-10-05", "2026-10-12", "2026-10-19"});
    known.settings.health.ramp.minimum = 5;
    CHECK(said(known).empty());
}
