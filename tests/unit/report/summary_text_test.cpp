// The Monday summary, word for word.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "unit/report/handmade.h"

using namespace maillon;

namespace {

SummaryBasis basis_of(const Register &whole) {
    SummaryBasis basis;
    basis.now = whole;
    basis.health_now = small::assessment(basis.now);
    return basis;
}

Summary quiet_week() {
    Summary out;
    out.period = week_ending(small::day("2026-11-22"));
    return out;
}

// A week in which something stands in every section.
Summary full_week(const SummaryBasis &basis) {
    const Youth &paired = basis.now.youths[0];
    const Youth &waiting = basis.now.youths[1];
    Summary out = quiet_week();
    out.counts = {{"referrals", {"referrals", "orientations"}, 3, 1},
                  {"decisions", {"decisions", "décisions"}, 0, 0}};
    out.debts = {{&paired, &paired.referrals[0], small::day("2026-09-22"), small::day("2026-11-23"),
                  61, "going-well"}};
    out.late_acknowledgements = {{&waiting, &waiting.referrals[0], small::day("2026-11-02"),
                                  msg("waits for our acknowledgement")}};
    out.waiting = {
        {&paired, &paired.referrals[0], small::day("2026-09-16"), msg("waits for a mentor")}};
    out.changes = {{basis.now.partner("lycee-curie"), Level::watch, Level::risk, 2.996, 4.07,
                    msg("No current contact since {0}", small::day("2026-07-01"))}};
    out.actions = {{&basis.health_now.partners[0]}};
    out.received = {{&waiting, &waiting.referrals[0]}};
    out.started = {{&paired, &paired.pairs[0]}};
    out.early_breaks = {{&waiting, &waiting.pairs[0]}};
    out.coming = {{small::day("2026-11-25"), Duty::review, "ft-sarcelles", "", "angelina",
                   msg("hold the yearly review"), msg("maillon checkpoint log ft-sarcelles")}};
    return out;
}

} // namespace

TEST_CASE("every section in its order, in French") {
    const SummaryBasis basis = basis_of(small::whole());
    CHECK(
        summary_answer(basis, full_week(basis), small::problems(), small::view(Language::french)) ==
        R"(Afev Val-d'Oise, semaine 47 : du 16 novembre 2026 au 22 novembre 2026

En chiffres   cette semaine  semaine d’avant
orientations              3                1

Ce que nous devons
- Donner des nouvelles à Jean-Vladimir P., France Travail Sarcelles : y26-7kq2m (tout se passe bien, 61 jours)
- y26-b0b0b, Lycée Marie-Curie | 日本 <b> : attend notre accusé de réception, depuis le 2 novembre 2026

Les jeunes qui attendent
- y26-7kq2m, Jean-Vladimir P., France Travail Sarcelles : attend un mentor, depuis le 16 septembre 2026

Les partenariats qui ont changé de niveau
- Lycée Marie-Curie | 日本 <b> : à surveiller → en danger (points : 2,99 → 4,07)
  Plus de contact chez eux depuis le 1er juillet 2026

Ce qui aidera le plus cette semaine
- Lycée Marie-Curie | 日本 <b> — Trouver et rencontrer qui succède, et demander un relais (Angelina C., 60 minutes)
  Pourquoi : Plus de contact chez eux depuis le 1er juillet 2026
  C’est fait quand le nouveau contact est enregistré et a été rencontré

Du nouveau cette semaine
- y26-b0b0b : orientation reçue de Lycée Marie-Curie | 日本 <b> le 2 novembre 2026
- y26-7kq2m : binôme avec m-4k2x depuis le 22 septembre 2026
- y26-b0b0b : binôme rompu au bout de 48 jours : binôme mal assorti

La semaine qui vient
- 25 novembre 2026 · France Travail Sarcelles : tenir le bilan annuel (Angelina C.)

Fiches à corriger
- partners/ml-nord.yaml:14:9: « since » n’est pas une date (« 2024-13-02 ») ; écrivez-la au format AAAA-MM-JJ
)");
}

