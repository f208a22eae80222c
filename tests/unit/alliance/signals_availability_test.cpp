// The lines of availability at the edges of their windows.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

constexpr std::string_view today = "2026-03-02";

Register sent(const std::vector<std::string_view> &days) {
    std::vector<Youth> youths;
    for (const std::string_view received : days)
        youths.push_back(youth(youth_id(static_cast<int>(youths.size())), "ft", received));
    return with({partner("ft", "2024-01-01")}, std::move(youths));
}

Register with_contacts(std::vector<Contact> contacts) {
    Partner made = partner("ft", "2024-01-01");
    made.contacts = std::move(contacts);
    return with({made});
}

} // namespace

TEST_CASE("a referral waits from the fourth of our open days to the sixtieth") {
    const auto made = sent({"2026-02-02"});
    const auto waits = [&](std::string_view on_day) { return Seen(made, on_day).read(waiting).n; };
    CHECK(waits("2026-02-05") == 0);
    CHECK(waits("2026-02-06") == 1);
    CHECK(waits("2026-04-28") == 1);
    CHECK(waits("2026-04-29") == 0);
}

TEST_CASE("whatever came later says that it was answered") {
    const auto waits_after = [](auto change) {
        Register made = sent({"2026-02-02"});
        change(made.youths[0]);
        return Seen(made, today).read(waiting).n;
    };
    CHECK(waits_after([](Youth &) {}) == 1);
    CHECK(waits_after([](Youth &one) { one.referrals[0].met = on("2026-02-09"); }) == 0);
    CHECK(waits_after([](Youth &one) { one.referrals[0].withdrawn = on("2026-02-09"); }) == 0);
    CHECK(waits_after([](Youth &one) { one.feedback.push_back(told(on("2026-02-09"))); }) == 0);
    CHECK(waits_after([](Youth &one) { one.pairs.push_back(pair("p-0001", "2026-02-09")); }) == 0);
    CHECK(waits_after([](Youth &one) {
              one.referrals[0].history.push_back(
                  {"declined", on("2026-02-09"), day("2026-02-16"), ""});
          }) == 0);
    CHECK(waits_after([](Youth &one) { one.referrals[0].voided = on("2026-02-09"); }) == 0);
}

TEST_CASE("waiting is judged by how well acknowledgements are logged") {
    Register made = sent({"2026-02-02"});
    CHECK(number(Seen(made, today).read(waiting), "factor") == 0.7);
    made = sent({"2025-12-01", "2025-12-02", "2025-12-03", "2026-02-02"});
    CHECK(number(Seen(made, today).read(waiting), "factor") == 0.3);
    for (int i = 0; i < 3; ++i)
        made.youths[static_cast<std::size_t>(i)].referrals[0].acknowledged = on("2025-12-04");
    CHECK(number(Seen(made, today).read(waiting), "factor") == 0.75);
    CHECK(english(Seen(made, today).read(waiting).text) ==
          "1 referral waits for our answer, for 20 working days");
}

TEST_CASE("acknowledgement looks at the last eight received, whatever is known of them") {
    std::vector<std::string_view> days(3, "2026-01-05");
    days.insert(days.end(), 6, "2026-02-02");
    Register made = sent(days);
    for (int i = 0; i < 3; ++i)
        made.youths[static_cast<std::size_t>(i)].referrals[0].acknowledged = on("2026-01-06");
    const Reading reading = Seen(made, today).read(acknowledgement);
    CHECK(reading.n == 2); // the first of the three is the ninth
    CHECK_FALSE(reading.severity);
}

TEST_CASE("a delay counts for twenty days at most") {
    Register made = sent({"2025-10-06", "2025-10-06", "2025-10-06"});
    for (Youth &one : made.youths)
        one.referrals[0].acknowledged = on("2026-02-02");
    const Reading reading = Seen(made, today).read(acknowledgement);
    CHECK(number(reading, "mean") == doctest::Approx(64 / 5.0));
    CHECK(english(reading.text) ==
          "We acknowledge in 12.8 working days (prudent estimate over 3 referrals)");
}

TEST_CASE("the checkpoint's rhythm is the agreed one, else the stage's") {
    Partner made = partner("ft", "2026-01-05");
    const auto planned = [&] {
        return number(Seen(with({made}), today).read(checkpoint), "planned") * 7 / 5;
    };
    CHECK(planned() == doctest::Approx(30));
    made.stages = {stage(Stage::established, "2026-01-05")};
    CHECK(planned() == doctest::Approx(90));
    made.stages = {stage(Stage::dormant, "2026-01-05")};
    CHECK(planned() == doctest::Approx(180));
    made.rhythm = 45;
    CHECK(planned() == doctest::Approx(45));
}

TEST_CASE("what they initiated is no checkpoint held") {
    Partner made = partner("ft", "2026-01-05");
    made.checkpoints = {checkpoint("k-0001", "2026-01-12"), checkpoint("k-0002", "2026-02-23")};
    made.checkpoints[1].theirs = true;
    const Reading reading = Seen(with({made}), today).read(checkpoint);
    CHECK(reading.n == 1);
    CHECK(number(reading, "open-days") == 35);
    CHECK(english(reading.text) ==
          "Last checkpoint held on 12 January 2026: 35 open days ago, one planned every 21");
}

TEST_CASE("a contact is missing from the day of its until") {
    Contact gone = contact("c-0001", "2024-01-01");
    gone.met = on("2024-01-01");
    gone.until = on(today);
    CHECK(Seen(with_contacts({gone}), "2026-03-01").read(contact).severity == 0);
    const Reading reading = Seen(with_contacts({gone}), today).read(contact);
    CHECK(reading.severity == 0.6);
    CHECK(english(reading.text) == "No current contact since 2 March 2026");
    CHECK(english(Seen(with_contacts({}), today).read(contact).text) ==
          "No contact recorded since 1 January 2024");
}

TEST_CASE("the last contact to arrive is judged, and must be met within fifteen open days") {
    Contact old = contact("c-0001", "2024-01-01");
    old.met = on("2024-01-01");
    const Register made = with_contacts({contact("c-0002", "2026-02-02"), old});
    CHECK(Seen(made, "2026-02-23").read(contact).severity == 0);
    CHECK(Seen(made, "2026-02-24").read(contact).severity == 0.5);
    Register met = made;
    met.partners[0].checkpoints = {checkpoint("k-0001", "2026-02-10")};
    met.partners[0].checkpoints[0].with = {"c-0002"};
    CHECK(Seen(met, "2026-02-24").read(contact).severity == 0);
}

TEST_CASE("load counts undecided referrals of ninety days, and needs places") {
    Register made = sent({"2025-12-01", "2025-12-02", "2026-02-02"});
    const Reading unknown = Seen(made, today).read(load);
    CHECK(unknown.n == 2); // 91 and 90 days
    CHECK_FALSE(unknown.severity);
    Agreement first;
    first.signed_on = on("2025-01-01");
    first.places = 1;
    Agreement second = first;
    second.signed_on = on("2026-01-01");
    second.places = 4;
    made.partners[0].agreements = {first, second};
    CHECK(Seen(made, today).read(load).severity == 0);
    made.partners[0].agreements = {first};
    CHECK(Seen(made, today).read(load).severity == 1);
    made.youths[1].pairs.push_back(pair("p-0001", "2026-01-12")); // no decision logged
    CHECK(Seen(made, today).read(load).n == 2);
    made.youths[2].referrals[0].redirected = on("2026-02-09");
    CHECK(Seen(made, today).read(load).n == 1);
}
