// What a partner may see: each rule of 6-quality 6.3 on its own.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/partner_sight.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

Consent consent(std::string to, std::string_view given) {
    Consent made;
    made.to = std::move(to);
    made.given = on(given);
    made.from = "youth";
    return made;
}

Identity named(const std::string &id, std::string name) {
    Identity made;
    made.id = id;
    made.name = std::move(name);
    return made;
}

// Inès of partner ft, paired, who agreed to share.
struct Story {
    Register whole = with({partner("ft", "2025-01-06"), partner("ml", "2025-01-06")},
                          {youth("y26-00001", "ft", "2026-01-05")});
    Naming naming = Naming::agreed_names;
    std::string at = "2026-03-02";
    std::string today = "2026-03-02";

    Story() {
        ines().consents.push_back(consent("share-with-prescriber", "2026-01-10"));
        ines().referrals[0].accepted = on("2026-01-12");
        ines().pairs.push_back(pair("p-0001", "2026-01-19"));
        whole.identities["y26-00001"] = named("y26-00001", "Inès Benali");
        Mentor mentor;
        mentor.id = "m-0001";
        mentor.name = "Paul Mercier";
        whole.mentors.push_back(mentor);
        whole.has_identities = true;
    }
    Youth &ines() { return whole.youths[0]; }

    [[nodiscard]] PartnerSight seen(const std::string &by = "ft") const {
        const Register known = as_known(whole, day(at));
        const Calendars calendars(whole.settings);
        const SightBasis basis(whole, known, calendars, naming, day(at), day(today));
        return sight_of(basis, *known.partner(by));
    }
};

int kept(const PartnerSight &sight, Kept what) {
    for (const Withheld &withheld : sight.withheld)
        if (withheld.kept == what) return withheld.count;
    return 0;
}

} // namespace

TEST_CASE("a consent lets state, dates and the short name through") {
    const PartnerSight sight = Story().seen();
    REQUIRE(sight.referrals.size() == 1);
    const ReferralSeen &seen = sight.referrals[0];
    CHECK(seen.who == "Inès B.");
    REQUIRE(seen.details);
    CHECK(seen.details->state == State::paired);
    CHECK(seen.details->received == day("2026-01-05"));
    CHECK(seen.details->pairs.at(0).started == day("2026-01-19"));
}

TEST_CASE("without --names there are pseudonyms, and what was kept is counted") {
    Story story;
    story.naming = Naming::pseudonyms;
    const PartnerSight sight = story.seen();
    CHECK(sight.referrals[0].who == "y26-00001");
    CHECK(kept(sight, Kept::name) == 1);
}

TEST_CASE("without a consent only presence is seen") {
    Story story;
    story.ines().consents.clear();
    const PartnerSight sight = story.seen();
    CHECK(sight.referrals[0].who == "y26-00001");
    CHECK(sight.referrals[0].presence == FollowUp::followed);
    CHECK_FALSE(sight.referrals[0].details);
    CHECK(sight.referrals[0].owed.value().about.empty());
    CHECK(kept(sight, Kept::all_but_presence) == 1);
}

TEST_CASE("a consent withdrawn ends from its day on, also for days before it") {
    Story story;
    story.ines().consents[0].until = on("2026-02-20");
    CHECK_FALSE(story.seen().referrals[0].details);
    story.at = "2026-02-19";
    CHECK_FALSE(story.seen().referrals[0].details); // today it is withdrawn
    story.today = "2026-02-19";
    CHECK(story.seen().referrals[0].details);
    story.at = story.today = "2026-02-20";
    CHECK_FALSE(story.seen().referrals[0].details);
}

TEST_CASE("presence says followed from yes to the end, ended after, else not followed") {
    CHECK(presence_of(State::accepted) == FollowUp::followed);
    CHECK(presence_of(State::paused) == FollowUp::followed);
    CHECK(presence_of(State::completed) == FollowUp::ended);
    CHECK(presence_of(State::broken_off) == FollowUp::ended);
    CHECK(presence_of(State::met) == FollowUp::not_followed);
    CHECK(presence_of(State::declined) == FollowUp::not_followed);
}

TEST_CASE("a partner sees its own referrals only, void ones not at all") {
    Story story;
    CHECK(story.seen("ml").referrals.empty());
    CHECK(story.seen("ml").arrivals.empty());
    story.ines().referrals.push_back(referral("r-0002", "ml", day("2026-02-02")));
    const PartnerSight sight = story.seen();
    CHECK(sight.referrals.size() == 1);
    CHECK(kept(sight, Kept::elsewhere) == 1);
    story.ines().referrals[0].voided = on("2026-02-03");
    CHECK(story.seen().referrals.empty());
}

