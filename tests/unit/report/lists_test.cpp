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
    CHECK(
        partners_answer(small::whole(), small::today, english) ==
        R"(Id            Name                          Stage          Territory       Referent     Open
ancien        Ancien partenaire             closed                                         0
ft-sarcelles  France Travail Sarcelles      pilot          Sarcelles (95)  Angelina C.     1
lycee-curie   Lycée Marie-Curie | 日本 <b>  consolidating  Garges          Angelina C.     1
ml-nord       Mission locale Nord           prospect                                       0
)");
}

TEST_CASE("referrals with their state, and what is late") {
    const Register known = small::whole();
    CHECK(referrals_answer(known, small::sent_of(known), small::today, english) ==
          R"(Young person  Referral  Partner                       Received    State
y26-7kq2m     r-5x2a    France Travail Sarcelles      2026-09-07  paused
y26-b0b0b     r-1111    Lycée Marie-Curie | 日本 <b>  2026-11-02  received (late)
y26-b0b0b     r-2222    France Travail Sarcelles      2026-06-15  declined
)");
}

TEST_CASE("pairs with how long they have lasted and how they stand") {
    const Register known = small::whole();
    CHECK(
        pairs_answer(known, small::pairs_of(known), small::today, small::view(Language::french)) ==
        R"(Jeune      Mentor  Début       Jours  État
y26-7kq2m  m-4k2x  2026-09-22     62  en pause (examens), retour le 1er décembre 2026
y26-b0b0b  m-4k2x  2026-10-01     48  terminé le 18 novembre 2026 : binôme mal assorti
)");
}

TEST_CASE("the team: who follows how many partners, closed ones not counted") {
    CHECK(staff_answer(small::whole(), small::today, english) ==
          R"(Id        Name         E-mail                Since                     Partners
angelina  Angelina C.  angelina@example.org  2024-09-01                 2 of 15
bruno     Bruno T.                           2025-09-01 to 2026-12-31         0
)");
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
