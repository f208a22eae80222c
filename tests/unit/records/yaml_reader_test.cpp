// Typed reading: every kind of value, every fault with its place.
// SPDX-License-Identifier: MIT
#include "records/yaml_reader.h"

#include <doctest/doctest.h>

#include "unit/records/said.h"

namespace maillon {
namespace {

using Lines = std::vector<std::string>;

// A record's map, read; `record` "partner" so that its keys are known.
struct Sample {
    explicit Sample(const std::string &text)
        : document(read_document("partners/ft.yaml", text)), reading{"partner", document.file,
                                                                     problems},
          map(reading, document.root, "") {
        REQUIRE(document.readable);
    }
    Document document;
    Problems problems;
    RecordReading reading;
    MapReader map;
};

} // namespace

TEST_CASE("values are read by what the format says, whatever their quotes") {
    Sample sample("name: \"2026\"\ninsee: 012\nsince: '2026-01-05'\nrhythm: \"60\"\nnote: no\n");
    CHECK(sample.map.text("name") == "2026");
    CHECK(sample.map.text("insee") == "012");
    CHECK(sample.map.date("since") == Date::from_civil(2026, 1, 5));
    CHECK(sample.map.number("rhythm", {1, 100}) == 60);
    CHECK(sample.map.text("note") == "no");
    CHECK(sample.problems.empty());
}

TEST_CASE("an absent or null value is no value, and no fault unless it is asked for") {
    Sample sample("name:\nkind: ~\nnote: \"~\"\n");
    CHECK_FALSE(sample.map.has("name"));
    CHECK(sample.map.text("kind").empty());
    CHECK(sample.map.text("note") == "~");
    CHECK(sample.problems.empty());
    CHECK(sample.map.text("name", Presence::expected).empty());
    CHECK(sample.map.is_whole());
    CHECK(sample.map.text("since", Presence::required).empty());
    CHECK_FALSE(sample.map.is_whole());
    CHECK(said(sample.problems) == Lines{"1:6 'name' is missing; add a line 'name: ...'",
                                         "1:1 'since' is missing; add a line 'since: ...'"});
}

TEST_CASE("a date that is none is named with its place and its remedy") {
    Sample sample("since: 2024-13-02\nnext-checkpoint: 2026-02-30\n");
    CHECK_FALSE(sample.map.date("since"));
    CHECK_FALSE(sample.map.date("next-checkpoint"));
    CHECK(said(sample.problems) ==
          Lines{"1:8 'since' is not a date ('2024-13-02'); write it as YYYY-MM-DD",
                "2:18 'next-checkpoint' is not a date ('2026-02-30'); write it as YYYY-MM-DD"});
}

TEST_CASE("a number is whole, within its range, and has no zero before it") {
    for (const std::string wrong : {"012", "0x1F", "1e3", "12.0", "-3", "101", "99999999", "ten"}) {
        CAPTURE(wrong);
        Sample sample("rhythm: " + wrong + "\n");
        CHECK_FALSE(sample.map.number("rhythm", {0, 100}));
        CHECK(said(sample.problems) ==
              Lines{"1:9 'rhythm' is not a whole number from 0 to 100 ('" + wrong +
                    "'); write it in digits, without a zero before them"});
    }
    Sample zero("rhythm: 0\n");
    CHECK(zero.map.number("rhythm", {0, 100}) == 0);
}

TEST_CASE("a value of the wrong shape is named") {
    Sample sample("name: [a, b]\nstakes: employment\ncontacts: [one]\n");
    CHECK(sample.map.text("name").empty());
    CHECK(sample.map.words("stakes").empty());
    CHECK(sample.map.items("contacts", [](MapReader &) { return 1; }).empty());
    CHECK(said(sample.problems) ==
          Lines{"1:7 'name' holds several values where one belongs; write one value after 'name: '",
                "2:9 'stakes' is not a list; write it as [one, two], or on lines that begin with "
                "'- '",
                "3:12 'contacts' holds something that is not a map; write it as lines of 'key: "
                "value'"});
}

TEST_CASE("true and false are the only words of a flag") {
    Sample sample("primary: yes\n");
    CHECK_FALSE(sample.map.flag("primary"));
    CHECK(said(sample.problems).back() ==
          "1:10 'primary' does not take this word ('yes'); write one of: true, false");
}

TEST_CASE("a code is found in its set; an unknown one brings the nearest") {
    Sample sample("kind: ft\n");
    CHECK(sample.map.code("kind", "partner-kinds") == "FT");
    Sample typo("kind: brekfast\n");
    CHECK(typo.map.code("kind", "partner-checkpoints").empty());
    CHECK(said(typo.problems) ==
          Lines{"1:7 'kind' has an unknown code ('brekfast'); did you mean 'breakfast'? 'maillon "
                "codes partner-checkpoints' lists them all"});
}

TEST_CASE("an unreadable value is repeated only when it is a short word") {
    CHECK(token("2026-02-30") == "2026-02-30");
    CHECK(token("Inès B.") == "…");
    CHECK(token("0601020304") == "…");
    CHECK(token(std::string(41, 'a')) == "…");
}

TEST_CASE("a fact is a date, or a map with more") {
    Sample sample("since: 2026-11-24\nmet: {date: 2026-11-25, recorded: 2026-12-01, by: angelina, "
                  "reason: not-eligible, note: Trop loin.}\n");
    const auto plain = sample.map.fact("since");
    REQUIRE(plain);
    CHECK(plain->date == Date::from_civil(2026, 11, 24));
    CHECK(plain->place.line == 1);
    CHECK(plain->place.column == 8);
    const auto more = sample.map.fact("met", Presence::optional, {"reason", "reasons"});
    REQUIRE(more);
    CHECK(more->known() == Date::from_civil(2026, 12, 1));
    CHECK(more->by == "angelina");
    CHECK(more->code == "not-eligible");
    CHECK(more->note == "Trop loin.");
    CHECK(more->place.line == 2);
}

TEST_CASE("a fact with an impossible date is left out and named") {
    Sample sample("since: 2026-02-30\nmet: {by: angelina}\n");
    CHECK_FALSE(sample.map.fact("since"));
    CHECK_FALSE(sample.map.fact("met"));
    CHECK(sample.map.is_whole());
    CHECK_FALSE(sample.map.fact("met", Presence::required));
    CHECK_FALSE(sample.map.is_whole());
}

TEST_CASE("items that lack what they can't do without are left out, the others stay") {
    Sample sample("contacts:\n  - id: c-4m2x\n  - name: Jean\n  - id: c-9k1t\n");
    const auto ids = sample.map.items(
        "contacts", [](MapReader &item) { return item.text("id", Presence::required); });
    CHECK(ids == Lines{"c-4m2x", "c-9k1t"});
    CHECK(said(sample.problems) == Lines{"3:5 'id' is missing; add a line 'id: ...'"});
}

TEST_CASE("an unknown key is a warning at its place") {
    Sample sample("name: FT\ncolour: red\n");
    REQUIRE(sample.problems.size() == 1);
    CHECK(sample.problems.front().damage == Damage::warning);
    CHECK(said(sample.problems.front()).starts_with("2:1 'colour' is not a known key"));
}

TEST_CASE("the head of a record is its format and its id") {
    const auto faults = [](const std::string &text) {
        Sample sample(text);
        sample.map.head("ft");
        return said(sample.problems);
    };
    CHECK(faults("format: 1\nid: ft\n").empty());
    CHECK(faults("format: 2\nid: ft\n") ==
          Lines{"1:9 written by a newer maillon ('format: 2'); install that version; this one "
                "reads 'format: 1'"});
    CHECK(faults("format: one\nid: ft\n") ==
          Lines{"1:9 'format' is not 1 ('one'); write 'format: 1' on the first line"});
    CHECK(faults("id: ft\nformat: 1\n") ==
          Lines{"2:9 'format' is not the first key; move it to the first line"});
    CHECK(faults("id: ml\n") ==
          Lines{"1:1 'format' is missing; write 'format: 1' on the first line",
                "1:5 'id' is not the file's name ('ml'); write 'id: ft', or rename the file"});
    CHECK(faults("format: 1\n") == Lines{"1:1 'id' is missing; write 'id: ft'"});
}

} // namespace maillon
