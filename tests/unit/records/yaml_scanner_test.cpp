// Tests of the quick reader: it says what the reference says, or that it is not sure.
// SPDX-License-Identifier: MIT
#include "records/yaml_scanner.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "records/byte_gate.h"
#include "support/readings.h"
#include "support/source_folder.h"

using namespace maillon;
using std::string;

namespace {

namespace fs = std::filesystem;

const string mark = "\xEF\xBB\xBF";

// "not sure", or what the reference says otherwise, or "same".
string compared(const string &text) {
    Document scanned;
    scanned.file = "f";
    scanned.text = text;
    if (!scan(scanned)) return "not sure";
    const Document judged = read_by_events("f", text);
    if (!judged.readable) return "the reference refuses it";
    const string what = difference(scanned, judged);
    return what.empty() ? "same" : "another " + what;
}

std::vector<string> texts_below(const fs::path &folder) {
    std::vector<string> texts;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".yaml") continue;
        std::ostringstream text;
        text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        texts.push_back(text.str());
    }
    return texts;
}

string with_windows_ends(const string &text) {
    string result;
    for (const char c : text)
        result += c == '\n' ? string("\r\n") : string(1, c);
    return result;
}

void check_all(const std::vector<string> &texts, const string &expected) {
    for (const auto &text : texts) {
        CAPTURE(text);
        CHECK(compared(text) == expected);
    }
}

} // namespace

TEST_CASE("the quick reader is sure of every record of the example") {
    for (const auto &text : texts_below(source_folder() / "data-example")) {
        CAPTURE(text);
        CHECK(compared(text) == "same");
        CHECK(compared(mark + with_windows_ends(text)) == "same");
        CHECK(compared(text.substr(0, text.size() - 1)) == "same");
    }
}

TEST_CASE("the quick reader never reads otherwise than the reference") {
    std::vector<string> texts = texts_below(source_folder() / "tests/errors");
    for (const auto &text : texts_below(source_folder() / "tests/fuzz/seeds")) {
        for (std::size_t size = 0; size <= text.size(); ++size)
            texts.push_back(text.substr(0, size));
    }
    int sure = 0;
    for (const auto &text : texts) {
        const string answer = compared(text);
        CAPTURE(text);
        CHECK((answer == "same" || answer == "not sure"));
        sure += answer == "same" ? 1 : 0;
    }
    CHECK(sure > 100);
}

TEST_CASE("what the quick reader is sure of") {
    check_all(
        {
            "a: 1\n",
            "\n# c\n\na: 1 \n   # c\n\n",
            "a:\nb: ~\nc: null # c\nd:  # c\ne:\n",
            "a: \"\"\nb: ''\nc: 'it''s' # c\nd: \" \\\"\\\\\\n\\t\\/ \"\n",
            "é: Zoé\nœ_1-x.y: «à»  # ç\nz: 日本 😀\n",
            "a: b:c # d\n",
            "a: b#c d'e\"f - g? [h] {i}, & * ! | > % @ `\n",
            "a: -5\nb: --- x\nc: ~x\nd: nullx\ne: =\nf: <<\n",
            "a:\n- b\n-  c\n-\n- ~\nd: e\n",
            "a:\n   - b: 1\n     c: 2\n\n   # c\n   -   d: 3\n       e:\n         - f\n",
            "a:\n  -\n    b: c\n  -\n    - d\n",
            "a:\n  b:\n    c: d\n  e: f\ng: h\n",
            "a: [] # c\nb: {}\nc: [ ]\nd: { }\n",
            "a: [b, c d, \"e, f\", 'g', 12:30, x/y, -5, h@i.org, j#k]\n",
            "a: {b: c, d: {e: f}, g: [h, {i: j}], k: 'l', url: https://x.org}\n",
            "a:\n  - {b: c,d: e}\n  - [f,g ]\n  - { h: i }\n",
            "a: |\n  b\n    c\n\n  d  \n\n\ne: |- # c\n   # text\n   - f: g\n# c\nh: >\n i\n j\n\n "
            "k\n",
            "a:\n  - |\n    b\n  - >-\n    c\n",
            "a: |\n  b",
            "a: b #",
            "a: b ## c\n",
            "a: 'b' #c\nd: [e] #f\n",
            mark + "a: 1",
            mark + "# c\r\na: é # c\r\nb: |\r\n  c\r\n\r\n  d\r\n",
            "a:",
            "a:\n  - b: 1\n  - b: 1\nb: 1\n",
        },
        "same");
}

