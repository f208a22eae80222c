// A review counts promises on both sides, over those who agreed to share, with what was still
// within its delay left out.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/review.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Settings settings;

ReferralSeen shared(std::string pseudonym, std::string_view received) {
    ReferralSeen made;
    made.pseudonym = made.who = std::move(pseudonym);
    made.details.emplace();
    made.details->received = day(received);
    return made;
}

PartnerSight sight(std::vector<ReferralSeen> referrals) {
    PartnerSight made;
    made.at = day("2026-06-30");
    made.stage = Stage::pilot;
    made.rhythm = 30;
    for (const ReferralSeen &referral : referrals)
        if (referral.details) made.arrivals.push_back(referral.details->received);
    made.referrals = std::move(referrals);
    return made;
}

Review reviewed(const PartnerSight &seen) {
    return review_of(seen, range(day("2026-04-01"), day("2026-06-30")), settings,
                     Calendars(settings));
}

bool says(const std::vector<Message> &lines, std::string_view text) {
    return std::ranges::any_of(lines, [&](const Message &line) { return line.text == text; });
}

ExchangeSeen held(std::string_view on_day, std::string kind) {
    return {day(on_day), std::move(kind), Holding::held, false};
}

} // namespace

TEST_CASE("the review's period begins after the last review, else it is the last whole term") {
    PartnerSight seen = sight({});
    CHECK(review_period(seen, 365).from == day("2026-01-01"));
    CHECK(review_period(seen, 365).to == day("2026-03-31"));
    seen.exchanges = {held("2026-02-10", "review"), held("2026-05-01", "visit")};
    CHECK(review_period(seen, 365).from == day("2026-02-11"));
    CHECK(review_period(seen, 365).to == seen.at);
    CHECK(review_period(seen, 100).from == day("2026-01-01")); // too long ago
    seen.exchanges.push_back({day("2026-06-01"), "review", Holding::postponed, false});
    CHECK(review_period(seen, 365).from == day("2026-02-11"));
}

TEST_CASE("a promise is held, missed, or not counted yet") {
    ReferralSeen prompt = shared("y26-00001", "2026-06-01");
    prompt.details->acknowledged = day("2026-06-02");
    ReferralSeen slow = shared("y26-00002", "2026-06-01");
    slow.details->acknowledged = day("2026-06-12");
    const ReferralSeen silent = shared("y26-00003", "2026-06-01");
    const ReferralSeen fresh = shared("y26-00004", "2026-06-29");
    const Review review = reviewed(sight({prompt, slow, silent, fresh}));
    CHECK(review.acknowledged.kept == 1);
    CHECK(review.acknowledged.of == 3);
    CHECK(review.acknowledged.median == 5.0); // of 1 and 9 open days
    CHECK(review.road.at(0).n == 4);
    CHECK(review.road.at(1).n == 2);
    CHECK(review.road.at(1).median == 6.0); // of 1 and 11 days
}

TEST_CASE("the news that a decision calls for counts by its own promise") {
    ReferralSeen told = shared("y26-00001", "2026-04-02");
    told.details->accepted = day("2026-05-04");
    told.details->feedback = {{day("2026-05-06"), "", "accepted", ""}};
    ReferralSeen late = shared("y26-00002", "2026-04-02");
    late.details->state = State::declined;
    late.details->declined = day("2026-05-04");
    late.details->reason = "not-eligible";
    const Review review = reviewed(sight({told, late}));
    CHECK(review.told.kept == 1);
    CHECK(review.told.of == 2);
    CHECK(review.decisions == 2);
    CHECK(review.accepted == 1);
    REQUIRE(review.reasons.size() == 1);
    CHECK(review.reasons[0].code == "not-eligible");
    CHECK(says(review.to_discuss, "declined {0} time for '{1}': what did our sheet not say?|"
                                  "declined {0} times for '{1}': what did our sheet not say?"));
    CHECK(says(review.to_discuss, "news came late {0} time: within {1} days is what we promised|"
                                  "news came late {0} times: within {1} days is what we promised"));
}

TEST_CASE("who did not agree is counted, and that is all") {
    ReferralSeen silent;
    silent.pseudonym = silent.who = "y26-00009";
    const Review review = reviewed(sight({shared("y26-00001", "2026-04-02"), silent}));
    CHECK(review.unspoken.now == 1);
    CHECK(review.unspoken.before == 2);
    CHECK(review.road.at(0).n == 1);
}

TEST_CASE(
    "pairs of the period stand by pseudonym, the last to start first, without their mentors") {
    ReferralSeen one = shared("y26-00001", "2026-01-02");
    one.who = "Inès B.";
    one.details->state = State::paired;
    one.details->pairs = {{day("2026-01-10"), {}, day("2026-02-10"), {}, {}, "", {}},
                          {day("2026-03-01"),
                           day("2026-07-01"),
                           {},
                           {},
                           {},
                           "Paul M.",
                           {day("2026-03-20"), day("2026-05-02")}}};
    const Review review = reviewed(sight({one}));
    REQUIRE(review.pairs.size() == 1);
    CHECK(review.pairs[0].pseudonym == "y26-00001");
    CHECK(review.pairs[0].pair.mentor.empty());
    CHECK(review.pairs[0].checkpoints == 1);
    CHECK(review.pairs[0].days == 121);
    CHECK(says(review.to_discuss,
               "{0} pair comes to its planned end within {1} days: what comes after?|"
               "{0} pairs come to their planned end within {1} days: what comes after?"));
}

TEST_CASE("an agreement gives what was planned, and is talked of before its end") {
    PartnerSight seen = sight({shared("y26-00001", "2026-04-02")});
    Agreement agreement;
    agreement.signed_on = on("2026-01-05");
    agreement.volume = 12;
    agreement.until = day("2026-08-31");
    seen.agreements = {agreement};
    const Review review = reviewed(seen);
    CHECK(review.planned == 3);
    CHECK(review.received.now == 1);
    CHECK(says(review.to_discuss, "our agreement ends on {0}: do we go on, and with what volume?"));
}

TEST_CASE("the proposal follows the stage") {
    PartnerSight seen = sight({});
    CHECK(says(proposal_for(seen, settings),
               "two or three young people, no more: quality before quantity"));
    seen.stage = Stage::dormant;
    CHECK(says(proposal_for(seen, settings),
               "one young person and one meeting to start again, or a pause: as you like"));
    seen.stage = Stage::closed;
    CHECK(proposal_for(seen, settings).empty());
}

TEST_CASE("what changed names who came and who left at the partner's, in the period alone") {
    PartnerSight seen = sight({});
    seen.contacts = {{"c-0001", "Nadia S.", "", day("2026-05-04"), {}, true}};
    seen.departures = {{"c-0002", "Jean P.", "", day("2025-01-04"), day("2026-05-01"), false},
                       {"c-0003", "Odile R.", "", day("2024-01-04"), day("2025-05-01"), false}};
    const Review review = reviewed(seen);
    REQUIRE(review.changes.size() == 2);
    CHECK(say(review.changes[0], {}) == "arrived on 4 May 2026: Nadia S.");
    CHECK(say(review.changes[1], {}) == "left on 1 May 2026: Jean P.");
}
