// Tests of the tree of a record: kinds, places, and where each value ends.
// SPDX-License-Identifier: MIT
#include "records/yaml_tree.h"

#include <doctest/doctest.h>

#include "unit/records/problem_lines.h"

using namespace maillon;
using std::string;

namespace {

// The text of each top value, from its begin to its end.
std::vector<string> pieces(const string &text) {
    const auto document = read_document("f", text);
    std::vector<string> result;
    for (const auto &[key, value] : document.root.entries) {
        result.push_back(document.text.substr(value.begin, value.end - value.begin));
    }
    return result;
}

Node value_of(const string &text) { return read_document("f", text).root.entries.at(0).value; }

} // namespace

TEST_CASE("every value's end is known") {
    CHECK(pieces("a: one\n  two\n\n  three  # c\nb: \"x \\\" # y\"  # c\nc: 'it''s'\n") ==
          std::vector<string>{"one\n  two\n\n  three", "\"x \\\" # y\"", "'it''s'"});
    CHECK(pieces("a: |\n  x\n\n  y\n\nb: >-\n  z\n   # text\n # comment\nc: |+\n  k\n\nd: 1\n") ==
          std::vector<string>{"|\n  x\n\n  y", ">-\n  z\n   # text", "|+\n  k\n", "1"});
    CHECK(pieces("a: [b, {c: d}, ] # c\ne:\n  - f\n  - g: h # c\n\ni:\n- j\n") ==
          std::vector<string>{"[b, {c: d}, ]", "- f\n  - g: h", "- j"});
    CHECK(pieces("a:\nb: ~ # c\nc: null\nd:\n  # c\ne: NULL") ==
          std::vector<string>{"", "~", "null", "", "NULL"});
    CHECK(pieces("a:\n  b\nc: [\n  d,  # c\n  e\n]\n") ==
          std::vector<string>{"b", "[\n  d,  # c\n  e\n]"});
}

TEST_CASE("line ends of Windows and byte order marks change no value") {
    const string text = "a: one\n  two\nb: |\n  x\n  y\nc:\n  - d: \"e\n      f\"\n    g:\n";
    string windows = "\xEF\xBB\xBF";
    for (const char c : text)
        windows += c == '\n' ? string("\r\n") : string(1, c);
    const auto plain = read_document("f", text);
    const auto marked = read_document("f", windows);
    REQUIRE(marked.readable);
    CHECK(same_data(plain.root, marked.root));
    CHECK(marked.line_end() == "\r\n");
    CHECK(plain.line_end() == "\n");
}

TEST_CASE("a plain word, a quoted word and nothing are told apart") {
    CHECK(value_of("a: no\n").quoted == false);
    CHECK(value_of("a: 'no'\n").quoted);
    CHECK(value_of("a: |\n  no\n").quoted);
    CHECK(value_of("a: null\n").kind == Node::Kind::null);
    CHECK(value_of("a: 'null'\n").text == "null");
    CHECK(value_of("a: ''\n").kind == Node::Kind::scalar);
    CHECK(value_of("a: nullify\n").text == "nullify");
    CHECK(value_of("a: 012\n").text == "012");
    CHECK(value_of("a: []\n").flow);
}

TEST_CASE("an absent value stands behind its colon or its dash") {
    const auto document = read_document("f", "é:   # c\nb:\n  -\n  - ~\n  - c\n");
    const auto &absent = document.root.entries[0].value;
    CHECK(absent.place.line == 1);
    CHECK(absent.place.column == 3);
    const auto &list = document.root.entries[1].value;
    CHECK(list.items[0].place.line == 3);
    CHECK(list.items[0].place.column == 4);
    CHECK(list.items[1].place.column == 5);
    CHECK(list.indent == 2);
}

TEST_CASE("columns count characters, not bytes") {
    const auto document = read_document("f", "é: {à: \"œ\", ù: x}\n");
    const auto &map = document.root.entries[0].value;
    CHECK(map.entries[1].value.place.column == 16);
    CHECK(map.find("à")->text == "œ");
    CHECK(map.find("z") == nullptr);
}

TEST_CASE("a block of text reads the same whether or not the file's last line is ended") {
    const auto ended = read_document("f", "a: |\n  x\n");
    const auto unended = read_document("f", "a: |\n  x");
    CHECK(same_data(ended.root, unended.root));
}

TEST_CASE("the same data is keys, values and their order, not their style") {
    const auto same = [](const string &a, const string &b) {
        return same_data(read_document("f", a).root, read_document("f", b).root);
    };
    CHECK(same("a: [b, c]\n", "a:\n  - 'b'\n  - \"c\"\n"));
    CHECK(same("a: {b: c}\n", "a:\n    b: c # d\n"));
    CHECK(same("a:\n", "a: ~\n"));
    CHECK_FALSE(same("a: ~\n", "a: '~'\n"));
    CHECK_FALSE(same("a: 1\nb: 2\n", "b: 2\na: 1\n"));
    CHECK_FALSE(same("a: [b]\n", "a: [b, c]\n"));
    CHECK_FALSE(same("a: {b: c}\n", "a: {c: c}\n"));
    CHECK_FALSE(same("a: []\n", "a: {}\n"));
}

TEST_CASE("comments are known by where they begin") {
    const string text = "# one\na: '# no' # two\nb:\n  # three\n  - c#no\n# four";
    const auto document = read_document("f", text);
    std::vector<string> comments;
    for (const auto begin : document.comments) {
        comments.push_back(text.substr(begin, text.find('\n', begin) - begin));
    }
    CHECK(comments == std::vector<string>{"# one", "# two", "# three", "# four"});
}
