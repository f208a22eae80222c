// Problems: place first, remedy last, nothing that acts.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "report/excerpt.h"
#include "unit/report/every_answer.h"

using namespace maillon;

namespace {

Problem problem(Damage damage, Origin origin, Message remedy = {}) {
    return {damage, std::move(origin), msg("find a mentor"), std::move(remedy)};
}

const Speech english{Language::english, false, small::today};

} // namespace

TEST_CASE("an error is place, what, remedy") {
    CHECK(problem_lines(small::problems(), english) ==
          "partners/ml-nord.yaml:14:9: 'since' is not a date ('2024-13-02'); "
          "write it as YYYY-MM-DD\n");
}

TEST_CASE("a place may lack its column, its line or its file") {
    CHECK(problem_lines({problem(Damage::meaning, {"a.yaml", {3, 0}})}, english) ==
          "a.yaml:3: find a mentor\n");
    CHECK(problem_lines({problem(Damage::structure, {"a.yaml", {0, 0}})}, english) ==
          "a.yaml: find a mentor\n");
    CHECK(problem_lines({problem(Damage::meaning, {"", {0, 0}})}, english) == "find a mentor\n");
}

TEST_CASE("what leaves the record usable says so, in French too") {
    const Problems two = {problem(Damage::warning, {"a.yaml", {1, 1}}),
                          problem(Damage::hint, {"b.yaml", {2, 1}})};
    CHECK(problem_lines(two, english) ==
          "a.yaml:1:1: warning: find a mentor\nb.yaml:2:1: hint: find a mentor\n");
    CHECK(problem_lines(two, {Language::french, false, small::today}) ==
          "a.yaml:1:1: avertissement\u00a0: trouver un mentor\n"
          "b.yaml:2:1: à noter\u00a0: trouver un mentor\n");
}

TEST_CASE("a file name cannot act on the terminal") {
    CHECK(problem_lines({problem(Damage::meaning, {"a\x1b[2J.yaml", {1, 1}})}, english) ==
          "a\\x1b[2J.yaml:1:1: find a mentor\n");
}

TEST_CASE("at a terminal a long line is broken between words, the excerpt beneath it") {
    const Problems one = {{Damage::meaning,
                           {"partners/a.yaml", {3, 4}},
                           msg("no contact for this partner"),
                           msg("maillon contact add ft-sarcelles")}};
    const LendLine lend = [](const Origin &) { return std::string("id: ft-sarcelles"); };
    CHECK(problem_lines(one, english, lend, 50) == "partners/a.yaml:3:4: no contact for this\n"
                                                   "    partner; maillon contact add ft-sarcelles\n"
                                                   "  id: ft-sarcelles\n"
                                                   "     ^\n");
}

TEST_CASE("check ends with how many there are, or says that all is in order") {
    const View view = small::view(Language::french);
    CHECK(problems_answer({}, view) == "Toutes les fiches sont en ordre.\n");
    const auto text = problems_answer(small::problems(), view);
    CHECK(text.ends_with("\n1 erreur, 0 avertissement, 0 remarque.\n"));
}

TEST_CASE("in JSON a missing place or remedy is null") {
    const auto json = nlohmann::json::parse(problems_answer(
        {problem(Damage::hint, {"", {0, 0}})}, small::view(Language::english, Format::json)));
    const auto &one = json["problems"][0];
    CHECK(one["file"].is_null());
    CHECK(one["line"].is_null());
    CHECK(one["column"].is_null());
    CHECK(one["remedy"].is_null());
    CHECK(one["damage"] == "hint");
    CHECK(one["what"] == "find a mentor");
}
