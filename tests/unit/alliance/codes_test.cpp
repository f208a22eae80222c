// The codes: whole sets, found by code or by what people type, and what they mean.
// SPDX-License-Identifier: MIT
#include "alliance/codes.h"

#include <set>
#include <stdexcept>

#include <doctest/doctest.h>

using namespace maillon;

namespace {

std::string recognised(std::string_view set, std::string_view typed) {
    const Code *code = recognise(code_set(set), typed);
    return code ? std::string(code->code) : "none";
}

std::string joined(std::string_view set) {
    std::string codes;
    for (const Code &code : code_set(set).codes)
        codes += std::string(code.code) + " ";
    return codes;
}

} // namespace

TEST_CASE("every set is there, in the order of the domain") {
    std::string names;
    for (const CodeSet &set : code_sets())
        names += std::string(set.name) + " ";
    CHECK(names == "partner-kinds stages reasons outcomes consents circle-roles pause-reasons "
                   "feedback partner-checkpoints youth-checkpoints channels obstacles goals "
                   "publics forget-reasons ");
    CHECK_THROWS_AS(code_set("nothing"), std::logic_error);
}

TEST_CASE("partner kinds are the national ones, verbatim, then education") {
    CHECK(joined("partner-kinds") ==
          "AFPA ASE Orienteur CAARUD CADA CAF CAP_EMPLOI CAVA CCAS CHRS CHU CIDFF CPH CSAPA E2C "
          "EPIDE FT HUDA ML MSA OACAS OIL ODC OHPD OCASF PENSION PIJ_BIJ PJJ PLIE RS_FJT "
          "PREVENTION DEPT SPIP Autre ECOLE COLLEGE LYCEE LYCEE_PRO EREA CFA UNIVERSITE CIO MLDS "
          "PRE CITE_EDUCATIVE RECTORAT ");
}

TEST_CASE("the sensitive kinds are those whose name alone reveals something") {
    std::string sensitive;
    for (const Code &code : code_set("partner-kinds").codes)
        if (code.sensitive) sensitive += std::string(code.code) + " ";
    CHECK(sensitive == "ASE CAARUD CADA CAP_EMPLOI CHRS CHU CIDFF CPH CSAPA HUDA PENSION PJJ "
                       "PREVENTION SPIP EREA MLDS ");
}

TEST_CASE("reasons and outcomes are the domain's") {
    CHECK(joined("reasons") ==
          "unreachable wrong-contact-details missed-interview in-work in-training not-eligible "
          "out-of-area not-mobile not-interested do-not-contact other-obstacles-first no-capacity "
          "no-suitable-mentor already-accompanied started-elsewhere incomplete-file "
          "guardian-refused duplicate other ");
    CHECK(joined("outcomes") ==
          "goal-reached term-reached job training civic-service youth-request mentor-request "
          "mentor-unavailable repeated-absence mismatch guardian-withdrew incident "
          "association-decision moved age-limit other-support other ");
}

TEST_CASE("a code stands once in its set and is found by itself and by both labels") {
    for (const CodeSet &set : code_sets()) {
        std::set<std::string_view> seen;
        CHECK_FALSE(set.title.french.empty());
        for (const Code &code : set.codes) {
            INFO(set.name, " ", code.code);
            CHECK(seen.insert(code.code).second);
            CHECK(find_code(set, code.code) == &code);
            CHECK(recognise(set, code.label.english) == &code);
            CHECK(recognise(set, code.label.french) == &code);
        }
    }
}

TEST_CASE("a code in a record is exact, but for the case of partner kinds") {
    CHECK(find_code(code_set("partner-kinds"), "cap_emploi")->code == "CAP_EMPLOI");
    CHECK(find_code(code_set("partner-kinds"), "AUTRE")->code == "Autre");
    CHECK(find_code(code_set("reasons"), "Duplicate") == nullptr);
    CHECK(find_code(code_set("reasons"), "") == nullptr);
}

TEST_CASE("people may type a label or the beginning of its words") {
    CHECK(recognised("goals", "confiance") == "confidence");
    CHECK(recognised("partner-checkpoints", "Petit Déjeuner") == "breakfast");
    CHECK(recognised("partner-checkpoints", "petit-dej") == "breakfast");
    CHECK(recognised("reasons", "no capacity") == "no-capacity");
    CHECK(recognised("partner-kinds", "lycee pro") == "LYCEE_PRO");
    CHECK(recognised("circle-roles", "FRERE") == "sibling");
    CHECK(recognised("channels", " Email ") == "email");
}

TEST_CASE("a whole label wins over the beginning of another") {
    CHECK(recognised("partner-checkpoints", "visite") == "visit");
    CHECK(recognised("partner-kinds", "lycée") == "LYCEE");
}

TEST_CASE("what could be several codes, or none, is none") {
    CHECK(recognised("channels", "cour") == "none");
    CHECK(recognised("partner-kinds", "centre") == "none");
    CHECK(recognised("goals", "fortune") == "none");
    CHECK(recognised("goals", " - ") == "none");
}

TEST_CASE("a label replaces a code only where the set has it") {
    CHECK(std::get<Label>(labelled("channels", "phone").value).french == "téléphone");
    CHECK(std::get<std::string>(labelled("channels", "pigeon").value) == "pigeon");
}

TEST_CASE("goals are ours or a data·inclusion thématique") {
    CHECK(is_goal("confidence"));
    CHECK(is_goal("famille--soutien-a-la-parentalite"));
    for (const char *text :
         {"", "famille", "famille--", "--x", "a--b--c", "Famille--x", "a---b", "a-b--c d"})
        CHECK_FALSE_MESSAGE(is_goal(text), text);
}

TEST_CASE("a decline says whether the offer was unclear or our promise too large") {
    for (const char *reason : {"not-eligible", "out-of-area", "other-obstacles-first",
                               "incomplete-file", "wrong-contact-details"})
        CHECK(fit_of(reason) == Fit::misfit);
    CHECK(fit_of("no-capacity") == Fit::ours);
    CHECK(fit_of("no-suitable-mentor") == Fit::ours);
    CHECK(fit_of("in-work") == Fit::life);
    CHECK(fit_of("other") == Fit::life);
}

TEST_CASE("an ending is reached, broken or neutral") {
    CHECK(ending_of("job") == Ending::reached);
    CHECK(ending_of("incident") == Ending::broken);
    CHECK(ending_of("moved") == Ending::neutral);
    CHECK(ending_of("unknown") == Ending::neutral);
}

TEST_CASE("schools are the kinds of education") {
    CHECK(is_school("LYCEE"));
    CHECK(is_school("RECTORAT"));
    CHECK_FALSE(is_school("E2C"));
    CHECK_FALSE(is_school("nothing"));
}

TEST_CASE("reasons carry their equivalents elsewhere") {
    const Code *reason = find_code(code_set("reasons"), "unreachable");
    CHECK(reason->group == "youth");
    CHECK(reason->dora == "bénéficiaire-non-joignable");
    CHECK(reason->emplois == "did_not_come");
    CHECK(reason->tba == "INJOIGNABLE_APRES_RELANCES,CONTACTE_SANS_RETOUR");
    CHECK(find_code(code_set("obstacles"), "family")->tba == "SOCIAL_FAMILIAL");
}
