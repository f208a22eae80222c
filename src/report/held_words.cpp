// What the keys of a young person's record and identity are called for the person they are about.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "report/held_answer.h"

namespace maillon {
namespace {

// clang-format off
constexpr std::array held_words = {
    HeldWord{"id", {"number", "numéro"}},
    HeldWord{"reference", {"number in another tool", "numéro dans un autre outil"}},
    HeldWord{"name", {"name", "nom"}},
    HeldWord{"phone", {"phone", "téléphone"}},
    HeldWord{"email", {"e-mail", "courriel"}},
    HeldWord{"address", {"address", "adresse"}},
    HeldWord{"guardian", {"guardian", "titulaire de l’autorité parentale"}},
    HeldWord{"relation", {"relation", "lien"}},
    HeldWord{"born", {"born", "naissance"}},
    HeldWord{"publics", {"priority groups", "publics prioritaires"}, "publics"},
    HeldWord{"circle", {"people around", "entourage"}},
    HeldWord{"role", {"role", "rôle"}, "circle-roles"},
    HeldWord{"consents", {"consents", "accords"}},
    HeldWord{"given", {"given", "donné"}},
    HeldWord{"until", {"no longer from", "fin"}},
    HeldWord{"care", {"child in care", "protection de l’enfance"}},
    HeldWord{"evaluation", {"evaluation", "évaluation"}},
    HeldWord{"information", {"information", "information"}},
    HeldWord{"opinion", {"opinion heard", "avis recueilli"}},
    HeldWord{"agreement", {"agreement", "accord"}},
    HeldWord{"convention", {"convention", "convention"}},
    HeldWord{"override", {"exception made", "dérogation"}},
    HeldWord{"plan", {"path built together", "parcours co-construit"}},
    HeldWord{"step", {"step", "étape"}},
    HeldWord{"with", {"with", "avec"}},
    HeldWord{"referrals", {"referrals", "orientations"}},
    HeldWord{"partner", {"prescriber", "prescripteur"}},
    HeldWord{"contact", {"contact there", "interlocuteur"}},
    HeldWord{"received", {"received", "reçue"}},
    HeldWord{"channel", {"by", "par"}, "channels"},
    HeldWord{"informed", {"young person informed", "jeune informé"}},
    HeldWord{"goals", {"goals", "objectifs"}, "goals"},
    HeldWord{"obstacles", {"obstacles", "freins"}, "obstacles"},
    HeldWord{"note", {"note", "note"}},
    HeldWord{"private", {"private note", "note privée"}},
    HeldWord{"acknowledged", {"acknowledged to the prescriber", "réception confirmée au prescripteur"}},
    HeldWord{"met", {"first met", "premier rendez-vous"}},
    HeldWord{"accepted", {"accepted", "acceptée"}},
    HeldWord{"declined", {"declined", "déclinée"}},
    HeldWord{"withdrawn", {"withdrawn", "retirée"}},
    HeldWord{"redirected", {"redirected", "réorientée"}},
    HeldWord{"closed", {"closed", "close"}},
    HeldWord{"void", {"entered in error", "saisie par erreur"}},
    HeldWord{"history", {"decisions taken back", "décisions reprises"}},
    HeldWord{"fact", {"decision", "décision"}},
    HeldWord{"reopened", {"taken back", "reprise"}},
    HeldWord{"why", {"why", "pourquoi"}},
    HeldWord{"reason", {"reason", "motif"}, "reasons"},
    HeldWord{"outcome", {"outcome", "issue"}, "outcomes"},
    HeldWord{"date", {"date", "date"}},
    HeldWord{"recorded", {"recorded", "noté"}},
    HeldWord{"by", {"recorded by", "noté par"}},
    HeldWord{"from", {"from", "de"}},
    HeldWord{"to", {"to", "à"}, "consents"},
    HeldWord{"pairs", {"pairs", "binômes"}},
    HeldWord{"referral", {"referral", "orientation"}},
    HeldWord{"mentor", {"mentor", "mentor"}},
    HeldWord{"started", {"started", "commencé"}},
    HeldWord{"planned-end", {"planned end", "fin prévue"}},
    HeldWord{"direct-contact", {"prescriber and mentor in direct contact", "contact direct entre prescripteur et mentor"}},
    HeldWord{"pauses", {"pauses", "pauses"}},
    HeldWord{"planned-return", {"planned return", "reprise prévue"}},
    HeldWord{"ended", {"ended", "terminé"}},
    HeldWord{"closing-interview", {"closing interview", "entretien de fin"}},
    HeldWord{"feedback", {"news given to the prescriber", "retours au prescripteur"}},
    HeldWord{"code", {"news", "retour"}, "feedback"},
    HeldWord{"checkpoints", {"checkpoints", "points d’étape"}},
    HeldWord{"kind", {"kind", "type"}, "youth-checkpoints"},
    HeldWord{"status", {"status", "statut"}},
    HeldWord{"initiative", {"initiative", "initiative"}},
    HeldWord{"pair", {"pair", "binôme"}},
    HeldWord{"difficulty", {"difficulty", "difficulté"}},
    HeldWord{"next", {"next", "prochain"}},
    HeldWord{"next-checkpoint", {"next checkpoint", "prochain point d’étape"}},
};
// clang-format on

} // namespace

const HeldWord *held_word(std::string_view key) {
    const auto *const found = std::ranges::find(held_words, key, &HeldWord::key);
    return found == held_words.end() ? nullptr : &*found;
}

} // namespace maillon
