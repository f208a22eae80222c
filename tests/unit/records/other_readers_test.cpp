// Every string survives write and read in maillon, in a YAML 1.1 reader and in a YAML 1.2 reader
// (2-records, 2.2 rule 2).
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/other_readers.h"
#include "support/random_change.h"

using namespace maillon;
using std::string;

TEST_CASE("the rules of YAML 1.1 and 1.2 know what is not a string") {
    for (const string plain :
         {"NO", "y", "~", "", "012", "0x1F", "1_000", "190:20:30", "12:30", "1e3", "1.5", ".inf",
          "2026-11-23", "2026-11-23 10:00:00", "<<", "="})
        CHECK_MESSAGE(resolves_by_1_1(plain), plain);
    for (const string plain : {"~", "", "true", "012", "0o7", "0x1F", "1e3", ".5", "-.inf", ".nan"})
        CHECK_MESSAGE(resolves_by_1_2(plain), plain);
    for (const string plain : {"vu", "12 rue", "a:b", "nope", "1-2"}) {
        CHECK_FALSE_MESSAGE(resolves_by_1_1(plain), plain);
        CHECK_FALSE_MESSAGE(resolves_by_1_2(plain), plain);
    }
}

TEST_CASE("every string is the same string for every reader") {
    const string strings[] = {"NO",
                              "012",
                              "12:30",
                              "~",
                              ": ",
                              " #",
                              "🙂",
                              "e\xCC\x81te\xCC\x81",
                              "\xE2\x80\xAE\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D",
                              "a\nb",
                              "\n",
                              "\n\n",
                              "a\n",
                              " \n a",
                              "\t",
                              "a\tb",
                              "\"",
                              "'",
                              "\\",
                              "\\n",
                              " a",
                              "a ",
                              "-",
                              "- a",
                              "?",
                              "? a",
                              "@",
                              "@a",
                              "%",
                              "%a",
                              "|",
                              ">",
                              "=",
                              "<<",
                              "1e3",
                              "0x1F",
                              ".inf",
                              "-.INF",
                              ".nan",
                              "0o7",
                              "1_000",
                              "2026-11-23",
                              "2026-11-23 10:00:00",
                              "190:20:30",
                              "",
                              " ",
                              "   ",
                              "\xE2\x80\xA8",
                              "a\xE2\x80\xA8"
                              "b",
                              "\xE2\x80\xA9",
                              "\xEF\xBB\xBF",
                              "a\xEF\xBB\xBF",
                              "\xC2\x85",
                              "a\xC2\x85"
                              "b",
                              "a:b",
                              "a: b",
                              "a #b",
                              "a#b",
                              "[a]",
                              "{a}",
                              "a, b",
                              "a]",
                              "a}",
                              "&a",
                              "*a",
                              "!a",
                              "---",
                              "...",
                              "--- a",
                              "a:",
                              ":a",
                              "null",
                              "true",
                              "yes",
                              "on",
                              "off",
                              "n",
                              "Y",
                              "+1",
                              "-1",
                              "1.",
                              ".5",
                              "+.5e-3",
                              "0b11",
                              "1:2",
                              "12e03",
                              "12 rue",
                              "12 :",
                              "2001-1-1",
                              "`a`",
                              "#",
                              "a\\",
                              "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80",
                              "\xC2\xA0"
                              "a",
                              "\xE2\x80\x8B",
                              "\x7F",
                              "<<<<<<< a",
                              "======="};
    for (const string &one : strings) {
        INFO(one);
        CHECK(misread(one) == "");
    }
    CHECK(misread(string(30000, 'x')) == "");
    CHECK(misread("un deux: " + string(30000, ' ') + "#") == "");
}

TEST_CASE("strings made of what readers stumble over are the same string for every reader") {
    for (unsigned seed = 0; seed < 3000; ++seed) {
        Dice dice(seed);
        const string one = random_string(dice);
        INFO(one);
        CHECK(misread(one) == "");
    }
}
