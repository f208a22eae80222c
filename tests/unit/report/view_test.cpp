// Names by the view's rule, and colour.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/report/every_answer.h"

using namespace maillon;

TEST_CASE("a youth's and a mentor's name is said only where names are shown and known") {
    const Register people = small::whole();
    View view;
    CHECK(youth_with_id(people, "y26-7kq2m", view) == "y26-7kq2m");
    CHECK(mentor_name(people, "m-4k2x", view) == "m-4k2x");
    view.names = Names::shown;
    CHECK(youth_name(people, "y26-7kq2m", view) == "Canarine Zyxwv");
    CHECK(youth_with_id(people, "y26-7kq2m", view) == "Canarine Zyxwv (y26-7kq2m)");
    CHECK(youth_with_id(people, "y26-zzzzz", view) == "y26-zzzzz");
    CHECK(mentor_name(people, "m-4k2x", view) == "Mentorane Qwfp");
    CHECK(mentor_name(people, "m-0000", view) == "m-0000");
}

TEST_CASE("professional names are always said, an id where the record is missing") {
    const Register people = small::whole();
    CHECK(partner_name(people, "ft-sarcelles") == "France Travail Sarcelles");
    CHECK(partner_name(people, "gone") == "gone");
    CHECK(contact_name(people, "ft-sarcelles", "c-4m2x") == "Jean-Vladimir P.");
    CHECK(contact_name(people, "ft-sarcelles", "c-zzzz") == "c-zzzz");
    CHECK(staff_name(people.settings, "angelina") == "Angelina C.");
    CHECK(staff_name(people.settings, "nobody") == "nobody");
}

TEST_CASE("colour is for text in a terminal that wants it") {
    View view;
    CHECK(painted("bad", "risk", view) == "bad");
    view.colour = Colour::on;
    CHECK(painted("bad", "risk", view) == "\x1b[31mbad\x1b[0m");
    CHECK(painted("bad", "unknown", view) == "bad");
    CHECK(painted("", "risk", view).empty());
    view.format = Format::markdown;
    CHECK(painted("bad", "risk", view) == "bad");
}
