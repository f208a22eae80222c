// Tests of adding an item to a list: the exact text that comes out.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/records/edits.h"

using namespace maillon;
using std::string;

namespace {

Value checkpoint(const string &date) {
    return map({{"id", word("k-9")}, {"date", word(date)}, {"note", text("vu : « ok »")}});
}

Value feedback(const string &date) {
    return line({{"date", word(date)}, {"code", word("paired")}});
}

} // namespace

TEST_CASE("an item is added behind the last one whose date is not later") {
    const string before = "checkpoints:\n"
                          "  # first\n"
                          "  - id: k-1\n"
                          "    date: 2026-01-01\n"
                          "  # second\n"
                          "  - id: k-2\n"
                          "    date: 2026-03-01   # c\n"
                          "    # status: held\n"
                          "# the end\n"
                          "zz: 1\n";
    const auto with = [&](const string &date, const string &above) {
        const string item = "  - id: k-9\n    date: " + date + "\n    note: \"vu : « ok »\"\n";
        const auto place = before.find(above) + above.size();
        return edit_in_all_clothes(before, {add_at({}, "checkpoints", checkpoint(date))},
                                   before.substr(0, place) + item + before.substr(place));
    };
    CHECK(with("2026-03-01", "    # status: held\n") == "");
    CHECK(with("2026-04-01", "    # status: held\n") == "");
    CHECK(with("2026-01-01", "    date: 2026-01-01\n") == "");
    CHECK(with("2026-02-01", "    date: 2026-01-01\n") == "");
    CHECK(with("2025-02-01", "checkpoints:\n") == "");
}

TEST_CASE("a list at the end of the file takes its item with or without a last line end") {
    const string before = "feedback:\n- {date: 2026-01-01, code: paired} # c\n";
    CHECK(edit_in_all_clothes(before, {add_at({}, "feedback", feedback("2026-01-02"))},
                              before + "- {date: 2026-01-02, code: paired}\n") == "");
    const string block =
        "checkpoints:\n  - date: 2026-01-01\n    note: |\n      un\n\n      deux\n";
    CHECK(edit_in_all_clothes(block, {add_at({}, "checkpoints", feedback("2026-01-02"))},
                              block + "  - {date: 2026-01-02, code: paired}\n") == "");
}

TEST_CASE("a list begins where there is none: in its place, absent, null or empty") {
    const Changes changes = {add_at({}, "feedback", feedback("2026-01-02"))};
    const string item = "  - {date: 2026-01-02, code: paired}\n";
    const string end = "checkpoints: []\n";
    CHECK(edit_in_all_clothes("id: a\n" + end, changes, "id: a\nfeedback:\n" + item + end) == "");
    CHECK(edit_in_all_clothes("feedback:\n" + end, changes, "feedback:\n" + item + end) == "");
    CHECK(edit_in_all_clothes("feedback: # c\n" + end, changes, "feedback: # c\n" + item + end) ==
          "");
    CHECK(edit_in_all_clothes("feedback: ~\n" + end, changes, "feedback:\n" + item + end) == "");
    CHECK(edit_in_all_clothes("feedback: []  # c\n" + end, changes,
                              "feedback:  # c\n" + item + end) == "");
    CHECK(edit_in_all_clothes("id: a\nfeedback: []\n", changes, "id: a\nfeedback:\n" + item) == "");
    CHECK(edit("pairs: [{id: p-1}]\n", {add_at({{"pairs", "p-1"}}, "pauses", feedback("1"))}) ==
          "pairs: [{id: p-1, pauses: [{date: 1, code: paired}]}]\n");
}

TEST_CASE("words begin a list on one line") {
    CHECK(edit("id: a\n", {add_at({}, "publics", word("qpv"))}) == "id: a\npublics: [qpv]\n");
    CHECK(edit("publics:\n  - qpv # c\n", {add_at({}, "publics", word("zrr"))}) ==
          "publics:\n  - qpv # c\n  - zrr\n");
}

TEST_CASE("a list between brackets stays between brackets") {
    CHECK(edit("publics: [qpv ]\n", {add_at({}, "publics", word("zrr"))}) ==
          "publics: [qpv, zrr ]\n");
    CHECK(edit("publics: [qpv,]\n", {add_at({}, "publics", word("zrr"))}) ==
          "publics: [qpv, zrr,]\n");
    CHECK(edit("feedback: [\n  {date: 2026-02-01} # c\n]\n",
               {add_at({}, "feedback", feedback("2026-03-01"))}) ==
          "feedback: [\n  {date: 2026-02-01}, {date: 2026-03-01, code: paired} # c\n]\n");
    CHECK(edit("feedback: [{date: 2026-02-01}]\n",
               {add_at({}, "feedback", feedback("2026-01-01"))}) ==
          "feedback: [{date: 2026-01-01, code: paired}, {date: 2026-02-01}]\n");
    CHECK(edit("feedback: [{date: 2026-02-01}]\n",
               {add_at({}, "feedback", checkpoint("2026-03-01"))}) ==
          "feedback: [{date: 2026-02-01}, {id: k-9, date: 2026-03-01, note: \"vu : « ok »\"}]\n");
}

TEST_CASE("a new list and a new item look like their neighbours") {
    CHECK(edit("id: a\npublics:\n- qpv\n", {add_at({}, "feedback", feedback("2026-01-01"))}) ==
          "id: a\npublics:\n- qpv\nfeedback:\n- {date: 2026-01-01, code: paired}\n");
    CHECK(edit("checkpoints:\n    -   id: k-1\n        date: 2026-01-01\n",
               {add_at({}, "checkpoints", map({{"id", word("k-2")}, {"note", text("x")}}))}) ==
          "checkpoints:\n    -   id: k-1\n        date: 2026-01-01\n    -   id: k-2\n        note: "
          "x\n");
    CHECK(edit("pairs:\n  - id: p-1\n    pauses:\n      - from: 2026-01-01\n  - id: p-2\n",
               {add_at({{"pairs", "p-1"}}, "pauses", line({{"from", word("2026-02-01")}}))}) ==
          "pairs:\n  - id: p-1\n    pauses:\n      - from: 2026-01-01\n      - {from: 2026-02-01}\n"
          "  - id: p-2\n");
}

TEST_CASE("an item's date is its date, since, given, signed, started, received or from") {
    const auto order = [](const string &list, const Value &item) {
        const auto text = edit("x:\n" + list, {add_at({}, "x", item)});
        return text.find("NEW") < text.find("OLD") ? "before" : "behind";
    };
    const string old = "  - {note: OLD, ";
    const auto item = [](const string &key, Value value) {
        return line({{"note", text("NEW")}, {key, std::move(value)}});
    };
    CHECK(order(old + "since: 2026-02-01}\n", item("since", word("2026-01-01"))) == "before");
    CHECK(order(old + "to: x, given: 2026-02-01, from: youth}\n",
                item("given", word("2026-03-01"))) == "behind");
    CHECK(order(old + "received: {date: 2026-02-01, recorded: 2026-05-01}}\n",
                item("received", line({{"date", word("2026-01-01")}}))) == "before");
    CHECK(order(old + "from: 2026-02-01}\n", item("from", word("2026-01-01"))) == "before");
    CHECK(order(old + "signed: 2026-02-01}\n", item("code", word("x"))) == "behind");
    CHECK(order(old + "id: x}\n", item("started", word("2026-01-01"))) == "behind");
}
