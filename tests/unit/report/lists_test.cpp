// Lists: aligned, in a stable order, kind when empty.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "unit/report/every_answer.h"

using namespace maillon;

namespace {

const View english = small::view(Language::english);

} // namespace

TEST_CASE("an empty list says which command would add one") {
    const Register none = small::empty();
    CHECK(partners_answer(none, small::today, english) ==
          "No partner yet; add one: maillon partner add NAME --kind CODE\n");
    CHECK(youths_answer(none, {}, english) ==
          "No young person here; a referral adds one: maillon referral add PARTNER NAME --new\n");
    CHECK(debts_answer(none, {}, small::today, small::view(Language::french)) ==
          "Nous ne devons de retour à personne.\n");
}

TEST_CASE("partners: stage, our person, how many referrals are open") {
    CHECK(partners_answer(small::whole(), small::today, english) == R"(?)");
}

TEST_CASE("referrals with their state, and what is late") {
    const Register known = small::whole();
    CHECK(referrals_answer(known, small::sent_of(known), small::today, english) == R"(?)");
}

TEST_CASE("pairs with how long they have lasted and how they stand") {
    const Register known = small::whole();
    CHECK(pairs_answer(known, small::pairs_of(known), small::today,
                       small::view(Language::french)) == R"(?)");
}

TEST_CASE("the team: who follows how many partners, closed ones not counted") {
    CHECK(staff_answer(small::whole(), small::today, english) == R"(?)");
}

TEST_CASE("codes with their label, what they say, and their equivalents") {
    const auto text = codes_answer({&code_set("reasons")}, small::view(Language::french));
    CHECK(text.find("incomplete-file") != text.npos);
    CHECK(text.find("le prescripteur\u00a0; les emplois\u00a0: poorly_informed") != text.npos);
    const auto json = nlohmann::json::parse(
        codes_answer({&code_set("stages")}, small::view(Language::french, Format::json)));
    CHECK(json["sets"][0]["codes"][1]["label"]["fr"] == "pilote");
}

TEST_CASE("lists as JSON hold ids, codes and ISO dates") {
    const Register known = small::whole();
    const View view = small::view(Language::french, Format::json);
    const auto partners = nlohmann::json::parse(partners_answer(known, small::today, view));
    CHECK(partners["partners"][1]["stage"] == "pilot");
    CHECK(partners["partners"][1]["contact"] == "c-4m2x");
    const auto referrals =
        nlohmann::json::parse(referrals_answer(known, small::sent_of(known), small::today, view));
    CHECK(referrals["referrals"][0]["received"] == "2026-09-07");
    CHECK(referrals["referrals"][0]["goals"][0] == "confidence");
    CHECK_FALSE(referrals["referrals"][0].contains("youth-name"));
    const auto staff = nlohmann::json::parse(staff_answer(known, small::today, view));
    CHECK(staff["staff"][0]["partners"] == 2);
    CHECK(staff["staff"][1]["capacity"].is_null());
}