TEST_CASE("in English, as Markdown") {
    const SummaryBasis basis = basis_of(small::whole());
    CHECK(summary_answer(basis, full_week(basis), small::problems(),
                         small::view(Language::english, Format::markdown)) ==
          R"(# Afev Val-d'Oise, week 47: 16 November 2026 to 22 November 2026

| Over the week | this week | the week before |
| --- | ---: | ---: |
| referrals | 3 | 1 |

## What we owe

- Give news to Jean-Vladimir P., France Travail Sarcelles: y26-7kq2m (going well, 61 days)
- y26-b0b0b, Lycée Marie-Curie \| 日本 \<b\>: waits for our acknowledgement, since 2 November 2026

## Young people who wait

- y26-7kq2m, Jean-Vladimir P., France Travail Sarcelles: waits for a mentor, since 16 September 2026

## Partnerships that changed level

- Lycée Marie-Curie \| 日本 \<b\>: watch → at risk (points: 2.99 → 4.07)
  - No current contact since 1 July 2026

## What helps most this week

- Lycée Marie-Curie \| 日本 \<b\> — Find and meet a successor, and ask for a stand-in (Angelina C., 60 minutes)
  - Why: No current contact since 1 July 2026
  - Done when the new contact is recorded and was met

## New this week

- y26-b0b0b: referred by Lycée Marie-Curie \| 日本 \<b\> on 2 November 2026
- y26-7kq2m: paired with m-4k2x on 22 September 2026
- y26-b0b0b: pair broken off after 48 days: mismatch

## Coming next week

- 25 November 2026 · France Travail Sarcelles: hold the yearly review (Angelina C.)

## Records to mend

- partners/ml-nord.yaml:14:9: 'since' is not a date ('2024-13-02'); write it as YYYY-MM-DD
)");
}

TEST_CASE("sections without anything to say are left out, and a quiet week says so") {
    const SummaryBasis basis = basis_of(small::whole());
    CHECK(summary_answer(basis, quiet_week(), {}, small::view(Language::french)) ==
          "Afev Val-d'Oise, semaine 47\u00a0: du 16 novembre 2026 au 22 novembre 2026\n"
          "Une semaine calme\u00a0: rien de nouveau, et rien n’est attendu.\n");
}

TEST_CASE("several debts to one prescriber are one line, the oldest first") {
    const SummaryBasis basis = basis_of(small::whole());
    Summary week = quiet_week();
    const Youth &youth = basis.now.youths[0];
    const Debt debt{&youth, &youth.referrals[0], small::today, small::today, 9, "paired"};
    week.debts = {debt, debt};
    const auto text = summary_answer(basis, week, {}, small::view(Language::english));
    CHECK(text.find("- Give news to Jean-Vladimir P., France Travail Sarcelles: "
                    "y26-7kq2m (paired, 9 days), y26-7kq2m (paired, 9 days)\n") != text.npos);
}

TEST_CASE("among many partners a rare silence is put into proportion, once") {
    SummaryBasis basis = basis_of(small::whole());
    auto &partners = basis.health_now.partners;
    partners.resize(20, partners[1]);
    const auto said = [&] {
        return summary_answer(basis, quiet_week(), {}, small::view(Language::english))
                   .find("Among 20 partners") != std::string::npos;
    };
    CHECK_FALSE(said());
    partners[5].signals[0].severity = 0.5;
    CHECK(said());
}

TEST_CASE("in JSON every section is there, empty or not") {
    const SummaryBasis basis = basis_of(small::whole());
    const View view = small::view(Language::english, Format::json);
    const auto quiet = nlohmann::json::parse(summary_answer(basis, quiet_week(), {}, view));
    for (const char *section :
         {"counts", "debts", "late-acknowledgements", "waiting", "changes", "actions", "received",
          "started", "early-breaks", "coming", "problems"}) {
        CAPTURE(section);
        CHECK(quiet.at(section).is_array());
    }
    const auto full =
        nlohmann::json::parse(summary_answer(basis, full_week(basis), small::problems(), view));
    CHECK(full["week"] == 47);
    CHECK(full["debts"][0]["days"] == 61);
    CHECK(full["changes"][0]["points-before"] == 2.996);
    CHECK(full["actions"][0]["partner"] == "lycee-curie");
    CHECK(full["early-breaks"][0]["outcome"] == "mismatch");
}
