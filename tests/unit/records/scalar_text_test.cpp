// Tests of scalars and whole records in canonical style: every string survives writing and reading.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/error.h"
#include "base/text.h"
#include "records/value_text.h"
#include "records/yaml_editor.h"
#include "unit/records/problem_lines.h"

using namespace maillon;
using std::string;

namespace {

string block(const string &value) { return scalar_text(text(value), Inside::block); }
string flow(const string &value) { return scalar_text(text(value), Inside::flow); }

// What some YAML reader takes for something else than this string, or can't read unquoted.
const std::vector<string> &nasty() {
    static const std::vector<string> strings = {"",
                                                " ",
                                                "  x",
                                                "x ",
                                                "~",
                                                "null",
                                                "Null",
                                                "NULL",
                                                "nullify",
                                                "true",
                                                "True",
                                                "yes",
                                                "No",
                                                "ON",
                                                "off",
                                                "y",
                                                "N",
                                                "nan",
                                                ".nan",
                                                ".inf",
                                                "-.inf",
                                                "inf",
                                                "2026",
                                                "012",
                                                "0o14",
                                                "0x1F",
                                                "0b11",
                                                "1_000",
                                                "1e3",
                                                "1.5",
                                                "+12",
                                                "-12",
                                                "12:30",
                                                "1:2:3",
                                                "2026-11-24",
                                                "2026-11-24 10:00:00",
                                                "2001-1-1",
                                                "=",
                                                "<<",
                                                "<",
                                                "-",
                                                "- x",
                                                "-x",
                                                "--",
                                                "---",
                                                "...",
                                                "--- x",
                                                "?",
                                                "? x",
                                                ":",
                                                ": x",
                                                "x:",
                                                "x: y",
                                                "x :y",
                                                "a:b",
                                                "http://x.fr/?a=1#b",
                                                "#",
                                                "# x",
                                                "x #3",
                                                "x# 3",
                                                "x  #",
                                                "&x",
                                                "*x",
                                                "!x",
                                                "!!str x",
                                                "|",
                                                "|-",
                                                ">",
                                                "> x",
                                                "%x",
                                                "@x",
                                                "`x`",
                                                "'",
                                                "'x'",
                                                "l'ami",
                                                "it''s",
                                                "\"",
                                                "\"x\"",
                                                "say \"oui\"",
                                                "\\",
                                                "C:\\temp",
                                                "\\n",
                                                "[",
                                                "]",
                                                "[x]",
                                                "{",
                                                "}",
                                                "{x: y}",
                                                ",",
                                                "a, b",
                                                "a,b",
                                                "ok?",
                                                "a[0]",
                                                "}x",
                                                "x]",
                                                "\t",
                                                "\tx",
                                                "x\ty",
                                                "x\t",
                                                "\n",
                                                "x\n",
                                                "x\n\ny",
                                                "\nx",
                                                "x\r\ny",
                                                "\r",
                                                "\x01",
                                                "\x1b[0m",
                                                "\x7f",
                                                "\xC2\x85",
                                                "\xC2\x9B",
                                                "\xC2\xA0",
                                                "\xC2\xA0x",
                                                "x\xC2\xA0:",
                                                "\xE2\x80\xA8",
                                                "a\xE2\x80\xA8"
                                                "b",
                                                "\xE2\x80\xA9",
                                                "\xEF\xBB\xBF",
                                                "x\xEF\xBB\xBF",
                                                "\xEF\xBF\xBE",
                                                "\xEF\xBF\xBF",
                                                "\xF0\x9F\x8E\xAC",
                                                "été",
                                                "Été : fini",
                                                "« oui »",
                                                "…",
                                                "œuvre",
                                                "’",
                                                "12 rue du Lac",
                                                "12 ",
                                                "3 à 5",
                                                "10:30 à la gare",
                                                "2e conseiller",
                                                "+33 1 00 00 00 00",
                                                "01 00 00 00 00",
                                                "95585",
                                                "0123456789",
                                                "1.2.3",
                                                "é@example.org",
                                                "a@example.org",
                                                "<script>",
                                                "=1+1",
                                                "@SUM",
                                                "a\\",
                                                "\"\\\"",
                                                "$x",
                                                "${x}",
                                                "x\\\ny",
                                                "null ",
                                                "no ",
                                                "NO.",
                                                "a: b: c",
                                                "- a\n- b",
                                                "key:\n  x",
                                                "#\n#",
                                                "<<<<<<< HEAD",
                                                "=======",
                                                "x\n=======\ny",
                                                "مرحبا",
                                                "\xE2\x80\xAE"
                                                "rtl",
                                                "日本語",
                                                "e\xCC\x81",
                                                "\xCC\x81x",
                                                string(1, '\0'),
                                                string(5000, 'x'),
                                                string(3000, ' ') + "x",
                                                string(1500, 'x') + " " + string(1500, 'y')};
    return strings;
}

} // namespace

