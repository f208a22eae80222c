// What is written about a partner, its contacts and the team, and what is refused.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/partnership.h"
#include "support/samples.h"

using namespace maillon;
using namespace maillon::samples;

namespace {

const Date today = day("2026-06-01");

Contact newcomer() {
    Contact made;
    made.id = "c-9k1t";
    made.name = "Maëlle R.";
    made.since = fact("2026-06-01");
    return made;
}

} // namespace

TEST_CASE("a new partner begins as a prospect, with its referent") {
    NewPartner wish;
    wish.id = "lycee-ravel";
    wish.name = "Lycée Ravel";
    wish.kind = "LYCEE";
    wish.since = day("2026-06-01");
    CHECK(shown(partner_value(wish)) ==
          "<format: 1, id: lycee-ravel, name: \"Lycée Ravel\", kind: LYCEE, since: 2026-06-01, "
          "stages: <{stage: prospect, since: 2026-06-01}>>");
    wish.territory = "Sarcelles (95)";
    wish.uai = "0950000A";
    wish.stakes = {"qpv"};
    wish.referent = "angelina";
    CHECK(shown(partner_value(wish)) ==
          "<format: 1, id: lycee-ravel, name: \"Lycée Ravel\", kind: LYCEE, territory: \"Sarcelles "
          "(95)\", uai: \"0950000A\", stakes: [qpv], since: 2026-06-01, referents: <<staff: "
          "angelina, since: 2026-06-01>>, stages: <{stage: prospect, since: 2026-06-01}>>");
}

TEST_CASE("a contact is added, and a new primary one takes over from the one before") {
    Partner partner = samples::partner();
    CHECK(shown(add_contact(partner, newcomer(), today)) ==
          "add contacts: <id: c-9k1t, name: \"Maëlle R.\", since: 2026-06-01>");
    partner.contacts[0].primary = true;
    Contact full = newcomer();
    full.role = "CPE";
    full.email = "m@example.org";
    full.phone = "01 00 00 00 00";
    full.met = fact("2026-06-01");
    full.primary = true;
    CHECK(
        shown(add_contact(partner, full, today)) ==
        "remove contacts/c-4m2x/primary\n"
        "add contacts: <id: c-9k1t, name: \"Maëlle R.\", role: \"CPE\", email: \"m@example.org\", "
        "phone: \"01 00 00 00 00\", since: 2026-06-01, met: 2026-06-01, primary: true>");
    full.since = fact("2026-06-02");
    CHECK(refusal([&] { add_contact(partner, full, today); }).find("in the future") !=
          std::string::npos);
    CHECK(refusal([&] { add_contact(partner, partner.contacts[0], today); }) ==
          "ft-sarcelles already has a contact c-4m2x");
}

TEST_CASE("a contact is met once, not before they arrived") {
    Partner partner = samples::partner();
    Contact &contact = partner.contacts[0];
    const auto meet = [&](std::string_view date) {
        return meet_contact(partner, contact, fact(date), today);
    };
    CHECK(shown(meet("2026-06-01")) == "set contacts/c-4m2x/met: 2026-06-01");
    CHECK(refusal([&] { meet("2025-01-13"); }) ==
          "13 January 2025 is before contact c-4m2x arrived, on 14 January 2025; give a later day "
          "with --on");
    contact.met = fact("2025-02-01");
    CHECK(refusal([&] { meet("2026-06-01"); }) == "contact c-4m2x was met on 1 February 2025");
}

