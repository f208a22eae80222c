// Tests of setting and removing one key: the exact text that comes out.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/error.h"
#include "unit/records/edits.h"

using namespace maillon;
using std::string;

namespace {

string set(const string &before, const string &key, const Value &value) {
    return edit(before, {set_at({}, key, value)});
}

} // namespace

TEST_CASE("a value is replaced where it stands, its comment stays") {
    const string before = "format: 1\nborn:   2007  # year\nnote: x\n";
    const string after = "format: 1\nborn:   2008-01-02  # year\nnote: x\n";
    CHECK(edit_in_all_clothes(before, {set_at({}, "born", word("2008-01-02"))}, after) == "");
    CHECK(set("a: 'x'\nb: 1\n", "a", text("no")) == "a: \"no\"\nb: 1\n");
    CHECK(set("a: \"x\n  y\" # c\nb: 1\n", "a", text("z")) == "a: z # c\nb: 1\n");
    CHECK(set("a: x\n  y\n\n  z\nb: 1\n", "a", text("z")) == "a: z\nb: 1\n");
    CHECK(set("a:\n  x # c\nb: 1\n", "a", text("z")) == "a:\n  z # c\nb: 1\n");
}

TEST_CASE("an absent value is filled in, a null is replaced") {
    CHECK(set("a:\nb: 1\n", "a", text("z")) == "a: z\nb: 1\n");
    CHECK(set("a:  # c\nb: 1\n", "a", text("z")) == "a: z  # c\nb: 1\n");
    CHECK(set("a: ~ # c\nb: 1\n", "a", text("z")) == "a: z # c\nb: 1\n");
    CHECK(set("b: 1\na:", "a", text("z")) == "b: 1\na: z");
    CHECK(set("b: 1\na:\r\n", "a", text("z")) == "b: 1\na: z\r\n");
}

TEST_CASE("a block of text is replaced whole, what stands behind its sign stays") {
    CHECK(set("a: |\n  x\n\n  y\n\nb: 1\n", "a", text("z")) == "a: z\n\nb: 1\n");
    CHECK(set("a: >- # c\n  x\nb: 1\n", "a", text("z")) == "a: z # c\nb: 1\n");
    CHECK(set("b: 1\na: |\n  x", "a", text("z")) == "b: 1\na: z");
    CHECK(set("a: |\n  x\nb: 1\n", "a", map({{"c", word(1)}})) == "a:\n  c: 1\nb: 1\n");
}

TEST_CASE("a map or a list is replaced by a scalar, and the other way round") {
    const auto fact = line({{"date", word("2026-11-24")}, {"by", word("angelina")}});
    CHECK(set("a: 2026-11-24 # c\nb: 1\n", "a", fact) ==
          "a: {date: 2026-11-24, by: angelina} # c\nb: 1\n");
    CHECK(set("a: {date: 2026-11-24,\n  by: x} # c\nb: 1\n", "a", word(2)) == "a: 2 # c\nb: 1\n");
    CHECK(set("a: # c\n  date: 1\n  by: x\nb: 1\n", "a", word(2)) == "a: 2 # c\nb: 1\n");
    CHECK(set("a:\n- x\n- y\nb: 1\n", "a", words({"z"})) == "a: [z]\nb: 1\n");
    CHECK(set("a: [x] # c\nb: 1\n", "a", list_of({"z"})) == "a: # c\n  - z\nb: 1\n");
    CHECK(set("a:\n  date: 1\nb: 1\n", "a", map({{"date", word(2)}})) == "a:\n  date: 2\nb: 1\n");
    CHECK(set("b: 1\na: x", "a", map({{"c", word(2)}})) == "b: 1\na:\n  c: 2");
}

