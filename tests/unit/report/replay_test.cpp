// What is dated or recorded after a day never changes that day's answer (4-health, 4.1 rule 6).
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "report/answers.h"
#include "support/dice.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const Date asked = day("2026-03-02");
const Date first = day("2024-06-03");

// Facts known on the day asked, or facts that were not.
enum class Known { then, later };

class Life {
public:
    explicit Life(unsigned seed) : dice_(seed) {
        for (const std::string id : {"a", "b", "c", "d"}) {
            Partner made = partner(id, "2024-06-03");
            made.kind = id == "a" ? "LYCEE" : "FT";
            made.territory = "Aubel";
            whole_.partners.push_back(made);
        }
        whole_.offer.documents = {
            {"fiche-orientation", "", 2, day("2025-09-01"), "", "", {{1, day("2024-06-03")}}}};
    }

    void goes_on(int facts, Known known) {
        known_ = known;
        for (int i = 0; i < facts; ++i)
            (this->*dice_.one_of(happenings))();
        if (known == Known::later) changes_at_once();
    }

    [[nodiscard]] Register records() const {
        return with(whole_.partners, {whole_.youths.begin(), whole_.youths.end()});
    }

    [[nodiscard]] std::string answer(const Calendars &calendars) const {
        Register whole = records();
        whole.offer = whole_.offer;
        const Register known = as_known(whole, asked);
        View view;
        view.format = Format::json;
        const Assessment seen = assess(whole, known, calendars, asked);
        return health_answer({seen, known, {}, Depth::explained}, view);
    }

private:
    using Happening = void (Life::*)();
    static const std::vector<Happening> happenings;

    Date between(Date from, Date to) { return from + dice_.below(to - from + 1); }

    Fact fact(std::string code = "") {
        Fact made;
        made.code = std::move(code);
        if (known_ == Known::then) {
            made.date = between(first, asked);
            if (dice_.once_in(4)) made.recorded = between(made.date, asked);
        } else if (dice_.once_in(2)) {
            made.date = between(asked + 1, asked + 300);
        } else {
            made.date = between(first, asked);
            made.recorded = between(asked + 1, asked + 300);
        }
        return made;
    }

    void fill(Rare<Fact> &slot, std::string code = "") {
        if (!slot) slot = fact(std::move(code));
    }

    Partner &somebody() {
        return whole_.partners[static_cast<std::size_t>(
            dice_.below(static_cast<int>(whole_.partners.size())))];
    }
    Youth *someone() {
        if (whole_.youths.empty()) return nullptr;
        return &whole_.youths[static_cast<std::size_t>(
            dice_.below(static_cast<int>(whole_.youths.size())))];
    }

