// What is due, in sentences.
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <doctest/doctest.h>

#include "unit/report/every_answer.h"

using namespace maillon;

namespace {

AgendaItem due(const char *iso, const char *owner = "angelina") {
    return {small::day(iso),
            Duty::acknowledge,
            "ft-sarcelles",
            "y26-7kq2m",
            owner,
            msg("acknowledge to the prescriber"),
            msg("maillon referral acknowledge y26-7kq2m")};
}

std::string agenda_of(const std::vector<AgendaItem> &items, const View &view) {
    return agenda_answer(items, small::whole(), small::today, view);
}

} // namespace

TEST_CASE("overdue, today and coming stand apart, with the command that does each") {
    CHECK(agenda_of({due("2026-11-20"), due("2026-11-23"), due("2026-11-25", "")},
                    small::view(Language::english)) == R"(Overdue
- 20 November 2026 · y26-7kq2m, France Travail Sarcelles: acknowledge to the prescriber (Angelina C., 3 days late)
  maillon referral acknowledge y26-7kq2m

Today
- 23 November 2026 · y26-7kq2m, France Travail Sarcelles: acknowledge to the prescriber (Angelina C.)
  maillon referral acknowledge y26-7kq2m

Coming
- 25 November 2026 · y26-7kq2m, France Travail Sarcelles: acknowledge to the prescriber
  maillon referral acknowledge y26-7kq2m
)");
}

TEST_CASE("in a French terminal dates are brief and lines are broken between words") {
    CHECK(agenda_of({due("2026-11-22")}, small::view(Language::french, Format::text, 60)) ==
          R"(En retard
- dim. 22 nov. · y26-7kq2m, France Travail Sarcelles :
  accuser réception au prescripteur (Angelina C., 1 jour de
  retard)
  maillon referral acknowledge y26-7kq2m
)");
}

TEST_CASE("in Markdown each is an item and its command is code") {
    CHECK(agenda_of({due("2026-11-23")}, small::view(Language::english, Format::markdown)) ==
          R"(## Today

- 23 November 2026 · y26-7kq2m, France Travail Sarcelles: acknowledge to the prescriber (Angelina C.)
  - `maillon referral acknowledge y26-7kq2m`
)");
}

TEST_CASE("nothing due is one sentence") {
    CHECK(agenda_of({}, small::view(Language::french)) == "Rien n’est attendu.\n");
}

TEST_CASE("the brief agenda has ten lines at most and says how many are left") {
    const View view = small::view(Language::english, Format::text, 60);
    const auto ten = agenda_brief(std::vector<AgendaItem>(10, due("2026-11-24")), small::whole(),
                                  small::today, view);
    CHECK(std::count(ten.begin(), ten.end(), '\n') == 10);
    CHECK(ten.find("more") == ten.npos);
    const auto eleven = agenda_brief(std::vector<AgendaItem>(11, due("2026-11-24")), small::whole(),
                                     small::today, view);
    CHECK(std::count(eleven.begin(), eleven.end(), '\n') == 10);
    CHECK(eleven.ends_with("… and 2 more: maillon agenda\n"));
}
