// The health table and its explanation, word for word.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/report/handmade.h"

using namespace maillon;

namespace {

std::string health_in(const View &view) {
    const Register known = small::whole();
    return health_answer({small::assessment(known), known, {}}, view);
}

std::string explained_in(const View &view) {
    const Register known = small::whole();
    Assessment assessment = small::assessment(known);
    assessment.partners.resize(1);
    return health_answer({assessment, known, {}, Depth::explained}, view);
}

} // namespace

TEST_CASE("in a French terminal of 80 columns, reasons and actions stand beneath the partner") {
    CHECK(health_in(small::view(Language::french, Format::text, 80)) ==
          R"(Afev Val-d'Oise : santé des partenariats, le lun. 23 nov.

Prescripteur                  Palier         Niveau     Points  Piliers   8 sem.
Lycée Marie-Curie | 日本 <b>  consolidation  en danger    4,06  L+ D! C?  ↘
    Pourquoi : Plus de contact chez eux depuis le mer. 1er juil.
    À faire : Trouver et rencontrer qui succède, et demander un relais (Angelina
    C., 60 minutes)
France Travail Sarcelles      pilote         bon          0,20  L+ D+ C?  →

Piliers : L lisibilité, D disponibilité, C confiance ; + bon, ~ à surveiller,
! en danger, ? inconnu.
Sur 8 semaines : ↗ s’améliore, → stable, ↘ se dégrade.

Prospects, à faire
- Mission locale Nord
  Plus de contact chez eux depuis le mer. 1er juil.
  Tenir le point d’étape

Clos
- Ancien partenaire

Portefeuille
Consolider d’abord les partenariats actuels, prospecter ensuite :
- Partenariats en danger : 1 sur 2 ; les redresser (levé à 0 ou moins)
)");
}

TEST_CASE("in an English pipe, a partner is one line") {
    CHECK(health_in(small::view(Language::english)) ==
          R"(Afev Val-d'Oise: health of the partnerships on 23 November 2026

Partner                       Stage          Level    Points  Pillars   8 wk  Why                                   To do
Lycée Marie-Curie | 日本 <b>  consolidating  at risk    4.06  C+ A! T?  ↘     No current contact since 1 July 2026  Find and meet a successor, and ask for a stand-in (Angelina C., 60 minutes)
France Travail Sarcelles      pilot          good       0.20  C+ A+ T?  →

Pillars: C clarity, A availability, T trust; + good, ~ watch, ! at risk, ? unknown.
Over 8 weeks: ↗ improving, → stable, ↘ worsening.

Prospects, to do
- Mission locale Nord
  No current contact since 1 July 2026
  Hold the checkpoint

Closed
- Ancien partenaire

Portfolio
First strengthen the present partners, then prospect:
- 1 of 2 partnerships at risk: mend them (reopens at 0 or fewer)
)");
}

TEST_CASE("in Markdown, a partner is a row") {
    CHECK(health_in(small::view(Language::english, Format::markdown)) ==
          R"(# Afev Val-d'Oise: health of the partnerships on 23 November 2026

| Partner | Stage | Level | Points | Pillars | 8 wk | Why | To do |
| --- | --- | --- | ---: | --- | --- | --- | --- |
| Lycée Marie-Curie \| 日本 \<b\> | consolidating | at risk | 4.06 | C+ A! T? | ↘ | No current contact since 1 July 2026 | Find and meet a successor, and ask for a stand-in (Angelina C., 60 minutes) |
| France Travail Sarcelles | pilot | good | 0.20 | C+ A+ T? | → |  |  |

Pillars: C clarity, A availability, T trust; + good, \~ watch, ! at risk, ? unknown.

Over 8 weeks: ↗ improving, → stable, ↘ worsening.

## Prospects, to do

- Mission locale Nord
  - No current contact since 1 July 2026
  - Hold the checkpoint

## Closed

- Ancien partenaire

## Portfolio

First strengthen the present partners, then prospect:

- 1 of 2 partnerships at risk: mend them (reopens at 0 or fewer)
)");
}

TEST_CASE("the explanation's lines add up to the points, unknown ones stand apart") {
    CHECK(explained_in(small::view(Language::french, Format::text, 80)) ==
          R"(Lycée Marie-Curie | 日本 <b> (lycee-curie)
Niveau : en danger ; points : 4,06 ; fiabilité : partielle ; palier :
consolidation.
Sur 8 semaines : se dégrade.

Points  Niveau        Pilier         Ce que nous voyons
  3,20  en danger     disponibilité  Plus de contact chez eux depuis le mer. 1er
                                     juil.
  0,66  à surveiller  disponibilité  Tenir le point d’étape
  0,20  bon           lisibilité     trouver un mentor
  4,06                               au total

Pas connu, donc pas compté
- silence — Pas encore assez de données : 1 sur 2 intervalles entre signes de
  vie

Pour information, jamais compté
- fiche d’orientation — Aucun contact à qui remettre la fiche d’orientation

Derrière chaque ligne
- contact chez eux : 3,20 = poids 4 × gravité 0,80
  Ce qui l’allégerait : Un contact enregistré, et rencontré par l’un de nous
- points d’étape : 0,66 = poids 2 × gravité 0,33
  Ce qui l’allégerait : Un point d’étape tenu et noté
- justesse des orientations : 0,20 = poids 2 × gravité 0,10
  Chiffres : 0 sur 4 ; part prudente : 12 %
  Ce qui l’allégerait : Des orientations à venir qui correspondent à notre offre

À faire
- Trouver et rencontrer qui succède, et demander un relais (Angelina C., 60
  minutes)
  C’est fait quand le nouveau contact est enregistré et a été rencontré
)");
}

TEST_CASE("explained in Markdown") {
    CHECK(explained_in(small::view(Language::english, Format::markdown)) ==
          R"(# Lycée Marie-Curie \| 日本 \<b\> (lycee-curie)

Level: at risk; points: 4.06; confidence: partial; stage: consolidating.

Over 8 weeks: worsening.

| Points | Level | Pillar | What we see |
| ---: | --- | --- | --- |
| 3.20 | at risk | availability | No current contact since 1 July 2026 |
| 0.66 | watch | availability | Hold the checkpoint |
| 0.20 | good | clarity | find a mentor |
| 4.06 |  |  | in all |

## Not known, so not counted

- silence — Not enough data yet: 1 of 2 gaps between signs of life

## For information, never counted

- orientation sheet — No current contact to give the orientation sheet to

## Behind each line

- their contact: 3.20 = weight 4 × severity 0.80
  - Would lighten it: A contact recorded, and met by one of us
- checkpoints: 0.66 = weight 2 × severity 0.33
  - Would lighten it: A checkpoint held and logged
- fit of the referrals: 0.20 = weight 2 × severity 0.10
  - Figures: 0 of 4; prudent share: 12 %
  - Would lighten it: Next referrals that suit what we offer

## To do

- Find and meet a successor, and ask for a stand-in (Angelina C., 60 minutes)
  - Done when the new contact is recorded and was met
)");
}
