// Folding, words, slugs, composed text.
// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <doctest/doctest.h>

using namespace maillon;

using Words = std::vector<std::string>;

TEST_CASE("case, accents, ligatures and typography do not matter once folded") {
    CHECK(fold("Inès") == fold("INES"));
    CHECK(fold("ine\u0300s") == "ines");
    CHECK(fold("Œuvre Ça Straße ﬁn") == "oeuvre ca strasse fin");
    CHECK(fold("aujourd’hui – demain") == "aujourd'hui - demain");
    CHECK(fold("a\u00a0b") == "a b");
}

TEST_CASE("broken UTF-8 is folded to something that still differs") {
    CHECK(fold("a\xff") == "a\xff");
    CHECK(fold("").empty());
}

TEST_CASE("words are split at anything but letters and digits") {
    CHECK(folded_words("  L’École-E2C, (Sarcelles)  ") == Words{"l", "ecole", "e2c", "sarcelles"});
    CHECK(folded_words("ines.b_2") == Words{"ines", "b", "2"});
    CHECK(folded_words(" -- ").empty());
}

TEST_CASE("slugs are short ASCII words joined by dashes") {
    CHECK(slug("France Travail Sarcelles") == "france-travail-sarcelles");
    CHECK(slug("Lycée de l'Œuvre n°3") == "lycee-de-l-oeuvre-n-3");
    CHECK(slug("Ελλάδα") == "x");
    CHECK(slug("") == "x");
    CHECK(slug("Centre communal d'action sociale de Saint-Ouen-l'Aumône") ==
          "centre-communal-d-action-sociale-de");
    CHECK(slug(std::string(60, 'a')) == std::string(40, 'a'));
}

TEST_CASE("composed text has one form") {
    CHECK(composed("ine\u0300s") == "inès");
    CHECK(composed("inès") == "inès");
    CHECK(composed("œ ½ ﬁ") == "œ ½ ﬁ");
}

TEST_CASE("trimming takes blanks off both sides, no-break spaces not") {
    CHECK(trimmed(" \t a b \r\n") == "a b");
    CHECK(trimmed(" \n").empty());
    CHECK(trimmed("\u00a0a") == "\u00a0a");
}
