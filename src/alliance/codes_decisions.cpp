// Codes of decisions: why a referral is declined or withdrawn, and how it ends.
// SPDX-License-Identifier: MIT
#include "alliance/code_tables.h"

namespace maillon {
namespace {

constexpr Code reasons[] = {
    {.code = "unreachable",
     .label = {"unreachable", "injoignable"},
     .group = "youth",
     .dora = "bénéficiaire-non-joignable",
     .emplois = "did_not_come",
     .tba = "INJOIGNABLE_APRES_RELANCES,CONTACTE_SANS_RETOUR"},
    {.code = "wrong-contact-details",
     .label = {"wrong contact details", "coordonnées incorrectes"},
     .group = "prescriber",
     .tba = "COORDONNEES_INCORRECT"},
    {.code = "missed-interview",
     .label = {"missed the interview", "absence à l’entretien"},
     .group = "youth",
     .dora = "bénéficiaire-absent",
     .emplois = "did_not_come_to_interview"},
    {.code = "in-work",
     .label = {"in work", "en emploi"},
     .group = "youth",
     .dora = "bénéficiaire-en-emploi",
     .emplois = "hired_elsewhere",
     .tba = "NOUVEAU_CONTRAT"},
    {.code = "in-training",
     .label = {"in training", "en formation"},
     .group = "youth",
     .dora = "bénéficiaire-en-formation",
     .emplois = "training"},
    {.code = "not-eligible",
     .label = {"not eligible", "non éligible"},
     .group = "association",
     .dora = "bénéficiaire-non-éligible",
     .emplois = "non_eligible"},
    {.code = "out-of-area",
     .label = {"out of our area", "hors de notre territoire"},
     .group = "association"},
    {.code = "not-mobile",
     .label = {"not mobile", "non mobile"},
     .group = "youth",
     .dora = "bénéficiaire-non-mobile",
     .emplois = "not_mobile"},
    {.code = "not-interested",
     .label = {"not interested", "pas d’intérêt pour le mentorat"},
     .group = "youth",
     .dora = "bénéficiaire-non-intéressé",
     .emplois = "not_interested",
     .tba = "NE_VEUT_PAS_ACCOMPAGNEMENT,CHERCHE_CONTRAT,REORIENTATION"},
    {.code = "do-not-contact",
     .label = {"asks not to be contacted", "ne veut plus de contact"},
     .group = "youth",
     .tba = "NE_SOUHAITE_PAS_ETRE_RECONTACTE"},
    {.code = "other-obstacles-first",
     .label = {"other obstacles come first", "autres freins à lever d’abord"},
     .group = "association",
     .dora = "freins-périphériques",
     .emplois = "incompatible"},
    {.code = "no-capacity",
     .label = {"no capacity left", "plus de place"},
     .group = "association",
     .dora = "session-complète",
     .emplois = "no_position"},
    {.code = "no-suitable-mentor",
     .label = {"no suitable mentor", "pas de mentor qui convienne"},
     .group = "association"},
    {.code = "already-accompanied",
     .label = {"already accompanied", "accompagnement déjà en cours"},
     .group = "association",
     .tba = "DEJA_ACCOMPAGNE"},
    {.code = "started-elsewhere",
     .label = {"started elsewhere", "accompagnement commencé ailleurs"},
     .group = "youth",
     .emplois = "obsolete"}, // a state there, not a reason
    {.code = "incomplete-file",
     .label = {"incomplete file", "dossier incomplet"},
     .group = "prescriber",
     .emplois = "poorly_informed"},
    {.code = "guardian-refused",
     .label = {"guardian refused", "refus du titulaire de l’autorité parentale"},
     .group = "youth"},
    {.code = "duplicate",
     .label = {"duplicate", "doublon"},
     .group = "association",
     .dora = "orientation-en-doublon",
     .emplois = "duplicate"},
    {.code = "other",
     .label = {"other", "autre"},
     .group = "any",
     .dora = "autre",
     .emplois = "other",
     .tba = "AUTRE"},
};

constexpr Code reached(std::string_view code, Label label) {
    return {.code = code, .label = label, .group = "reached"};
}

constexpr Code broken(std::string_view code, Label label) {
    return {.code = code, .label = label, .group = "broken"};
}

constexpr Code neutral(std::string_view code, Label label) {
    return {.code = code, .label = label, .group = "neutral"};
}

constexpr Code outcomes[] = {
    reached("goal-reached", {"goal reached", "objectif atteint"}),
    reached("term-reached", {"term reached", "terme prévu atteint"}),
    reached("job", {"job found", "emploi trouvé"}),
    reached("training", {"training started", "entrée en formation"}),
    reached("civic-service", {"civic service", "service civique"}),
    broken("youth-request", {"at the youth's request", "à la demande du jeune"}),
    broken("mentor-request", {"at the mentor's request", "à la demande du mentor"}),
    broken("mentor-unavailable", {"mentor unavailable", "mentor indisponible"}),
    broken("repeated-absence", {"repeated absence", "absences répétées"}),
    broken("mismatch", {"mismatch", "binôme mal assorti"}),
    broken("guardian-withdrew",
           {"guardian withdrew consent", "accord retiré par le titulaire de l’autorité parentale"}),
    broken("incident", {"incident", "incident"}),
    broken("association-decision", {"association's decision", "décision de l’association"}),
    neutral("moved", {"moved away", "déménagement"}),
    neutral("age-limit", {"age limit", "limite d’âge"}),
    neutral("other-support", {"other support", "autre accompagnement"}),
    neutral("other", {"other", "autre"}),
};

} // namespace

std::span<const Code> reason_codes() { return reasons; }
std::span<const Code> outcome_codes() { return outcomes; }

} // namespace maillon
