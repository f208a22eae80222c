// The names of published pages: long, drawn, taken back, and never two alike.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "alliance/checks.h"
#include "alliance/site_pages.h"
#include "base/error.h"
#include "support/made_records.h"

using namespace maillon;
using namespace maillon::made;

namespace {

const std::string a_name = "0123456789abcdefghjkmnpqrs";

Partner with_page(std::string id, std::string name) {
    Partner made = partner(std::move(id), "2026-01-05");
    made.page = std::move(name);
    return made;
}

} // namespace

TEST_CASE("a page's name is 26 characters of the ids' alphabet, and nothing else") {
    CHECK(is_page_name(a_name));
    CHECK_FALSE(is_page_name(a_name + "t"));
    CHECK_FALSE(is_page_name("0123456789abcdefghjkmnpqrL"));
    CHECK_FALSE(is_page_name("../../../etc/passwd-secrets"));
    CHECK_FALSE(is_page_name(""));
}

TEST_CASE("a drawn name is none that another partner has") {
    Chance same = seeded_chance(7);
    Chance again = seeded_chance(7);
    const std::string first = draw_page_name(same, {});
    CHECK(is_page_name(first));
    CHECK(draw_page_name(again, {with_page("ml", first)}) != first);
}

TEST_CASE("a page that is not there can't be taken back") {
    CHECK_THROWS_AS(withdraw_page(partner("ml", "2026-01-05")), Error);
    const Changes changes = withdraw_page(with_page("ml", a_name));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].action == Change::Action::remove);
    CHECK(give_page(partner("ml", "2026-01-05"), a_name)[0].value.scalar == a_name);
}

TEST_CASE("the staff's page takes another name with every page that comes or goes") {
    const Partner one = with_page("ft", a_name);
    const Partner other = with_page("ml", "zzzzzzzzzzzzzzzzzzzzzzzzzz");
    const std::string both = staff_page_name({one, other});
    CHECK(is_page_name(both));
    CHECK(both != staff_page_name({one}));
    CHECK(both == staff_page_name({one, other, partner("cc", "2026-01-05")}));
}

TEST_CASE("two partners of one page are named by check") {
    const Register whole = with({with_page("ft", a_name), with_page("ml", a_name)});
    CHECK(twins(whole.partners).size() == 2);
    int named = 0;
    for (const Problem &problem : check(whole, day("2026-11-23")))
        named += problem.what.text == "'{0}' is the same as another partner's" ? 1 : 0;
    CHECK(named == 2);
}
