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
    out.from = small::day("2026-11-16");
    out.to = small::day("2026-11-22");
    out.week = 47;
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
    CHECK(summary_answer(basis, full_week(basis), small::problems(),
                         small::view(Language::french)) == R"(?)");
}

TEST_CASE("in English, as Markdown") {
    const SummaryBasis basis = basis_of(small::whole());
    CHECK(summary_answer(basis, full_week(basis), small::problems(),
                         small::view(Language::english, Format::markdown)) == R"(?)");
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
