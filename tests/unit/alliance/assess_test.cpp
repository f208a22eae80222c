// All partners on a day: order, trend, and the day's knowledge alone.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/health.h"
#include "support/looks.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date today = day("2026-03-02");

struct Assessed {
    Register known;
    Assessment result;
    Assessed(const Register &whole, Date at)
        : known(as_known(whole, at)), result(assess(whole, known, Calendars(whole.settings), at)) {}

    [[nodiscard]] const Health &of(const std::string &id) const {
        return *std::ranges::find_if(result.partners,
                                     [&](const Health &one) { return one.partner->id == id; });
    }
};

Partner with_contact(const std::string &id) {
    Partner made = partner(id, "2025-01-06");
    made.contacts = {contact("c-0001", "2025-01-06")};
    made.contacts[0].met = on("2025-01-06");
    made.checkpoints = {checkpoint("k-0001", "2025-12-15"), checkpoint("k-0002", "2026-02-23")};
    return made;
}

std::string said(const Assessment &assessment) {
    std::string all;
    for (const Health &one : assessment.partners) {
        all += one.partner->id + " " + std::to_string(one.points);
        for (const Signal &signal : one.signals)
            all += "\n" + english(signal.text);
    }
    return all;
}

} // namespace

TEST_CASE("the worst stand first, then by id, prospects and closed ones last") {
    Partner left = with_contact("d-left");
    left.contacts[0].until = on("2026-01-05");
    Partner closed = left;
    closed.id = "a-closed";
    closed.stages = {stage(Stage::closed, "2026-02-02")};
    std::vector<Youth> youths;
    for (const std::string id : {"a-closed", "b-fine", "c-fine", "d-left"})
        youths.push_back(youth("y26-0000" + std::to_string(youths.size()), id, "2026-02-27"));
    const Assessed seen(with({closed, with_contact("b-fine"), with_contact("c-fine"), left,
                              with_contact("b-prospect")},
                             youths),
                        today);
    std::string order;
    for (const Health &one : seen.result.partners)
        order += one.partner->id + " ";
    CHECK(order == "d-left b-fine c-fine a-closed b-prospect ");
}

TEST_CASE("a trend compares with eight weeks before, as it was known then") {
    Partner made = with_contact("ft");
    CHECK(Assessed(with({made}), today).of("ft").trend == Trend::stable);
    made.contacts[0].until = on("2026-02-02");
    CHECK(Assessed(with({made}), today).of("ft").trend == Trend::worsening);
    made.contacts[0].until = recorded("2025-11-03", "2026-01-12");
    CHECK(Assessed(with({made}), today).of("ft").trend == Trend::worsening);
    made.contacts[0].until = on("2025-11-03");
    CHECK(Assessed(with({made}), today).of("ft").trend == Trend::stable);
    made.contacts.push_back(contact("c-0002", "2026-02-02"));
    made.contacts[1].met = on("2026-02-02");
    CHECK(Assessed(with({made}), today).of("ft").trend == Trend::improving);
    made.since = today - 55;
    CHECK_FALSE(Assessed(with({made}), today).of("ft").trend);
}

TEST_CASE("no trend is said when too much has become known") {
    std::vector<Youth> youths;
    for (int i = 0; i < 5; ++i) {
        youths.push_back(youth(youth_id(i), "ft", "2026-01-12"));
        youths.back().referrals[0].accepted = on("2026-01-20");
        youths.back().feedback.push_back(told(on("2026-01-20")));
    }
    Partner made = with_contact("ft");
    made.checkpoints.pop_back(); // one gap, so the silence stays unknown
    CHECK(Assessed(with({made}, youths), today).of("ft").trend); // two became known
    made.pulses = {pulse("2026-02-02", 5, 5, 5)};
    CHECK_FALSE(Assessed(with({made}, youths), today).of("ft").trend);
}

TEST_CASE("facts after the day never change its answer") {
    Register whole = with({with_contact("ft")}, {youth("y26-00001", "ft", "2026-01-12")});
    const std::string before = said(Assessed(whole, today).result);
    Partner &ft = whole.partners[0];
    ft.contacts[0].until = recorded("2026-01-12", "2026-03-03");
    ft.contacts.push_back(contact("c-0002", "2026-03-03"));
    ft.checkpoints.push_back(checkpoint("k-0003", "2026-03-03"));
    ft.pulses.push_back(pulse("2026-03-03", 1, 1, 1));
    ft.stages.push_back(stage(Stage::closed, "2026-03-03"));
    Youth &one = whole.youths[0];
    one.referrals[0].acknowledged = recorded("2026-01-13", "2026-03-03");
    one.referrals[0].declined = on("2026-03-03", "not-eligible");
    one.feedback.push_back(told(recorded("2026-01-13", "2026-03-03")));
    whole.youths.push_back(youth("y26-00002", "ft", "2026-03-03"));
    whole.partners.push_back(partner("ml", "2026-03-03"));
    CHECK(said(Assessed(whole, today).result) == before);
}

TEST_CASE("records as written and as known on the day give the same dossier") {
    Youth one = youth("y26-00001", "ft", "2026-01-12");
    one.referrals[0].history = {
        {"declined", on("2026-01-20", "not-eligible"), day("2026-03-09"), ""}};
    one.referrals[0].voided = on("2026-03-10");
    one.pairs = {pair("p-0001", "2026-02-02")};
    one.pairs[0].ended = recorded("2026-02-20", "2026-03-03", "mismatch");
    one.feedback = {told(recorded("2026-01-20", "2026-03-04"))};
    const Register whole = with({with_contact("ft")}, {one});
    const Register known = as_known(whole, today);
    const auto written = dossiers(known.partners, whole.youths, today);
    const auto seen = dossiers(known.partners, known.youths, today);
    for (const auto *dossier : {&written[0], &seen[0]}) {
        REQUIRE(dossier->referrals.size() == 1);
        CHECK(dossier->referrals[0].is_misfit);
        CHECK(dossier->referrals[0].has_later_fact);
        CHECK_FALSE(dossier->referrals[0].has_feedback);
        REQUIRE(dossier->pairs.size() == 1);
        CHECK_FALSE(dossier->pairs[0].ended);
    }
}

TEST_CASE("a school on holiday is said to be closed") {
    Partner school = with_contact("lycee");
    school.kind = "LYCEE";
    school.school_zone = "B";
    const Assessed summer(with({school}), day("2026-07-20"));
    CHECK(summer.of("lycee").school_closed);
    CHECK_FALSE(Assessed(with({school}), day("2026-01-12")).of("lycee").school_closed);
    CHECK(english(closed_text(school, Settings())) ==
          "closed (school holidays, zone B), judgement suspended");
}
