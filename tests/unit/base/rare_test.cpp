// Values that are mostly absent behave as optional values and as texts do.
// SPDX-License-Identifier: MIT
#include "base/rare.h"

#include <doctest/doctest.h>

using namespace maillon;

TEST_CASE("a rare value is copied as a value") {
    Rare<int> one = 3;
    Rare<int> other = one;
    *other = 4;
    CHECK(*one == 3);
    CHECK(*other == 4);
    one = other;
    *other = 5;
    CHECK(*one == 4);
    one = std::nullopt;
    CHECK_FALSE(one);
    CHECK(one.value_or(7) == 7);
    CHECK(other.value_or(7) == 5);
    other.reset();
    CHECK_FALSE(other.has_value());
    static_assert(sizeof(Rare<std::string>) == sizeof(void *));
}

TEST_CASE("a rare text reads as a text") {
    RareText text;
    CHECK(text.empty());
    CHECK(text == "");
    CHECK(text.string().empty());
    text = "a note";
    const RareText same = text;
    CHECK(same == text);
    CHECK(same == std::string("a note"));
    CHECK("say: " + same.string() == "say: a note");
    CHECK(std::string("say: ") + same == "say: a note");
    text.clear();
    CHECK(text.size() == 0);
    CHECK(same.size() == 6);
    text = std::string_view();
    CHECK(text.empty());
}
