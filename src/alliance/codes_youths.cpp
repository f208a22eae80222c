// Codes of young people: what was agreed, who is around them, what is sought and what hinders.
// SPDX-License-Identifier: MIT
#include "alliance/code_tables.h"

namespace maillon {
namespace {

constexpr Code consents[] = {
    {.code = "follow-up", .label = {"follow-up", "suivi"}},
    {.code = "share-with-prescriber",
     .label = {"sharing with the prescriber", "partage avec le prescripteur"}},
    {.code = "pairing", .label = {"pairing", "mise en binôme"}},
    {.code = "mentor-prescriber-contact",
     .label = {"direct contact of mentor and prescriber",
               "contact direct entre mentor et prescripteur"}},
};

constexpr Code circle_roles[] = {
    {.code = "parent", .label = {"parent", "parent"}},
    {.code = "guardian", .label = {"guardian", "titulaire de l’autorité parentale"}},
    {.code = "sibling", .label = {"sibling", "frère ou sœur"}},
    {.code = "teacher", .label = {"teacher", "enseignant"}},
    {.code = "school-counsellor",
     .label = {"school counsellor", "conseiller principal d’éducation"}},
    {.code = "psychologist", .label = {"psychologist", "psychologue"}},
    {.code = "social-worker", .label = {"social worker", "travailleur social"}},
    {.code = "educator", .label = {"youth worker", "éducateur"}},
    {.code = "adviser", .label = {"adviser", "conseiller"}},
    {.code = "employer", .label = {"employer", "employeur"}},
    {.code = "prescriber", .label = {"prescriber", "prescripteur"}},
    {.code = "other", .label = {"other", "autre"}},
};

constexpr Code pause_reasons[] = {
    {.code = "exams", .label = {"exams", "examens"}},
    {.code = "holidays", .label = {"holidays", "vacances"}},
    {.code = "illness", .label = {"illness", "maladie"}},
    {.code = "youth-away", .label = {"youth away", "absence du jeune"}},
    {.code = "mentor-away", .label = {"mentor away", "absence du mentor"}},
    {.code = "other", .label = {"other", "autre"}},
};

constexpr Code obstacles[] = {
    {.code = "mobility", .label = {"mobility", "mobilité"}, .tba = "MOBILITE"},
    {.code = "housing", .label = {"housing", "logement"}, .tba = "LOGEMENT"},
    {.code = "health", .label = {"health", "santé"}, .tba = "SANTE"},
    {.code = "finances", .label = {"finances", "finances"}, .tba = "FINANCE"},
    {.code = "paperwork",
     .label = {"paperwork", "démarches administratives"},
     .tba = "ADMINISTRATIF"},
    {.code = "family",
     .label = {"family and social life", "situation familiale et sociale"},
     .tba = "SOCIAL_FAMILIAL"},
    {.code = "reorientation",
     .label = {"change of direction", "réorientation"},
     .tba = "REORIENTATION"},
    {.code = "job-search",
     .label = {"job search", "recherche d’emploi"},
     .tba = "RECHERCHE_EMPLOI"},
    {.code = "other", .label = {"other", "autre"}, .tba = "AUTRE"},
};

constexpr Code goals[] = {
    {.code = "confidence", .label = {"confidence", "confiance en soi"}},
    {.code = "schoolwork", .label = {"schoolwork", "soutien scolaire"}},
    {.code = "school-perseverance", .label = {"perseverance at school", "persévérance scolaire"}},
    {.code = "career-choice", .label = {"career choice", "choix d’un métier"}},
    {.code = "job-search", .label = {"job search", "recherche d’emploi"}},
    {.code = "internship", .label = {"internship", "stage"}},
    {.code = "network", .label = {"network", "réseau"}},
    {.code = "french", .label = {"French language", "langue française"}},
    {.code = "digital", .label = {"digital skills", "numérique"}},
    {.code = "culture", .label = {"culture", "ouverture culturelle"}},
    {.code = "independence", .label = {"independence", "autonomie"}},
    {.code = "other", .label = {"other", "autre"}},
};

constexpr Code publics[] = {
    {.code = "qpv",
     .label = {"priority urban area (QPV)", "quartier prioritaire (QPV)"},
     .sensitive = true},
    {.code = "rural", .label = {"rural area", "zone rurale"}, .sensitive = true},
    {.code = "dropout", .label = {"school dropout", "décrochage scolaire"}, .sensitive = true},
    {.code = "justice",
     .label = {"in the justice system", "sous main de justice"},
     .sensitive = true},
    {.code = "child-protection",
     .label = {"child in care", "protection de l’enfance"},
     .sensitive = true},
    {.code = "student-hardship",
     .label = {"student in hardship", "précarité étudiante"},
     .sensitive = true},
    {.code = "carer", .label = {"young carer", "jeune aidant"}, .sensitive = true},
    {.code = "refugee", .label = {"refugee", "personne réfugiée"}, .sensitive = true},
    {.code = "disability", .label = {"disability", "handicap"}, .sensitive = true},
    {.code = "vocational",
     .label = {"vocational track", "voie professionnelle"},
     .sensitive = true},
};

// Why somebody is forgotten (6-quality, 6.3 rule 5). All but the first allow it before it is due.
constexpr Code forget_reasons[] = {
    {.code = "retention", .label = {"kept long enough", "durée de conservation atteinte"}},
    {.code = "request", .label = {"asked for by the young person", "demande du jeune"}},
    {.code = "guardian-request",
     .label = {"asked for by the guardian", "demande du titulaire de l’autorité parentale"}},
    {.code = "consent-withdrawn",
     .label = {"agreement to the follow-up withdrawn", "accord au suivi retiré"}},
    {.code = "entered-in-error", .label = {"entered in error", "saisie par erreur"}},
};

} // namespace

std::span<const Code> forget_reason_codes() { return forget_reasons; }
std::span<const Code> consent_codes() { return consents; }
std::span<const Code> circle_role_codes() { return circle_roles; }
std::span<const Code> pause_reason_codes() { return pause_reasons; }
std::span<const Code> obstacle_codes() { return obstacles; }
std::span<const Code> goal_codes() { return goals; }
std::span<const Code> public_codes() { return publics; }

} // namespace maillon
