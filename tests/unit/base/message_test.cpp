// Messages become sentences: places, plural forms, nested values, both languages.
// SPDX-License-Identifier: MIT
#include "base/message.h"

#include <doctest/doctest.h>

using namespace maillon;

namespace {

const Speech english{.language = Language::english, .today = {}};
const Speech french_speech{.language = Language::french, .today = {}};

Message days(long count) { return Message{"{0} day|{0} days", {Argument(count)}}; }

std::string said(std::string_view text, std::vector<Argument> arguments) {
    return say(Message{text, std::move(arguments)}, english);
}

} // namespace

TEST_CASE("places are filled in any order and as often as they stand") {
    CHECK(said("{1} before {0}, {1}", {"a", "b"}) == "b before a, b");
    CHECK(said("{10}", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"}) == "ten");
}

TEST_CASE("doubled braces are braces, and what is no place stays as it is") {
    CHECK(said("{{0}} is {0}", {"x"}) == "{0} is x");
    CHECK(said("{ {} {a} {0 {1}", {"x"}) == "{ {} {a} {0 {1}");
    CHECK(said("", {}).empty());
}

TEST_CASE("an argument's own braces and bars are not read as places or forms") {
    CHECK(said("note: {0}", {"{0} a|b"}) == "note: {0} a|b");
}

TEST_CASE("the first whole number chooses the form") {
    CHECK(say(days(0), english) == "0 days");
    CHECK(say(days(1), english) == "1 day");
    CHECK(say(days(-1), english) == "-1 days");
    CHECK(said("{0}: {1} pair|{0}: {1} pairs", {"x", 1}) == "x: 1 pair");
}

TEST_CASE("a text without a number keeps its bar") {
    CHECK(said("--format text|json", {}) == "--format text|json");
}

TEST_CASE("a text that the catalogue lacks is said in English, with English forms") {
    CHECK(say(days(0), french_speech) == "0 days");
}

TEST_CASE("labels, decimals and messages inside a message follow its language") {
    const Label label{"call", "appel"};
    const Message nested{"{0}, {1}", {Argument(label), Argument(Decimal{2.5, 1})}};
    const Message outer{"({0})", {Argument(nested)}};
    CHECK(say(outer, english) == "(call, 2.5)");
    CHECK(say(outer, french_speech) == "(appel, 2,5)");
}

TEST_CASE("decimals keep their digits and have no minus zero") {
    CHECK(say(Decimal{2, 0}, english) == "2");
    CHECK(say(Decimal{0.25, 3}, french_speech) == "0,250");
    CHECK(say(Decimal{-0.04, 1}, english) == "0.0");
    CHECK(say(Decimal{-0.06, 1}, english) == "-0.1");
}

TEST_CASE("whole numbers of every width are whole numbers") {
    CHECK(said("{0} {1} {2}", {1, 2L, std::size_t{3}}) == "1 2 3");
}
