// A table of situations: what a record's text says before a change and after it, byte for byte.
// SPDX-License-Identifier: MIT
#include <vector>

#include <doctest/doctest.h>

#include "unit/records/edits.h"

using namespace maillon;
using std::string;

namespace {

struct Situation {
    string before;
    Change change;
    string after;
};

void check_all(const std::vector<Situation> &situations) {
    for (const auto &[before, change, after] : situations) {
        INFO(before);
        CHECK(edit_in_all_clothes(before, {change}, after) == "");
    }
}

Change add(const string &item) { return add_at({}, "l", word(item)); }
Change add_line(const string &date) { return add_at({}, "l", line({{"date", word(date)}})); }
Change take(const string &item) { return remove_item_at({}, {"l", item}); }

} // namespace

TEST_CASE("an item is put into lists of every layout") {
    const Change z = add("z");
    check_all({
        {"l: []\nm: 1\n", z, "l: [z]\nm: 1\n"},
        {"l: [ ]\nm: 1\n", z, "l: [z]\nm: 1\n"},
        {"l: [] # c\nm: 1\n", z, "l: [z] # c\nm: 1\n"},
        {"l: [ # c\n  ]\nm: 1\n", z, "l: [z]\n  # c\nm: 1\n"},
        {"l:\nm: 1\n", z, "l: [z]\nm: 1\n"},
        {"l: # c\nm: 1\n", z, "l: [z] # c\nm: 1\n"},
        {"l: ~\nm: 1\n", z, "l: [z]\nm: 1\n"},
        {"l: null # c\nm: 1\n", z, "l: [z] # c\nm: 1\n"},
        {"l: [a]\nm: 1\n", z, "l: [a, z]\nm: 1\n"},
        {"l: [\n    a, # c\n    b # d\n  ]\nm: 1\n", z,
         "l: [\n    a, # c\n    b, z # d\n  ]\nm: 1\n"},
        {"l:\n- a\nm: 1\n", z, "l:\n- a\n- z\nm: 1\n"},
        {"l:\n- a\n", z, "l:\n- a\n- z\n"},
    });
}

TEST_CASE("an item is put above comments that are not its list's") {
    const Change z = add("z");
    check_all({
        {"l:\n  - a\n    # deeper\nm: 1\n", z, "l:\n  - a\n    # deeper\n  - z\nm: 1\n"},
        {"l:\n  - a\n  # equal\nm: 1\n", z, "l:\n  - a\n  - z\n  # equal\nm: 1\n"},
        {"l:\n  - a\n# shallower\nm: 1\n", z, "l:\n  - a\n  - z\n# shallower\nm: 1\n"},
        {"l:\n- a\n  # deeper\n# equal\nm: 1\n", z, "l:\n- a\n  # deeper\n- z\n# equal\nm: 1\n"},
        {"l:\n  - a\n\n  # apart\nm: 1\n", z, "l:\n  - a\n  - z\n\n  # apart\nm: 1\n"},
        {"l:\n  -\n    id: a\nm: 1\n", z, "l:\n  -\n    id: a\n  - z\nm: 1\n"},
        {"l:\n  -\n   id: a\nm: 1\n", z, "l:\n  -\n   id: a\n  - z\nm: 1\n"},
        {"l:\n  - # c\n    date: 2\n", add_line("1"), "l:\n  - # c\n    date: 2\n  - {date: 1}\n"},
    });
}

TEST_CASE("an item or a key is put behind a block of text") {
    const Change z = add("z");
    const Change born = set_at({}, "z", word(1));
    for (const string sign : {"|", "|-", ">", ">-", "|2", "|2-"}) {
        const string text = "n: " + sign + "\n  un\n  deux\n";
        check_all({{text, born, text + "z: 1\n"}, {text, z, text + "l: [z]\n"}});
        const string item = "l:\n  - " + sign + "\n    un\n    deux\n";
        check_all({{item, z, item + "  - z\n"}});
    }
    const string kept = "n: |+\n  un\n\n";
    CHECK(edit(kept, {born}) == kept + "z: 1\n");
    CHECK(edit(with_crlf(kept), {born}) == with_crlf(kept + "z: 1\n"));
    CHECK(edit("n: |+\n  un\nm: 1\n\no: 2\n", {remove_at({}, "m")}) == "n: |+\n  un\no: 2\n");
    CHECK(edit("n: |+\n  un\n\nm: 1", {remove_at({}, "m")}) == "n: |+\n  un\n\n");
    CHECK(edit("n: 1\n\nm: 1", {remove_at({}, "m")}) == "n: 1\n\n");
    CHECK(edit("n: |\n un\nm: 1\n\n   # c\no: 2\n", {remove_at({}, "m")}) ==
          "n: |\n un\n# c\no: 2\n");
}