TEST_CASE("texts stand plain where every reader sees the same string") {
    CHECK(block("Deux conseillers pour 300 jeunes.") == "Deux conseillers pour 300 jeunes.");
    CHECK(block("Été à l'œuvre, « oui »") == "Été à l'œuvre, « oui »");
    CHECK(block("12 rue du Lac") == "12 rue du Lac");
    CHECK(block("https://example.org/a#b") == "https://example.org/a#b");
    CHECK(block("\xF0\x9F\x8E\xAC film") == "\xF0\x9F\x8E\xAC film");
    CHECK(block("Sarcelles (95)") == "Sarcelles (95)");
    CHECK(flow("un stage avant mars") == "un stage avant mars");
}

TEST_CASE("other texts stand in double quotes") {
    CHECK(block("no") == "\"no\"");
    CHECK(block("2026") == "\"2026\"");
    CHECK(block("+33 1 00 00 00 00") == "\"+33 1 00 00 00 00\"");
    CHECK(block("Note: ok") == "\"Note: ok\"");
    CHECK(block("vu #3") == "\"vu #3\"");
    CHECK(block("un\ndeux\t\"trois\" \\") == "\"un\\ndeux\\t\\\"trois\\\" \\\\\"");
    CHECK(block("a\xC2\x85"
                "b\xE2\x80\xA8"
                "c\x1B\xEF\xBB\xBF") == "\"a\\x85b\\u2028c\\x1b\\ufeff\"");
    CHECK(flow("a, b") == "\"a, b\"");
    CHECK(block("a, b") == "a, b");
    CHECK(flow("ça va?") == "\"ça va?\"");
}

TEST_CASE("words stand plain as they are") {
    for (const string value :
         {"off", "2026-11-24", "CAP_EMPLOI", "true", "r-5x2a", "08-01", "-5"}) {
        CHECK(scalar_text(word(value), Inside::flow) == value);
    }
    CHECK(scalar_text(word("not: a word"), Inside::block) == "\"not: a word\"");
    CHECK(scalar_text(word("---"), Inside::block) == "\"---\"");
}

TEST_CASE("texts are stored composed, and broken ones refused") {
    CHECK(block("e\xCC\x81t\xC3\xA9") == "été");
    CHECK_THROWS_AS(block("\xFF"), Error);
}

TEST_CASE("every string survives writing and reading, in blocks and between brackets") {
    Value items;
    items.kind = Value::Kind::list;
    for (const auto &value : nasty()) {
        const auto written = canonical_text(map({{"a", text(value)},
                                                 {"b", line({{"c", text(value)}})},
                                                 {"d", items},
                                                 {"e", text(value)}}));
        const auto document = read_document("f", written);
        INFO(written);
        REQUIRE(problem_lines(document).empty());
        const string expected = composed(value);
        CHECK(document.root.find("a")->text == expected);
        CHECK(document.root.find("b")->find("c")->text == expected);
        CHECK(document.root.find("e")->text == expected);
    }
}

TEST_CASE("two hundred nasty strings fit in one list, whichever stands next to which") {
    for (const bool on_one_line : {true, false}) {
        Value list;
        list.kind = Value::Kind::list;
        list.on_one_line = on_one_line;
        for (const auto &value : nasty())
            list.items.push_back(text(value));
        const auto document = read_document("f", canonical_text(map({{"a", list}})));
        REQUIRE(document.readable);
        const auto &items = document.root.find("a")->items;
        REQUIRE(items.size() == nasty().size());
        for (std::size_t i = 0; i < items.size(); ++i)
            CHECK(items[i].text == composed(nasty()[i]));
    }
}

TEST_CASE("a record begins with its format, and is laid out like the examples") {
    Value obstacles;
    obstacles.kind = Value::Kind::list;
    obstacles.items = {word("mobility"),
                       line({{"code", word("housing")}, {"note", text("oui, ici")}})};
    Value referrals;
    referrals.kind = Value::Kind::list;
    referrals.items.push_back(map({{"id", word("r-5x2a")},
                                   {"goals", words({"confidence", "job-search"})},
                                   {"obstacles", obstacles},
                                   {"closed", map({{"date", word("2026-11-24")}})}}));
    referrals.items.push_back(line({{"id", word("r-0000")}}));
    const auto record = map({{"id", word("y26-7kq2m")},
                             {"publics", words({})},
                             {"referrals", referrals},
                             {"health", map({})}});
    const string expected = "format: 1\n"
                            "id: y26-7kq2m\n"
                            "publics: []\n"
                            "referrals:\n"
                            "  - id: r-5x2a\n"
                            "    goals: [confidence, job-search]\n"
                            "    obstacles:\n"
                            "      - mobility\n"
                            "      - {code: housing, note: \"oui, ici\"}\n"
                            "    closed:\n"
                            "      date: 2026-11-24\n"
                            "  - {id: r-0000}\n"
                            "health: {}\n";
    CHECK(canonical_text(record) == expected);
    auto with_format = record;
    with_format.entries.push_back({"format", word(1)});
    CHECK(canonical_text(with_format) == expected);
    CHECK(read_document("f", expected).problems.empty());
}
