// health as CSV and as a page; the portfolio; what stands behind a line.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "report/health_evidence.h"
#include "report/health_words.h"
#include "unit/report/handmade.h"

using namespace maillon;

namespace {

std::vector<std::vector<Month>> months_of(const Assessment &assessment) {
    std::vector<Month> months;
    for (int i = 0; i < 12; ++i)
        months.push_back({small::day("2025-12-31").plus_months(i),
                          i < 2 ? std::nullopt : std::optional(i / 3.0), i % 3, i % 2});
    return {assessment.partners.size(), months};
}

std::string page_in(Language language, Depth depth = Depth::lines) {
    const Register known = small::whole();
    const Assessment assessment = small::assessment(known);
    return health_page({assessment, known, {}, depth}, months_of(assessment),
                       small::view(language, Format::html));
}

std::string csv_in(Depth depth) {
    const Register known = small::whole();
    const Assessment assessment = small::assessment(known);
    return health_answer({assessment, known, {}, depth},
                         small::view(Language::english, Format::csv));
}

int times(const std::string &text, std::string_view what) {
    int n = 0;
    for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1))
        ++n;
    return n;
}

} // namespace

TEST_CASE("CSV has a row per partner, with codes and points as printed") {
    const std::string csv = csv_in(Depth::lines);
    CHECK(csv.starts_with("at,id,name,kind,territory,referent,stage,stage-allowed,level,points,"
                          "trend,confidence,clarity,availability,trust,signal,reason,action\r\n"));
    CHECK(csv.find("2026-11-23,lycee-curie,Lycée Marie-Curie | 日本 <b>,LYCEE,Garges,angelina,"
                   "consolidating,consolidating,risk,4.06,worsening,partial,good,risk,unknown,"
                   "contact,No current contact since 1 July 2026,\"Find and meet a successor, and "
                   "ask for a stand-in\"\r\n") != csv.npos);
    CHECK(times(csv, "\r\n") == 5);
}

TEST_CASE("explained, CSV has a row per line, and a partner's lines add up to its points") {
    const std::string csv = csv_in(Depth::explained);
    CHECK(csv.find("lycee-curie,Lycée Marie-Curie | 日本 <b>,contact,availability,4,0.800000000,"
                   "3.20,risk,1,") != csv.npos);
    CHECK(csv.find(",checkpoint,availability,2,0.333333333,0.66,watch,") != csv.npos);
    CHECK(csv.find(",fit,clarity,2,0.100000000,0.20,good,") != csv.npos);
    CHECK(csv.find(",silence,trust,2,,,unknown,") != csv.npos);
}

TEST_CASE("the page has two charts for each partner with a level, and escapes its name") {
    const std::string page = page_in(Language::french);
    CHECK(times(page, "<svg") == 4);
    CHECK(times(page, "</svg>") == 4);
    CHECK(page.find("Lycée Marie-Curie | 日本 &lt;b&gt;") != page.npos);
    CHECK(page.find("<b>") == page.npos);
    CHECK(page.find("! en danger") != page.npos); // readable without colour
    CHECK(page.find("id=\"partner-lycee-curie\"") != page.npos);
    CHECK(page.find("href=\"#partner-lycee-curie\"") != page.npos);
    CHECK(page.find("<script") == page.npos);
    CHECK(page == page_in(Language::french));
}

TEST_CASE("explained, the page names records and figures") {
    const std::string page = page_in(Language::english, Depth::explained);
    CHECK(page.find("0 of 4; prudent share: 12 %") != page.npos);
    CHECK(page_in(Language::english).find("prudent share") == std::string::npos);
}

TEST_CASE("figures, places and what would lighten a line") {
    const std::string file = "youth/2026/y26-7kq2m.yaml";
    Fact fact = small::on("2026-09-08");
    fact.place.line = 14;
    Signal line{
        "loop", Pillar::trust, 2, 0.42, 5, {{"k", 4.0}, {"share", 5 / 9.0}, {"factor", 0.5}}, {}};
    line.sources = {{&file, &fact, msg("decision logged")},
                    {&file, &fact, msg("feedback given")},
                    {&file, nullptr, msg("nothing recorded yet")}};
    const Speech english;
    CHECK(say(figures_in_words(line, english), english) ==
          "4 of 5; prudent share: 56 %; counted at 50 %, for few acknowledgements are logged");
    CHECK(records_behind(line) == std::vector<std::string>{file + ":14", file});
    CHECK(say(what_would_improve(line), english) == "Feedback logged on each referral decided");
    line.severity = 0;
    CHECK(what_would_improve(line).empty());
    line.severity.reset();
    CHECK(figures_in_words(line, english).empty());
}

TEST_CASE("every signal that counts has figures and a way out in words") {
    const Register whole = small::whole();
    const Calendars calendars(whole.settings);
    const Assessment seen = assess(whole, whole, calendars, small::today);
    for (const Signal &signal : seen.partners.front().signals) {
        CAPTURE(signal.name);
        Signal heavy = signal;
        heavy.severity = 1;
        CHECK(what_would_improve(heavy).empty() == (signal.weight == 0));
    }
}

TEST_CASE("the portfolio says whether to prospect, and what reopens the gate") {
    const Register known = small::whole();
    Assessment assessment = small::assessment(known);
    assessment.portfolio.loads = {{"angelina", 16, 15}, {"bruno", 0, {}}, {"", 1, {}}};
    assessment.portfolio.ripening = {{known.partner("ft-sarcelles"), {}, 0},
                                     {known.partner("ml-nord"), {msg("a first pair")}, 1}};
    assessment.portfolio.concentrations = {{"Garges", known.partner("lycee-curie"), 6, 8}};
    const std::string text =
        portfolio_answer({assessment, known, {}}, small::view(Language::english));
    CHECK(text.substr(0, text.find("\nSegments\n")) ==
          R"(Afev Val-d'Oise: portfolio on 23 November 2026

Prospect or stabilise?
First strengthen the present partners, then prospect:
- 1 of 2 partnerships at risk: mend them (reopens at 0 or fewer)

Whom to consolidate first
- France Travail Sarcelles
  The facts allow the next stage.
  maillon partner stage ft-sarcelles consolidating
- Mission locale Nord
  Still lacks: a first pair

Load per referent
Referent     Partners  Capacity  Room
Angelina C.        16        15  1 too many
Bruno T.            0            capacity not set
nobody              1

Concentration
- Lycée Marie-Curie | 日本 <b> brings 6 of the 8 referrals of Garges in a year
)");
}

TEST_CASE("the portfolio as JSON") {
    const Register known = small::whole();
    const Assessment assessment = small::assessment(known);
    const auto json = nlohmann::ordered_json::parse(
        portfolio_answer({assessment, known, {}}, small::view(Language::english, Format::json)));
    CHECK(json["advice"] == "stabilise");
    CHECK(json["portfolio"]["reasons"][0]["reopens"] == "reopens at 0 or fewer");
    CHECK(json["segments"][0]["axis"] == "kind");
    CHECK(json["segments"][0]["value"] == "FT");
    CHECK(json["segments"][0]["levels"]["good"] == 1);
}
