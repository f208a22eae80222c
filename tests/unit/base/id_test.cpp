// Ids: their alphabet, their shape, chance with and without a seed.
// SPDX-License-Identifier: MIT
#include "base/id.h"

#include <set>

#include <doctest/doctest.h>

using namespace maillon;

namespace {

bool never(const std::string &) { return false; }

} // namespace

TEST_CASE("a drawn id looks like one") {
    auto chance = system_chance();
    CHECK(looks_like_id(draw_id(chance, "y26-", 5, never), 'y'));
    CHECK(looks_like_id(draw_id(chance, "r-", 4, never), 'r'));
}

TEST_CASE("the same seed draws the same ids") {
    auto one = seeded_chance(7);
    auto two = seeded_chance(7);
    auto other = seeded_chance(8);
    const auto id = draw_id(one, "p-", 4, never);
    CHECK(id == draw_id(two, "p-", 4, never));
    CHECK(id != draw_id(other, "p-", 4, never));
}

TEST_CASE("a taken id is drawn again") {
    auto chance = seeded_chance(7);
    auto same_chance = seeded_chance(7);
    const auto first = draw_id(chance, "k-", 4, never);
    const auto second =
        draw_id(same_chance, "k-", 4, [&](const std::string &id) { return id == first; });
    CHECK(second != first);
}

TEST_CASE("every character of the alphabet is drawn, and none that is mistaken for another") {
    auto chance = seeded_chance(1);
    std::set<char> seen;
    for (const char c : draw_id(chance, "", 2000, never))
        seen.insert(c);
    CHECK(std::string(seen.begin(), seen.end()) == "0123456789abcdefghjkmnpqrstvwxyz");
}

TEST_CASE("the system's chance does not repeat itself") {
    auto chance = system_chance();
    std::set<std::uint64_t> drawn;
    for (int i = 0; i < 100; ++i)
        drawn.insert(chance());
    CHECK(drawn.size() == 100);
}

TEST_CASE("an id has its prefix, its length and its alphabet") {
    CHECK(looks_like_id("y26-7kq2m", 'y'));
    CHECK(looks_like_id("r-5x2a", 'r'));
    for (const char *text : {"", "y", "y26-", "y26-7kq2", "y26-7kq2mm", "y2x-7kq2m", "y26_7kq2m",
                             "y26-7kq2l", "Y26-7KQ2M", "r-5x2a"})
        CHECK_FALSE_MESSAGE(looks_like_id(text, 'y'), text);
    for (const char *text : {"r", "r-", "r-5x2", "r-5x2aa", "r-5x2i", "p-5x2a", "r5x2aa"})
        CHECK_FALSE_MESSAGE(looks_like_id(text, 'r'), text);
}