TEST_CASE("a comment inside the old value stays, below the new one") {
    const string before = "a:\n  # why\n  b: 1 # how\nc: 2\n";
    CHECK(set(before, "a", word(3)) == "a: 3 # how\n  # why\nc: 2\n");
    CHECK(set("a: # x\n  # why\n  b: 1 # how\nc: 2\n", "a", word(3)) ==
          "a: 3 # x\n  # why\n  # how\nc: 2\n");
    CHECK(set("a: [ # why\n  b]\n", "a", word(3)) == "a: 3\n  # why\n");
    CHECK(set("a: [ # why\n  b]\n", "a", map({{"c", word(3)}})) == "a:\n  # why\n  c: 3\n");
    CHECK(set("a: {b: [x, # why\n  y], c: 1}\n", "a", word(3)) == "a: 3\n  # why\n");
    CHECK(edit("a: {b: [x, # why\n    y], c: 1}\n", {set_at({{"a", ""}}, "b", word(3))}) ==
          "a: {b: 3 # why\n  , c: 1}\n");
    CHECK(edit(before, {remove_at({}, "a")}) == "c: 2\n");
}

TEST_CASE("a new key stands in its canonical place") {
    const string before = "format: 1\nid: y26-7kq2m\n# the path\nreferrals:\n  - id: r-1\n"
                          "    received: 2026-11-23 # c\n    # declined: ...\n"
                          "    closed: {date: 2026-12-01, outcome: job}\n\nfeedback: []\n";
    const string born = "format: 1\nid: y26-7kq2m\nborn: 2007\n# the path\n";
    CHECK(edit(before, {set_at({}, "born", word(2007))}).starts_with(born));
    CHECK(edit(before, {set_at({}, "checkpoints", words({}))}).ends_with("[]\ncheckpoints: []\n"));
    const string after = "format: 1\nid: y26-7kq2m\n# the path\nreferrals:\n  - id: r-1\n"
                         "    received: 2026-11-23 # c\n    acknowledged: 2026-11-24\n"
                         "    # declined: ...\n"
                         "    closed: {date: 2026-12-01, outcome: job}\n\nfeedback: []\n";
    CHECK(edit_in_all_clothes(before,
                              {set_at({{"referrals", "r-1"}}, "acknowledged", word("2026-11-24"))},
                              after) == "");
    CHECK(edit("id: a\nzz: 1\n", {set_at({}, "yy", word(2))}) == "id: a\nzz: 1\nyy: 2\n");
    CHECK(edit("zz: 1\nborn: 2\n", {set_at({}, "id", word("a"))}) == "id: a\nzz: 1\nborn: 2\n");
    CHECK(
        edit("referrals:\n  - partner: p\n", {set_at({{"referrals", "#0"}}, "id", word("r-1"))}) ==
        "referrals:\n  - id: r-1\n    partner: p\n");
}

TEST_CASE("a new key of a one-line map stays on its line") {
    const string before = "pairs:\n  - {id: p-1, started: 2026-12-08, zz: 1,} # c\n";
    CHECK(edit(before, {set_at({{"pairs", "p-1"}}, "mentor", word("m-1"))}) ==
          "pairs:\n  - {id: p-1, mentor: m-1, started: 2026-12-08, zz: 1,} # c\n");
    CHECK(
        edit(before, {set_at({{"pairs", "p-1"}}, "ended", map({{"date", word("2027-01-01")}}))}) ==
        "pairs:\n  - {id: p-1, started: 2026-12-08, ended: {date: 2027-01-01}, zz: 1,} # c\n");
    CHECK(edit("care: {}\n", {set_at({{"care", ""}}, "opinion", word("2026-01-01"))}) ==
          "care: {opinion: 2026-01-01}\n");
    CHECK(edit("referrals: [{met: 1}]\n", {set_at({{"referrals", "#0"}}, "id", word("r-1"))}) ==
          "referrals: [{id: r-1, met: 1}]\n");
}

TEST_CASE("a map that is not there yet is made along with its key") {
    CHECK(edit("id: a\n", {set_at({{"care", ""}}, "opinion", word("2026-01-01"))}) ==
          "id: a\ncare:\n  opinion: 2026-01-01\n");
    CHECK(edit("care:  # c\nplan: []\n", {set_at({{"care", ""}}, "opinion", word(1))}) ==
          "care:  # c\n  opinion: 1\nplan: []\n");
    CHECK_THROWS_AS(edit("care: 2026\n", {set_at({{"care", ""}}, "opinion", word(1))}), Error);
}