TEST_CASE("an item is taken out of lists of every layout") {
    check_all({
        {"l: [a, b, c]\nm: 1\n", take("#0"), "l: [b, c]\nm: 1\n"},
        {"l: [a, b, c]\nm: 1\n", take("#1"), "l: [a, c]\nm: 1\n"},
        {"l: [a, b, c] # c\nm: 1\n", take("#2"), "l: [a, b] # c\nm: 1\n"},
        {"l: [a, b, ]\nm: 1\n", take("#1"), "l: [a, ]\nm: 1\n"},
        {"l: [ a ]\nm: 1\n", take("#0"), "l: [  ]\nm: 1\n"},
        {"l: [\n    a, # c\n    b, # d\n    e # f\n  ]\nm: 1\n", take("#1"),
         "l: [\n    a, # c\n    e # f\n  ]\nm: 1\n"},
        {"l: [a, # c\n    b]\nm: 1\n", take("#0"), "l: [ # c\n    b]\nm: 1\n"},
        {"l: [a, # c\n    b]\nm: 1\n", take("#1"), "l: [a, # c\n    ]\nm: 1\n"},
        {"l:\n  # over a\n  - a # a\n    # more a\n  # over b\n  - b # b\nm: 1\n", take("#0"),
         "l:\n  # over a\n  # over b\n  - b # b\nm: 1\n"},
        {"l:\n  - a\n  - id: b\n    # b\n    x: |\n      y\nm: 1\n", take("b"),
         "l:\n  - a\nm: 1\n"},
        {"l:\n- a\n-\n  id: b\n- c\n", take("b"), "l:\n- a\n- c\n"},
        {"l:\n- a\n- c\n", take("#1"), "l:\n- a\n"},
        {"l: # c\n  # over a\n  - a # a\nm: 1\n", take("#0"), "l: [] # c\n  # over a\nm: 1\n"},
        {"l:\n- a\n", take("#0"), "l: []\n"},
    });
}

TEST_CASE("a key goes, the comments of its neighbours stay") {
    const auto gone = [](const string &key) { return remove_at({{"l", "#0"}}, key); };
    check_all({
        {"l:\n  - a: 1 # a\n    # over b\n    b: 2 # b\n", gone("a"),
         "l:\n  - # over b\n    b: 2 # b\n"},
        {"l:\n  - a: 1 # a\n    # over b\n    b: 2 # b\nm: 1\n", gone("b"),
         "l:\n  - a: 1 # a\n    # over b\nm: 1\n"},
        {"l: [{a: 1, # a\n    b: 2}]\nm: 1\n", gone("b"), "l: [{a: 1, # a\n    }]\nm: 1\n"},
        {"l: [{a: 1, # a\n    # over b\n    b: 2}]\nm: 1\n", gone("a"),
         "l: [{ # a\n    # over b\n    b: 2}]\nm: 1\n"},
        {"l: [{a: 1}]\nm: 1\n", gone("a"), "l: [{}]\nm: 1\n"},
    });
}

TEST_CASE("a key is put into maps of every layout") {
    const Change step = set_at({{"l", "#0"}}, "z", word(9));
    const Change key = set_at({{"l", ""}}, "z", word(9));
    check_all({
        {"l:\n  - a: 1 # a\n  - b: 2\n", step, "l:\n  - a: 1 # a\n    z: 9\n  - b: 2\n"},
        {"l:\n  - {a: 1}\nm: 1\n", step, "l:\n  - {a: 1, z: 9}\nm: 1\n"},
        {"l: [{a: 1,\n    b: 2 # b\n    }]\nm: 1\n", step,
         "l: [{a: 1,\n    b: 2, z: 9 # b\n    }]\nm: 1\n"},
        {"l: {}\nm: 1\n", key, "l: {z: 9}\nm: 1\n"},
        {"l: { }\nm: 1\n", key, "l: {z: 9 }\nm: 1\n"},
        {"l: { # c\n  }\nm: 1\n", key, "l: {z: 9 # c\n  }\nm: 1\n"},
        {"l:\n  a:\n    b: 1\nm: 1\n", set_at({{"l", ""}, {"a", ""}}, "z", word(9)),
         "l:\n  a:\n    b: 1\n    z: 9\nm: 1\n"},
    });
}

TEST_CASE("a value of any style is replaced by a value of any style") {
    const std::vector<string> olds = {" x",
                                      " 'x'",
                                      " \"x\\n\"",
                                      " un\n    deux",
                                      " \"un\n\n    deux\"",
                                      " |\n    un\n\n    deux",
                                      " >-\n    un",
                                      " [a, b]",
                                      " [a,\n    b]",
                                      " {a: 1}",
                                      "\n    - a\n    - b",
                                      "\n  - a",
                                      "\n    a: 1\n    b: 2",
                                      "",
                                      " ~",
                                      "\n    x"};
    const std::vector<std::pair<Value, string>> news = {
        {word("2026-01-02"), "2026-01-02"}, {text("no"), "\"no\""},
        {text("a\nb"), "\"a\\nb\""},        {words({"p", "q"}), "[p, q]"},
        {line({{"p", word(1)}}), "{p: 1}"}, {map({{"p", word(1)}}), "\n    p: 1"},
        {list_of({"p"}), "\n    - p"},      {words({}), "[]"},
    };
    for (const auto &old : olds) {
        for (const auto &[value, shown] : news) {
            const string before = "m:\n  k:" + old + "\nz: 1\n";
            INFO(before);
            const auto after = edit(before, {set_at({{"m", ""}}, "k", value)});
            INFO(after);
            const bool aside = old == "\n    x" && shown[0] != '\n'; // stays on its line
            const bool zero = old == "\n  - a" && value.kind == Value::Kind::list;
            const string behind = shown[0] == '\n' ? shown : " " + shown;
            const string expected = aside ? "\n    " + shown : behind;
            if (!zero) CHECK(after == "m:\n  k:" + expected + "\nz: 1\n");
            CHECK(edit(with_crlf(before), {set_at({{"m", ""}}, "k", value)}) == with_crlf(after));
        }
    }
}
