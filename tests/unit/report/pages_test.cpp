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
    CHECK(office_page(small::view(Language::french)) == R"(?)");
}

TEST_CASE("in a terminal only the latest facts are shown, and how many came before") {
    const auto text = office_page(small::view(Language::english, Format::text, 80));
    CHECK(text.find("earlier facts)") != text.npos);
    CHECK(text.find("first exchange") == text.npos);
}

TEST_CASE("a young person's page: circle, consents, all that happened, what is next") {
    CHECK(youth_page_of(0, small::view(Language::french)) == R"(?)");
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
