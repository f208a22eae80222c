// The health table and its explanation, word for word.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/report/handmade.h"

using namespace maillon;

namespace {

std::string health_in(const View &view) {
    const Register known = small::whole();
    return health_answer(small::assessment(known), known, {}, view);
}

std::string explained_in(const View &view) {
    const Register known = small::whole();
    const Assessment assessment = small::assessment(known);
    return health_explained({&assessment.partners[0]}, known, view);
}

} // namespace

TEST_CASE("in a French terminal of 80 columns, reasons and actions stand beneath the partner") {
    CHECK(health_in(small::view(Language::french, Format::text, 80)) == R"(?)");
}

TEST_CASE("in an English pipe, a partner is one line") {
    CHECK(health_in(small::view(Language::english)) == R"(?)");
}

TEST_CASE("in Markdown, a partner is a row") {
    CHECK(health_in(small::view(Language::english, Format::markdown)) == R"(?)");
}

TEST_CASE("the explanation's lines add up to the points, unknown ones stand apart") {
    CHECK(explained_in(small::view(Language::french, Format::text, 80)) == R"(?)");
}

TEST_CASE("explained in Markdown") {
    CHECK(explained_in(small::view(Language::english, Format::markdown)) == R"(?)");
}