TEST_CASE("a mentor is named with the triangle's consent in a pair with direct contact alone") {
    Story story;
    CHECK(story.seen().referrals[0].details->pairs[0].mentor.empty());
    story.ines().consents.push_back(consent("mentor-prescriber-contact", "2026-01-19"));
    CHECK(story.seen().referrals[0].details->pairs[0].mentor.empty());
    story.ines().pairs[0].direct_contact = true;
    CHECK(story.seen().referrals[0].details->pairs[0].mentor == "Paul M.");
    story.naming = Naming::pseudonyms;
    CHECK(story.seen().referrals[0].details->pairs[0].mentor.empty());
}

TEST_CASE("notes need the setting, and name nobody else; private ones never pass") {
    Story story;
    Checkpoint point = checkpoint("k-0001", "2026-02-10");
    point.pair = "p-0001";
    point.fact.note = "Un CV refait.";
    point.private_note = "Un secret.";
    story.ines().checkpoints.push_back(point);
    CHECK(story.seen().referrals[0].details->notes.empty());
    CHECK(kept(story.seen(), Kept::note) == 1);
    story.whole.settings.share_notes = true;
    CHECK(story.seen().referrals[0].details->notes.at(0).text == "Un CV refait.");
    CHECK(kept(story.seen(), Kept::private_note) == 1);
    story.whole.partners[1].contacts = {contact("c-0001", "2025-01-06")};
    story.whole.partners[1].contacts[0].name = "Odile Serin";
    for (const char *note : {"Vue avec Paul Mercier.", "Benali est venue.", "Partner ml appelle.",
                             "Inès va bien.", "Vu avec paul.", "Odile Serin a appelé."}) {
        story.ines().checkpoints[0].fact.note = note;
        CHECK(story.seen().referrals[0].details->notes.empty());
        CHECK(kept(story.seen(), Kept::note_that_names) == 1);
    }
}

TEST_CASE("a note without a pair passes only where there is no other referral it may be about") {
    Story story;
    story.whole.settings.share_notes = true;
    Checkpoint point = checkpoint("k-0001", "2026-02-10");
    point.fact.note = "Un CV refait.";
    story.ines().checkpoints.push_back(point);
    CHECK(story.seen().referrals[0].details->notes.size() == 1);
    story.ines().referrals.push_back(referral("r-0002", "ml", day("2026-02-02")));
    CHECK(story.seen().referrals[0].details->notes.empty());
}

TEST_CASE("obstacles, goals, publics, notes on steps and destinations are counted, not seen") {
    Story story;
    story.ines().publics = {"qpv"};
    Referral &own = story.ines().referrals[0];
    own.obstacles = {{"housing", "chez une tante"}};
    own.goals = {{"confidence", ""}, {"network", ""}};
    own.note = "par téléphone";
    own.redirected = on("2026-02-20");
    own.redirected->to = "ml";
    const PartnerSight sight = story.seen();
    CHECK(kept(sight, Kept::publics) == 1);
    CHECK(kept(sight, Kept::obstacle) == 1);
    CHECK(kept(sight, Kept::goal) == 2);
    CHECK(kept(sight, Kept::step_note) == 1);
    CHECK(kept(sight, Kept::destination) == 1);
}

TEST_CASE("a sensitive kind is shown as Other") {
    Story story;
    CHECK(story.seen().kind.english != "Other");
    story.whole.partners[0].kind = "CSAPA";
    CHECK(story.seen().kind.english == "Other");
    CHECK(story.seen().kind.french == "Autre");
    CHECK(kept(story.seen(), Kept::kind) == 1);
}

TEST_CASE(
    "what we owe is told to who sent them while they are there, else to the primary contact") {
    Story story;
    story.whole.partners[0].contacts = {contact("c-0001", "2025-01-06"),
                                        contact("c-0002", "2025-01-06")};
    story.whole.partners[0].contacts[1].primary = true;
    story.ines().referrals[0].contact = "c-0001";
    CHECK(story.seen().referrals[0].addressee == "c-0001");
    CHECK(story.seen().referrals[0].owed->about == "paired");
    story.whole.partners[0].contacts[0].until = on("2026-02-01");
    CHECK(story.seen().referrals[0].addressee == "c-0002");
    CHECK(story.seen().contacts.size() == 1);
    CHECK(story.seen().departures.size() == 1);
}

TEST_CASE("those who agreed stand first by date, the others by pseudonym, which tells no date") {
    Story story;
    for (const auto &[id, received] :
         {std::pair("y26-00003", "2025-12-01"), std::pair("y26-00002", "2026-02-01")})
        story.whole.youths.push_back(youth(id, "ft", received));
    std::ranges::sort(story.whole.youths, {}, &Youth::id);
    const PartnerSight sight = story.seen();
    REQUIRE(sight.referrals.size() == 3);
    CHECK(sight.referrals[0].pseudonym == "y26-00001");
    CHECK(sight.referrals[1].pseudonym == "y26-00002");
    CHECK(sight.referrals[2].pseudonym == "y26-00003");
    CHECK(sight.arrivals.size() == 3);
}
