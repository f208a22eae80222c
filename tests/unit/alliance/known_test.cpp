// What was known on a day: facts that came later never change the answer.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/known.h"
#include "alliance/register.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date monday = day("2026-03-02");

Youth followed() {
    Youth made = youth("y26-00001", "ft", "2026-02-02");
    made.referrals[0].acknowledged = on("2026-02-03");
    made.referrals[0].accepted = on("2026-02-10");
    made.pairs.push_back(pair("p-0001", "2026-02-16"));
    made.feedback.push_back(told(on("2026-02-17")));
    return made;
}

} // namespace

TEST_CASE("a fact counts from the day on which it had happened and was recorded") {
    Youth made = followed();
    made.referrals[0].acknowledged = recorded("2026-02-03", "2026-03-02");
    CHECK_FALSE(as_known(made, day("2026-03-01")).referrals[0].acknowledged);
    CHECK(as_known(made, monday).referrals[0].acknowledged->date == day("2026-02-03"));
}

TEST_CASE("until a referral is known nothing that hangs on it is seen") {
    Youth made = followed();
    made.referrals[0].received = recorded("2026-02-02", "2026-03-09");
    const Youth seen = as_known(made, monday);
    CHECK(seen.referrals.empty());
    CHECK(seen.pairs.empty());
    CHECK(seen.feedback.empty());
}

TEST_CASE("until a pair is known its checkpoints are not seen, and others are") {
    Youth made = followed();
    made.pairs[0].started = recorded("2026-02-16", "2026-03-09");
    made.checkpoints = {checkpoint("k-0001", "2026-02-12"), checkpoint("k-0002", "2026-02-20")};
    made.checkpoints[1].pair = "p-0001";
    const Youth seen = as_known(made, monday);
    CHECK(seen.pairs.empty());
    REQUIRE(seen.checkpoints.size() == 1);
    CHECK(seen.checkpoints[0].id == "k-0001");
}

TEST_CASE("an end that is not known yet has not happened, a plan stays") {
    Youth made = followed();
    made.pairs[0].ended = on("2026-03-03", "mismatch");
    made.pairs[0].closing_interview = true;
    made.pairs[0].planned_end = day("2026-08-16");
    Pause pause;
    pause.from = on("2026-02-20");
    pause.planned_return = day("2026-03-20");
    pause.until = on("2026-03-04");
    made.pairs[0].pauses.push_back(pause);
    const Youth seen = as_known(made, monday);
    CHECK_FALSE(seen.pairs[0].ended);
    CHECK_FALSE(seen.pairs[0].closing_interview);
    CHECK(seen.pairs[0].planned_end == day("2026-08-16"));
    CHECK(open_pause(seen.pairs[0])->planned_return == day("2026-03-20"));
}

TEST_CASE("a contact is known from its since, and current until its departure is known") {
    Partner made = partner("ft", "2025-01-01");
    made.contacts = {contact("c-0001", "2025-01-01"), contact("c-0002", "2026-03-03")};
    made.contacts[0].until = recorded("2026-02-20", "2026-03-05");
    made.contacts[0].replaced_by = "c-0002";
    const Partner seen = as_known(made, monday);
    REQUIRE(seen.contacts.size() == 1);
    CHECK_FALSE(seen.contacts[0].until);
    CHECK(seen.contacts[0].replaced_by.empty());
    CHECK(as_known(made, day("2026-03-05")).contacts[0].until);
}

TEST_CASE("a reopened decision stands before the day of its reopening") {
    Youth made = youth("y26-00001", "ft", "2026-01-05");
    made.referrals[0].history.push_back(
        {"declined", on("2026-01-20", "not-eligible"), day("2026-02-16"), "an error of ours"});
    const auto declined_on = [&](std::string_view iso) {
        const Youth seen = as_known(made, day(iso));
        return seen.referrals[0].declined.has_value();
    };
    CHECK_FALSE(declined_on("2026-01-19"));
    CHECK(declined_on("2026-01-20"));
    CHECK(declined_on("2026-02-15"));
    CHECK_FALSE(declined_on("2026-02-16"));
    CHECK(as_known(made, day("2026-02-15")).referrals[0].history.empty());
    CHECK(as_known(made, day("2026-02-16")).referrals[0].history.size() == 1);
    CHECK(standing(made.referrals[0], Decision::withdrawn, day("2026-02-01")) == nullptr);
}

TEST_CASE("a partner whose since is later, and a youth of whom nothing was known, are left out") {
    Register whole = with({partner("ft", "2025-01-01"), partner("ml", "2026-03-03")}, {followed()});
    Youth nameless;
    nameless.id = "y26-00002";
    whole.youths.push_back(nameless);
    const Register seen = as_known(whole, monday);
    CHECK(seen.partner("ft"));
    CHECK_FALSE(seen.partner("ml"));
    CHECK(as_known(whole, day("2026-02-01")).youths.size() == 1);
    CHECK(as_known(whole, day("2026-02-01")).youth("y26-00002"));
    CHECK(seen.youths.size() == 2);
}

TEST_CASE("consents, plans and care are those of the day") {
    Youth made = followed();
    Consent consent;
    consent.to = "pairing";
    consent.given = on("2026-02-02");
    consent.until = on("2026-03-03");
    made.consents.push_back(consent);
    made.plan.push_back({on("2026-03-04"), "un stage avant mai", ""});
    made.care = Care{};
    made.care->evaluation = day("2026-02-01");
    made.care->opinion = day("2026-03-09");
    const Youth seen = as_known(made, monday);
    CHECK(consents_to(seen, "pairing", monday));
    CHECK(seen.plan.empty());
    CHECK(seen.care->evaluation);
    CHECK_FALSE(seen.care->opinion);
}

TEST_CASE("a document of the offer is the version that was out on the day") {
    Register whole;
    whole.offer.documents = {{"sheet",
                              "",
                              3,
                              day("2026-03-03"),
                              "",
                              "",
                              {{1, day("2025-01-06")}, {2, day("2026-01-05")}}},
                             {"video", "", 1, day("2026-03-03"), "", "", {}},
                             {"charter", "", 2, {}, "", "", {}}};
    const Offer seen = as_known(whole, monday).offer;
    REQUIRE(seen.documents.size() == 2);
    CHECK(seen.document("sheet")->version == 2);
    CHECK(seen.document("charter")->version == 2);
    CHECK(as_known(whole, day("2026-03-03")).offer.document("sheet")->version == 3);
}