TEST_CASE("texts that the quick reader leaves to the reference") {
    const string nested = "a: " + string(40, '[') + string(40, ']') + "\n";
    string many;
    for (int i = 0; i < 70; ++i)
        many += "k" + std::to_string(i) + ": 1\n";
    check_all({"",
               "\n",
               "# c\n",
               mark,
               "a\n",
               " a: 1\n",
               "- a\n",
               "[a]\n",
               "{a: b}\n", // no map
               "a: 1\na: 2\n",
               "a: {b: 1, b: 2}\n",
               many,
               nested, // too much
               "a: \tb\n",
               "\ta: 1\n",
               "a: 1\t\n",
               "a: \x01\n",
               "a: b\rc\n",
               "a: \x7F\n",
               "a: b\r",
               string("a: \0\n", 5),
               "a: \xE9\n",
               "a: \xC0\x80\n",
               "a: \xC2\x85\n", // bytes
               "a: \xED\xA0\x80\n",
               "a: \xF4\x90\x80\x80\n",
               "a: \xEF\xBF\xBF\n",
               "a: \xC3",
               "a: x" + mark + "\n",
               mark + mark + "a: 1\n",
               "a: b\n  c\n",
               "a: \"b\n  c\"\n",
               "a:\n  b\n",
               "a: 'b\n  c'\n", // several lines
               "a: [b,\n  c]\n",
               "a:\n  {b: c,\n  d: e}\n",
               "a: b: c\n",
               "a: b:\n",
               "a: b #c\n",
               "a: ~ #c\n",
               "a: #c\n",
               "a:b\n",
               "a : b\n",
               "\"a\": b\n",
               "? a\n",
               "a b: c\n",
               "null: a\n",
               "<<: a\n",
               "a: \"b\" c\n",
               "a: \"b\"#c\n",
               "a: \"b\": c\n",
               "a: 'b\n",
               "a: \"\\x41\"\n",
               "a: \"\\\n",
               "a: &b c\n",
               "a: *b\n",
               "a: !b c\n",
               "a: @b\n",
               "a: `b\n",
               "a: %b\n",
               "a: ,b\n",
               "a: - b\n",
               "a: -\n",
               "a: ? b\n",
               "a: : b\n",
               "a: ]\n",
               "---\na: 1\n",
               "%YAML 1.2\n",
               "a: 1\n---\n",
               "a: 1\n...\n",
               "<<<<<<< a\n",
               "a: 1\n=======\nb: 2\n",
               "a: 1\n  b: 2\n",
               "a:\n    b: 1\n  c: 2\n",
               "a:\n  - b\n c: 1\n",
               "a: 1\n- b\n",
               "a:\n  - b: 1\n   c: 2\n",
               "a:\n  - b\n  c: 1\n",
               "a:\n  - - b\n",
               "a: |+\n  b\n",
               "a: |2\n  b\n",
               "a: |\n",
               "a: |\nb: 1\n",
               "a: |\n\n  b\n",
               "a: |\n    b\n  c\n",
               "a: >\n  b\n    c\n",
               "a: >\n  b \n  c\n",
               "a: |\n  b\n  \n",
               "a: |#c\n  b\n",
               "a: | b\n",
               "a: |\n  b\n # c\n  d\n",
               "a: [b\n",
               "a: [b]]\n",
               "a: [b}\n",
               "a: [b,]\n",
               "a: [,b]\n",
               "a: [b,,c]\n",
               "a: [b: c]\n",
               "a: [~]\n",
               "a: [b #c]\n",
               "a: [b] c\n",
               "a: [b]: c\n",
               "a: [?b]\n",
               "a: {b}\n",
               "a: {b: }\n",
               "a: {b:c}\n",
               "a: {b: c d: e}\n",
               "a: {b: c,}\n",
               "a: {\"b\": c}\n",
               "a: {b: c}d\n",
               "a: [\"b\" c]\n",
               "a: [\"b]\n"},
              "not sure");
    const string large = "a: " + string(largest_record, 'x') + "\n";
    CHECK(compared(large) == "not sure");
}

TEST_CASE("read_document answers alike, whoever read") {
    for (const string text : {"a: 1\nb: [c]", "a: 1\n\tb: 2\n", "a: b #c\n", "a: b\n  c\n"}) {
        CAPTURE(text);
        CHECK(string(difference(read_document("f", text), read_by_events("f", text))).empty());
    }
}
