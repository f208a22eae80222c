// A partner's screen and a young person's page.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "unit/report/handmade.h"

using namespace maillon;

namespace {

std::string office_page(const View &view) {
    const Register known = small::whole();
    const Assessment assessment = small::assessment(known);
    return partner_page(assessment.partners[1], known, {}, small::today, view);
}

std::string youth_page_of(std::size_t i, const View &view) {
    const Register known = small::whole();
    return youth_page(known.youths[i], known, {}, view);
}

} // namespace

TEST_CASE("a partner's page: who, health, open referrals, what happened, the newest last") {
    CHECK(office_page(small::view(Language::french)) == R"(France Travail Sarcelles (ft-sarcelles)
- Type : France Travail
- Territoire : Sarcelles (95)
- Palier : pilote
- Notre interlocuteur : Angelina C.
- Contact : Jean-Vladimir P., conseiller CEJ
- Convention signée le 1er février 2026, jusqu’au 31 janvier 2027
  Prévu : 12 orientations par an
  Places convenues à la fois : 4

Santé
Niveau : bon ; points : 0,20.

Orientations ouvertes : 1
Jeune      Orientation  Prescripteur              Reçue       État
y26-7kq2m  r-5x2a       France Travail Sarcelles  2026-09-07  en pause

Ce qui s’est passé
Date        Fait
2025-12-10  premier échange
2025-12-10  palier : prospect
2026-01-14  palier : pilote — premier envoi
2026-01-14  Angelina C. devient notre interlocuteur
2026-01-14  contact : Jean-Vladimir P., conseiller CEJ
2026-01-14  rencontre avec Jean-Vladimir P.
2026-02-01  convention signée, jusqu’au 31 janvier 2027
2026-02-03  remis : Fiche d'orientation, version 3
2026-06-15  y26-b0b0b : orientation reçue de France Travail Sarcelles
2026-06-16  y26-b0b0b : accusé de réception donné
2026-06-22  y26-b0b0b : orientation déclinée : non éligible
2026-09-07  y26-7kq2m : orientation reçue de Jean-Vladimir P., France Travail Sarcelles
2026-09-08  y26-7kq2m : accusé de réception donné
2026-09-10  y26-7kq2m : orientation déclinée : plus de place (annulé depuis)
2026-09-11  y26-7kq2m : orientation rouverte
2026-09-14  y26-7kq2m : première rencontre avec le jeune
2026-09-16  y26-7kq2m : orientation acceptée
2026-10-06  petit déjeuner — Six conseillers. Tous venus.
2026-10-06  baromètre : lisibilité 5, disponibilité 4, confiance 4
)");
}

TEST_CASE("in a terminal only the latest facts are shown, and how many came before") {
    const auto text = office_page(small::view(Language::english, Format::text, 80));
    CHECK(text.find("earlier facts)") != text.npos);
    CHECK(text.find("first exchange") == text.npos);
}

TEST_CASE("a young person's page: circle, consents, all that happened, what is next") {
    CHECK(youth_page_of(0, small::view(Language::french)) == R"(y26-7kq2m
- Date de naissance : 4 mai 2010
- Orientation r-5x2a, de Jean-Vladimir P., France Travail Sarcelles : en pause
  objectif : confiance en soi
  frein : mobilité — sans permis
- Binôme p-3n8w, avec m-4k2x : en pause (examens), retour le 1er décembre 2026

Entourage
- parent
- travailleur social : France Travail Sarcelles

Accords
- suivi : donné le 14 septembre 2026
- mise en binôme : donné le 14 septembre 2026, retiré le 2 novembre 2026

Ce qui s’est passé
Date        Fait
2026-09-07  orientation reçue de Jean-Vladimir P., France Travail Sarcelles
2026-09-08  accusé de réception donné
2026-09-10  orientation déclinée : plus de place (annulé depuis)
2026-09-11  orientation rouverte — place
2026-09-14  première rencontre avec le jeune
2026-09-14  accord du jeune : suivi
2026-09-14  accord du titulaire de l’autorité parentale : mise en binôme
2026-09-14  parcours convenu : un stage avant mars
2026-09-16  orientation acceptée
2026-09-22  début du binôme avec m-4k2x
2026-10-21  point mensuel — Quatre rencontres. [privé : fatigue]
2026-11-02  accord retiré : mise en binôme
2026-11-02  binôme en pause : examens ; retour le 1er décembre 2026

La suite
Rien n’est attendu.
)");
}

TEST_CASE("an unknown birth is said with the command that mends it") {
    Register known = small::whole();
    known.youths[1].born = {};
    const auto text = youth_page(known.youths[1], known, {}, small::view(Language::english));
    CHECK(text.find("maillon youth set y26-b0b0b born YEAR") != text.npos);
}

TEST_CASE("private notes are marked in text and left out of the JSON") {
    const auto text = youth_page_of(0, small::view(Language::english));
    CHECK(text.find("[private: fatigue]") != text.npos);
    const auto json = youth_page_of(0, small::view(Language::english, Format::json));
    CHECK(json.find("fatigue") == json.npos);
}

TEST_CASE("both pages as JSON, the timeline oldest first") {
    const View view = small::view(Language::english, Format::json);
    const auto partner = nlohmann::json::parse(office_page(view));
    CHECK(partner["partner"]["id"] == "ft-sarcelles");
    CHECK(partner["timeline"][0]["fact"] == "since");
    CHECK(partner["contacts"][0]["id"] == "c-4m2x");
    const auto youth = nlohmann::json::parse(youth_page_of(0, view));
    CHECK(youth["born"] == "2010-05-04");
    CHECK(youth["timeline"][0]["fact"] == "received");
    CHECK(youth["pairs"][0]["paused"] == true);
    CHECK(nlohmann::json::parse(youth_page_of(1, view))["born"] == 2004);
}