TEST_CASE("a key goes with its value, its comment and nothing else") {
    const string before =
        "id: a\n# above\nborn: 2007 # c\nplan:\n  - date: 1\n    # deep\n# below\n"
        "care: 1\n";
    CHECK(edit_in_all_clothes(
              before, {remove_at({}, "born")},
              "id: a\n# above\nplan:\n  - date: 1\n    # deep\n# below\ncare: 1\n") == "");
    CHECK(edit_in_all_clothes(before, {remove_at({}, "plan")},
                              "id: a\n# above\nborn: 2007 # c\n# below\ncare: 1\n") == "");
    CHECK(edit_in_all_clothes(before, {remove_at({}, "care")},
                              before.substr(0, before.size() - 8)) == "");
    CHECK(edit("a:\n  - id: 1\n    b: 2\n", {remove_at({{"a", "1"}}, "id")}) == "a:\n  - b: 2\n");
    CHECK(edit("a:\n  - id: 1\n", {remove_at({{"a", "1"}}, "id")}) == "a:\n  - {}\n");
    CHECK(edit("a: {b: 1, c: 2, d: 3}\n", {remove_at({{"a", ""}}, "c")}) == "a: {b: 1, d: 3}\n");
    CHECK(edit("a: {b: 1, c: 2}\n", {remove_at({{"a", ""}}, "b")}) == "a: {c: 2}\n");
    CHECK(edit("a: {b: 1, c: 2 }\n", {remove_at({{"a", ""}}, "c")}) == "a: {b: 1 }\n");
    CHECK(edit("a: {b: 1}\n", {remove_at({{"a", ""}}, "b")}) == "a: {}\n");
}

TEST_CASE("places that are not there are refused") {
    const string before = "contacts:\n  - id: c-1\nteam: x\n";
    CHECK_THROWS_AS(edit(before, {set_at({{"contacts", "c-2"}}, "met", word(1))}), Error);
    CHECK_THROWS_AS(edit(before, {set_at({{"contacts", "#1"}}, "met", word(1))}), Error);
    CHECK_THROWS_AS(edit(before, {set_at({{"pairs", "p-1"}}, "met", word(1))}), Error);
    CHECK_THROWS_AS(edit(before, {set_at({{"team", "x"}}, "met", word(1))}), Error);
    CHECK_THROWS_AS(edit(before, {add_at({}, "team", word("y"))}), Error);
    CHECK_THROWS_AS(edit(before, {remove_at({}, "pairs")}), Error);
    CHECK_THROWS_AS(edit(before, {remove_at({{"care", ""}}, "opinion")}), Error);
    CHECK_THROWS_AS(edit("a: [\n", {set_at({}, "a", word(1))}), Error);
}

TEST_CASE("an item is found by its id, its staff or its number") {
    const string before =
        "referents:\n  - staff: ange\n    since: 1\nlist:\n  - {x: 1}\n  - {x: 2}\n";
    CHECK(
        edit(before, {set_at({{"referents", "ange"}}, "until", word(2))}).find("    until: 2\n") !=
        string::npos);
    CHECK(edit(before, {set_at({{"list", "#1"}}, "x", word(3))}).ends_with("{x: 1}\n  - {x: 3}\n"));
}

TEST_CASE("several changes are made one after another") {
    const Changes changes = {
        set_at({}, "born", word(2007)), add_at({}, "referrals", map({{"id", word("r-1")}})),
        set_at({{"referrals", "r-1"}}, "met", word("2026-12-01")), remove_at({}, "publics")};
    CHECK(edit("format: 1\npublics: [qpv]\n", changes) ==
          "format: 1\nborn: 2007\nreferrals:\n  - id: r-1\n    met: 2026-12-01\n");
}