TEST_CASE("a departure may be ahead, and names a successor who is there") {
    Partner partner = samples::partner();
    const auto leave = [&](std::string_view until, const std::string &successor) {
        return contact_leaves(partner, partner.contacts[0], fact(until), successor, today);
    };
    CHECK(shown(leave("2026-09-01", "")) == "set contacts/c-4m2x/until: 2026-09-01");
    CHECK(
        refusal([&] { leave("2026-06-01", "c-9k1t"); }) ==
        "ft-sarcelles has no other contact 'c-9k1t'; add the successor first: maillon contact add "
        "ft-sarcelles NAME --role ROLE");
    CHECK(refusal([&] { leave("2026-06-01", "c-4m2x"); }) != "accepted");
    partner.contacts.push_back(newcomer());
    CHECK(shown(leave("2026-05-31", "c-9k1t")) ==
          "set contacts/c-4m2x/until: {date: 2026-05-31, recorded: 2026-06-01}\n"
          "set contacts/c-4m2x/replaced-by: c-9k1t");
    partner.contacts[0].until = fact("2026-05-31");
    CHECK(refusal([&] { leave("2026-06-01", ""); }) == "contact c-4m2x left on 31 May 2026");
}

TEST_CASE("a contact who leaves orphans the open referrals they sent") {
    Youth declined = samples::youth();
    declined.id = "y26-00000";
    declined.referrals[0].declined = fact("2026-03-05", "not-eligible");
    Register known = whole(paired_youth());
    known.youths.push_back(declined);
    std::ranges::sort(known.youths, {}, &Youth::id);
    const auto orphans = orphans_of(known, known.partners[0], "c-4m2x");
    REQUIRE(orphans.size() == 1);
    CHECK(orphans[0].youth->id == "y26-7kq2m");
    CHECK(orphans_of(known, known.partners[0], "c-9k1t").empty());
}

TEST_CASE("a new referent ends the term of the one before") {
    Partner partner = samples::partner();
    const auto set = [&](const std::string &staff, std::string_view since) {
        return set_referent(partner, staff, fact(since), today);
    };
    CHECK(shown(set("angelina", "2026-06-01")) ==
          "add referents: <staff: angelina, since: 2026-06-01>");
    partner.referents = {{"bruno", fact("2025-01-14"), fact("2025-06-01")},
                         {"angelina", fact("2025-06-01"), {}}};
    CHECK(shown(set("bruno", "2026-06-01")) == "set referents/#1/until: 2026-06-01\n"
                                               "add referents: <staff: bruno, since: 2026-06-01>");
    CHECK(refusal([&] { set("angelina", "2026-06-01"); }) ==
          "angelina is the referent since 1 June 2025");
    CHECK(refusal([&] { set("bruno", "2025-06-01"); }) ==
          "1 June 2025 is not later than 1 June 2025, when angelina became the referent; give a "
          "later day with --on");
    partner.referents[1].until = fact("2026-09-01");
    CHECK(shown(set("bruno", "2026-06-01")).starts_with("set referents/#1/until: 2026-06-01"));
}

TEST_CASE("an agreement has been signed, ends later and plans something") {
    Partner partner = samples::partner();
    const auto add = [&](const Agreement &agreement) {
        return add_agreement(partner, agreement, today);
    };
    CHECK(shown(add({fact("2026-06-01"), day("2027-08-31"), 12, 4})) ==
          "add agreements: <signed: 2026-06-01, until: 2027-08-31, volume: 12, places: 4>");
    CHECK(shown(add({fact("2026-06-01"), {}, {}, {}})) == "add agreements: <signed: 2026-06-01>");
    CHECK(refusal([&] {
              add({fact("2026-06-01"), day("2026-06-01"), {}, {}});
          }) == "1 June 2026 is not later than 1 June 2026; give a later day");
    CHECK(refusal([&] {
              add({fact("2026-06-01"), {}, 0, {}});
          }) == "'volume' is a number from 1 on, not 0");
    partner.agreements = {{fact("2026-06-01"), {}, {}, {}}};
    CHECK(refusal([&] {
              add({fact("2026-06-01"), {}, {}, {}});
          }) == "an agreement signed on 1 June 2026 is already recorded");
}

