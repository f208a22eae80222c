// The JSON form of health, which other programs rely on (4-health, 4.7).
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "unit/report/handmade.h"

using namespace maillon;

namespace {

using Json = nlohmann::ordered_json;

Json health_json_of(const Assessment &assessment, const Register &known,
                    const Problems &problems = {}) {
    return Json::parse(
        health_answer({assessment, known, problems}, small::view(Language::english, Format::json)));
}

std::vector<std::string> keys(const Json &object) {
    std::vector<std::string> out;
    for (const auto &[key, value] : object.items())
        out.push_back(key);
    return out;
}

} // namespace

TEST_CASE("the fields are those of the specification, in its order") {
    const Register known = small::whole();
    const Json json = health_json_of(small::assessment(known), known);
    CHECK(keys(json) == std::vector<std::string>{"format", "at", "association", "partners",
                                                 "portfolio", "problems"});
    CHECK(keys(json["partners"][0]) ==
          std::vector<std::string>{"id", "name", "kind", "territory", "stage", "stage-allowed",
                                   "level", "points", "health", "trend", "confidence", "pillars",
                                   "signals", "action"});
    CHECK(keys(json["partners"][0]["signals"][0]) ==
          std::vector<std::string>{"signal", "pillar", "weight", "severity", "points", "level", "n",
                                   "evidence", "text"});
    CHECK(keys(json["partners"][0]["action"]) ==
          std::vector<std::string>{"signal", "text", "owner", "done-when"});
}

TEST_CASE("values are codes, ISO dates and numbers that are not rounded") {
    const Register known = small::whole();
    const Json json = health_json_of(small::assessment(known), known);
    const Json &school = json["partners"][0];
    CHECK(json["at"] == "2026-11-23");
    CHECK(school["level"] == "risk");
    CHECK(school["points"].get<double>() == 4 * 0.8 + 2.0 / 3 + 0.2);
    CHECK(school["health"].get<double>() == 100 - 10 * (4 * 0.8 + 2.0 / 3 + 0.2));
    CHECK(school["pillars"]["availability"] == "risk");
    CHECK(school["trend"] == "worsening");
    CHECK(json["portfolio"]["gate"] == "closed");
    CHECK(json["partners"].size() == 4); // prospects and closed ones like the others
}

TEST_CASE("what is unknown is null") {
    const Register known = small::whole();
    Assessment assessment = small::assessment(known);
    assessment.partners[1].trend.reset();
    const Json json = health_json_of(assessment, known);
    const Json &office = json["partners"][1];
    CHECK(office["trend"].is_null());
    CHECK(office["action"].is_null());
    CHECK(office["signals"][0]["severity"].is_null());
    CHECK(office["signals"][0]["points"].is_null());
    CHECK(office["signals"][0]["level"] == "unknown");
    CHECK(office["signals"][3]["evidence"]["share"] == 0.125);
    CHECK(office["signals"][0]["evidence"].empty());
    CHECK(json["partners"][2]["territory"].is_null());
}

TEST_CASE("the figure of health never falls below nought") {
    const Register known = small::whole();
    Assessment assessment = small::assessment(known);
    assessment.partners[0].points = 12;
    CHECK(health_json_of(assessment, known)["partners"][0]["health"] == 0.0);
}

TEST_CASE("problems stand in the answer, with their place") {
    const Register known = small::whole();
    const Json json = health_json_of(small::assessment(known), known, small::problems());
    CHECK(json["problems"][0]["file"] == "partners/ml-nord.yaml");
    CHECK(json["problems"][0]["line"] == 14);
    CHECK(json["problems"][0]["damage"] == "meaning");
}

TEST_CASE("text that is not UTF-8 becomes replacement characters") {
    Register known = small::whole();
    known.settings.association = "Afev \xff";
    CHECK(health_json_of(small::assessment(known), known)["association"] == "Afev \uFFFD");
}
