// Codes of partners: the kinds of "les emplois de l'inclusion" and of education, and the stages.
// SPDX-License-Identifier: MIT
#include "alliance/code_tables.h"

namespace maillon {
namespace {

constexpr Code kind(std::string_view code, Label label) { return {.code = code, .label = label}; }

constexpr Code sensitive_kind(std::string_view code, Label label) {
    return {.code = code, .label = label, .sensitive = true};
}

constexpr Code school(std::string_view code, Label label) {
    return {.code = code, .label = label, .group = "school"};
}

constexpr Code sensitive_school(std::string_view code, Label label) {
    return {.code = code, .label = label, .group = "school", .sensitive = true};
}

constexpr Code kinds[] = {
    kind("AFPA",
         {"Adult vocational training (AFPA)", "Formation professionnelle des adultes (AFPA)"}),
    sensitive_kind("ASE", {"Child welfare services (ASE)", "Aide sociale à l’enfance (ASE)"}),
    kind("Orienteur", {"Referring organisation", "Orienteur"}),
    sensitive_kind("CAARUD", {"Harm reduction centre for drug users (CAARUD)",
                              "Centre de réduction des risques pour usagers de drogues (CAARUD)"}),
    sensitive_kind("CADA", {"Reception centre for asylum seekers (CADA)",
                            "Centre d’accueil de demandeurs d’asile (CADA)"}),
    kind("CAF", {"Family allowance fund (CAF)", "Caisse d’allocations familiales (CAF)"}),
    sensitive_kind("CAP_EMPLOI",
                   {"Cap emploi, work and disability", "Cap emploi, emploi et handicap"}),
    kind("CAVA",
         {"Preparation for working life (CAVA)", "Centre d’adaptation à la vie active (CAVA)"}),
    kind("CCAS", {"Municipal social action centre (CCAS)",
                  "Centre communal ou intercommunal d’action sociale (CCAS)"}),
    sensitive_kind("CHRS", {"Social rehabilitation hostel (CHRS)",
                            "Centre d’hébergement et de réinsertion sociale (CHRS)"}),
    sensitive_kind("CHU", {"Emergency shelter (CHU)", "Centre d’hébergement d’urgence (CHU)"}),
    sensitive_kind("CIDFF",
                   {"Women's and families' rights centre (CIDFF)",
                    "Centre d’information sur les droits des femmes et des familles (CIDFF)"}),
    sensitive_kind(
        "CPH", {"Temporary housing for refugees (CPH)", "Centre provisoire d’hébergement (CPH)"}),
    sensitive_kind("CSAPA",
                   {"Addiction care and prevention centre (CSAPA)",
                    "Centre de soins, d’accompagnement et de prévention en addictologie (CSAPA)"}),
    kind("E2C", {"Second-chance school (E2C)", "École de la 2e chance (E2C)"}),
    kind("EPIDE", {"Residential centre for entry into work (EPIDE)",
                   "Établissement pour l’insertion dans l’emploi (EPIDE)"}),
    kind("FT", {"France Travail", "France Travail"}),
    sensitive_kind("HUDA", {"Emergency housing for asylum seekers (HUDA)",
                            "Hébergement d’urgence pour demandeurs d’asile (HUDA)"}),
    kind("ML", {"Mission locale", "Mission locale"}),
    kind("MSA", {"Agricultural social insurance (MSA)", "Mutualité sociale agricole (MSA)"}),
    kind("OACAS", {"Community living and solidarity work (OACAS)",
                   "Organisme d’accueil communautaire et d’activités solidaires (OACAS)"}),
    kind("OIL", {"Rental mediation operator (OIL)", "Opérateur d’intermédiation locative (OIL)"}),
    kind("ODC", {"Delegate of a department's council (ODC)",
                 "Organisation délégataire d’un conseil départemental (ODC)"}),
    kind("OHPD", {"Organisation approved by the prefect (OHPD)",
                  "Organisme habilité par le préfet de département (OHPD)"}),
    kind("OCASF", {"Social reception and inclusion service (OCASF)",
                   "Organisme d’accueil et d’insertion du CASF, L. 312-1, 8° (OCASF)"}),
    sensitive_kind("PENSION",
                   {"Supported boarding house", "Pension de famille ou résidence accueil"}),
    kind("PIJ_BIJ", {"Youth information point or office (PIJ, BIJ)",
                     "Point ou bureau information jeunesse (PIJ, BIJ)"}),
    sensitive_kind("PJJ", {"Judicial protection of youth (PJJ)",
                           "Protection judiciaire de la jeunesse (PJJ)"}),
    kind("PLIE", {"Local plan for inclusion and employment (PLIE)",
                  "Plan local pour l’insertion et l’emploi (PLIE)"}),
    kind("RS_FJT", {"Young workers' hostel (FJT)",
                    "Résidence sociale ou foyer de jeunes travailleurs (FJT)"}),
    sensitive_kind("PREVENTION", {"Street prevention team", "Service ou club de prévention"}),
    kind("DEPT", {"Social services of the department", "Service social du département"}),
    sensitive_kind("SPIP", {"Prison and probation service (SPIP)",
                            "Service pénitentiaire d’insertion et de probation (SPIP)"}),
    kind("Autre", {"Other", "Autre"}),
    school("ECOLE", {"Primary school", "École primaire"}),
    school("COLLEGE", {"Lower secondary school", "Collège"}),
    school("LYCEE", {"Upper secondary school", "Lycée"}),
    school("LYCEE_PRO", {"Vocational secondary school", "Lycée professionnel"}),
    sensitive_school("EREA", {"Adapted education school (EREA)",
                              "Établissement régional d’enseignement adapté (EREA)"}),
    school("CFA", {"Apprentice training centre (CFA)", "Centre de formation d’apprentis (CFA)"}),
    school("UNIVERSITE", {"University", "Université"}),
    school("CIO", {"Information and guidance centre (CIO)",
                   "Centre d’information et d’orientation (CIO)"}),
    sensitive_school("MLDS", {"School dropout unit (MLDS)",
                              "Mission de lutte contre le décrochage scolaire (MLDS)"}),
    school("PRE", {"Educational success programme (PRE)", "Programme de réussite éducative (PRE)"}),
    school("CITE_EDUCATIVE", {"Cité éducative", "Cité éducative"}),
    school("RECTORAT", {"Education authority", "Rectorat"}),
};

constexpr Code stages[] = {
    {.code = "prospect", .label = {"prospect", "prospect"}},
    {.code = "pilot", .label = {"pilot", "pilote"}},
    {.code = "consolidating", .label = {"consolidating", "consolidation"}},
    {.code = "established", .label = {"established", "établi"}},
    {.code = "dormant", .label = {"dormant", "en sommeil"}},
    {.code = "closed", .label = {"closed", "clos"}},
};

} // namespace

std::span<const Code> partner_kind_codes() { return kinds; }
std::span<const Code> stage_codes() { return stages; }

} // namespace maillon