TEST_CASE("a stage follows the one before, and closing needs a reason") {
    Partner partner = samples::partner();
    partner.stages = {{Stage::prospect, fact("2025-01-14"), ""},
                      {Stage::pilot, fact("2026-02-01"), ""}};
    const auto set = [&](Stage stage, std::string_view since, const std::string &reason) {
        return set_stage(partner, stage, fact(since), reason, today);
    };
    CHECK(shown(set(Stage::consolidating, "2026-06-01", "")) ==
          "add stages: {stage: consolidating, since: 2026-06-01}");
    CHECK(shown(set(Stage::closed, "2026-05-31", "mission ended")) ==
          "add stages: {stage: closed, since: {date: 2026-05-31, recorded: 2026-06-01}, reason: "
          "\"mission ended\"}");
    CHECK(refusal([&] { set(Stage::closed, "2026-06-01", ""); }) ==
          "closing a partnership needs a reason; add --reason TEXT");
    CHECK(refusal([&] { set(Stage::pilot, "2026-06-01", ""); }) ==
          "ft-sarcelles is at stage 'pilot' since 1 February 2026");
    CHECK(refusal([&] { set(Stage::dormant, "2026-01-31", ""); }) ==
          "31 January 2026 is before the current stage began, on 1 February 2026; give a later day "
          "with --on");
}

TEST_CASE("each document given is one line") {
    const Partner partner = samples::partner();
    const std::vector<DocumentGiven> documents{{"fiche", 3, fact("2026-06-01"), {"c-4m2x"}},
                                               {"charte", 1, fact("2026-06-01"), {}}};
    CHECK(shown(give_documents(partner, documents, today)) ==
          "add documents: {document: fiche, version: 3, given: 2026-06-01, to: [c-4m2x]}\n"
          "add documents: {document: charte, version: 1, given: 2026-06-01}");
    CHECK(refusal([&] {
              give_documents(partner, {{"fiche", 3, fact("2026-06-01"), {"c-0000"}}}, today);
          }) == "ft-sarcelles has no contact 'c-0000'; see maillon partner show ft-sarcelles");
}

TEST_CASE("a pulse has three answers from 1 to 5") {
    const Partner partner = samples::partner();
    const auto record = [&](int trust) {
        return record_pulse(partner, {fact("2026-06-01"), "c-4m2x", 5, 4, trust}, today);
    };
    CHECK(shown(record(3)) == "add pulses: {date: 2026-06-01, contact: c-4m2x, clarity: 5, "
                              "availability: 4, trust: 3}");
    CHECK(refusal([&] { record(0); }) == "an answer is a number from 1 to 5, not 0");
    CHECK(refusal([&] { record(6); }) == "an answer is a number from 1 to 5, not 6");
}

TEST_CASE("a colleague joins the team once and leaves it once") {
    Settings settings;
    Staff angelina{"angelina", "Angelina C.", "a@example.org", fact("2026-06-01"), {}, 15};
    CHECK(shown(add_staff(settings, angelina, today)) ==
          "add team: <id: angelina, name: \"Angelina C.\", email: \"a@example.org\", since: "
          "2026-06-01, partners: 15>");
    settings.team = {angelina};
    CHECK(refusal([&] { add_staff(settings, angelina, today); }) ==
          "the team already has 'angelina'; choose another --id");
    const auto leave = [&](std::string_view until) {
        return staff_leaves(settings, angelina, fact(until), today);
    };
    CHECK(shown(leave("2026-12-31")) == "set team/angelina/until: 2026-12-31");
    CHECK(refusal([&] { leave("2026-05-31"); }) ==
          "31 May 2026 is before angelina joined, on 1 June 2026; give a later day with --on");
    angelina.until = fact("2026-12-31");
    CHECK(refusal([&] { leave("2026-06-01"); }) == "angelina left on 31 December 2026");
}

TEST_CASE("stages have one code each, found again from it") {
    for (const Stage stage : {Stage::prospect, Stage::pilot, Stage::consolidating,
                              Stage::established, Stage::dormant, Stage::closed}) {
        CHECK(stage_from(stage_code(stage)) == stage);
        CHECK_FALSE(stage_label(stage).french.empty());
    }
    CHECK_FALSE(stage_from("lead"));
}