    void referral() {
        Youth made = youth(youth_id(dice_.below(90000)), somebody().id, "2024-06-03");
        for (const Youth &other : whole_.youths)
            if (other.id == made.id) return;
        made.referrals[0].received = fact();
        whole_.youths.push_back(made);
    }
    void answers() {
        Youth *one = someone();
        if (!one) return;
        fill(one->referrals[0].acknowledged);
        if (dice_.once_in(2)) fill(one->referrals[0].met);
    }
    void decision() {
        Youth *one = someone();
        if (!one) return;
        Referral &sent = one->referrals[0];
        if (dice_.once_in(3))
            fill(sent.declined, dice_.once_in(2) ? "not-eligible" : "in-work");
        else if (!sent.declined)
            fill(sent.accepted);
    }
    void end_of_referral() {
        Youth *one = someone();
        if (!one) return;
        Referral &sent = one->referrals[0];
        static constexpr Rare<Fact> Referral::*ends[] = {
            &Referral::withdrawn, &Referral::redirected, &Referral::closed, &Referral::voided};
        fill(sent.*dice_.one_of(ends), "moved");
    }
    void reopening() {
        Youth *one = someone();
        if (!one || !one->referrals[0].declined) return;
        Referral &sent = one->referrals[0];
        const Date since = std::max(sent.declined->known(), first);
        if (since > asked && known_ == Known::then) return;
        const Date reopened = known_ == Known::then
                                  ? between(since, asked)
                                  : between(std::max(since, asked + 1), asked + 400);
        sent.history.push_back({"declined", *sent.declined, reopened, ""});
        sent.declined.reset();
    }
    void feedback() {
        if (Youth *one = someone()) one->feedback.push_back(told(fact()));
    }
    void pairing() {
        Youth *one = someone();
        if (!one) return;
        if (one->pairs.empty()) {
            one->pairs.push_back(pair("p-0001", "2024-06-03"));
            one->pairs[0].started = fact();
        } else {
            fill(one->pairs[0].ended, dice_.once_in(2) ? "mismatch" : "term-reached");
        }
    }
    void checkpoint_held() {
        Checkpoint made = checkpoint("k-0001", "2024-06-03");
        made.fact = fact();
        made.holding = dice_.once_in(3) ? Holding::no_answer : Holding::held;
        made.theirs = dice_.once_in(4);
        made.with = {"c-0001"};
        somebody().checkpoints.push_back(made);
    }
    void contact_comes() {
        Partner &one = somebody();
        Contact made = contact("c-000" + std::to_string(one.contacts.size() + 1), "2024-06-03");
        made.since = fact();
        one.contacts.push_back(made);
    }
    void contact_changes() {
        Partner &one = somebody();
        if (one.contacts.empty()) return;
        fill(dice_.once_in(2) ? one.contacts.back().met : one.contacts.back().until);
    }
    void agreement() {
        Agreement made;
        made.signed_on = fact();
        made.places = 1 + dice_.below(4);
        somebody().agreements.push_back(made);
    }
    void stage_changes() {
        StageChange made;
        made.stage = static_cast<Stage>(dice_.below(6));
        made.since = fact();
        somebody().stages.push_back(made);
    }
    void pulse_taken() {
        Pulse made =
            pulse("2024-06-03", 1 + dice_.below(5), 1 + dice_.below(5), 1 + dice_.below(5));
        made.fact = fact();
        somebody().pulses.push_back(made);
    }
    void document_given() {
        somebody().documents.push_back({"fiche-orientation", 1 + dice_.below(3), fact(), {}});
    }
    void referent_named() { somebody().referents.push_back({"idris", fact(), {}}); }

    // What has no record of its own day, and is dated all the same.
    void changes_at_once() {
        OfferDocument &sheet = whole_.offer.documents[0];
        sheet.history.push_back({sheet.version, *sheet.updated});
        ++sheet.version;
        sheet.updated = asked + 1;
        whole_.partners.push_back(partner("z", (asked + 1).iso()));
    }

    Dice dice_;
    Known known_ = Known::then;
    Register whole_;
};

const std::vector<Life::Happening> Life::happenings = {
    &Life::referral,        &Life::referral,        &Life::referral,      &Life::answers,
    &Life::answers,         &Life::decision,        &Life::decision,      &Life::end_of_referral,
    &Life::reopening,       &Life::feedback,        &Life::feedback,      &Life::pairing,
    &Life::pairing,         &Life::checkpoint_held, &Life::contact_comes, &Life::contact_changes,
    &Life::contact_changes, &Life::agreement,       &Life::stage_changes, &Life::pulse_taken,
    &Life::document_given,  &Life::referent_named};

} // namespace

TEST_CASE("facts dated or recorded after a day never change its answer") {
    const Calendars calendars((Settings()));
    for (unsigned seed = 1; seed <= 150; ++seed) {
        INFO("seed " << seed);
        Life life(seed);
        life.goes_on(140, Known::then);
        const std::string before = life.answer(calendars);
        life.goes_on(60, Known::later);
        REQUIRE(life.answer(calendars) == before);
    }
}

TEST_CASE("facts known on the day do change its answer") {
    const Calendars calendars((Settings()));
    Life life(1);
    life.goes_on(140, Known::then);
    const std::string before = life.answer(calendars);
    life.goes_on(60, Known::then);
    CHECK(life.answer(calendars) != before);
}
