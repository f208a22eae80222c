// Tests of the slips of a hand that edits YAML: what is said, and where it points.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "unit/records/problem_lines.h"

using namespace maillon;
using std::string;

TEST_CASE("a quote left open is shown where it opens") {
    const string open = " error the quote that opens here is not closed";
    CHECK(only_problem("a: 1\nb: \"foo\nc: 3\n") == "2:4" + open);
    CHECK(only_problem("é: \"foo\nc: \"x\"\nd: 1\n") == "1:4" + open);
    CHECK(only_problem("a: \"x\nb: y\nc: \"\n") == "1:4" + open);
    CHECK(only_problem("a: 'x\nb: y\n") == "1:4" + open);
    CHECK(only_problem("a:\n  - id: 'x\n  - id: y'\n") == "2:9" + open);
    CHECK(only_problem("a: {b: \"x\nc: y\"}\n") == "1:8" + open);
    CHECK(only_problem("a: |\n  say \"x\nb: y\nc: \"d\n") == "4:4" + open);
}

TEST_CASE("a quote closed too early is shown where it closes") {
    const string follows = " error something follows the closing quote";
    CHECK(only_problem("a: 'l'ami'\nb: 1\n") == "1:7" + follows);
    CHECK(only_problem("a: \"x\" y\nb: 1\n") == "1:7" + follows);
    CHECK(only_problem("a: \"x\"#c\n") == "1:7" + follows);
    CHECK(only_problem("a:\n  - - \"x\" y\n") == "2:10" + follows);
}

TEST_CASE("a colon inside a value is named") {
    CHECK(only_problem("a: Rappel: demain\nb: 1\n") == "1:10 error a value holds ': '");
    CHECK(only_problem("a: b:\n") == "1:5 error a value holds ': '");
    CHECK(only_problem("a:\n  - b: c: d\n") == "2:9 error a value holds ': '");
}

TEST_CASE("a wrong indentation is shown on its own line") {
    const string wrong = " error the indentation of this line fits nothing above";
    CHECK(only_problem("a: 1\n  b: 2\n") == "2:3" + wrong);
    CHECK(only_problem("a:\n   b: 2\n  c: 3\nd: 4\n") == "3:3" + wrong);
    CHECK(only_problem("a:\n  b: 2\n   c: 3\n") == "3:4" + wrong);
    CHECK(only_problem("a:\n  - b\n - c\n") == "3:2" + wrong);
    CHECK(only_problem("a:\n  - id: x\n   b: y\n") == "3:4" + wrong);
    CHECK(only_problem("a: x\n- y\n") == "2:1" + wrong);
}

TEST_CASE("a line that is no key and no item is named") {
    const string neither = " error this line is neither 'key: value' nor '- item'";
    CHECK(only_problem("a: 1\nname Jean\nb: 2\n") == "2:1" + neither);
    CHECK(only_problem("a:\n  - b\nc\n") == "3:1" + neither);
    CHECK(only_problem("a: |\n  x\n y\nb: 1\n") == "3:2" + neither);
    CHECK(only_problem("? a\n: b\n") == "1:1" + neither);
    CHECK(only_problem("a:\n'b'\nc: 1\n") == "2:1" + neither);
    CHECK(only_problem("a:\n~\nc: 1\n") == "2:1" + neither);
    CHECK(only_problem("a:\n[b]\nc: 1\n") == "2:1" + neither);
    const string missing = " error a space is missing after ':'";
    CHECK(only_problem("a:1\nb: 2\n") == "1:1" + missing);
    CHECK(only_problem("b: 2\na:1\n") == "2:1" + missing);
    CHECK(only_problem("a: {\"b\":1}\n") == "1:5" + missing);
}

TEST_CASE("characters that YAML keeps for itself are named where they stand unquoted") {
    const string bare = "' cannot stand here without quotes";
    CHECK(only_problem("a: @x\n") == "1:4 error '@" + bare);
    CHECK(only_problem("a: `x\n") == "1:4 error '`" + bare);
    CHECK(only_problem("a: %x\n") == "1:4 error '%" + bare);
    CHECK(only_problem("a: *imp*\n") == "1:4 error '*" + bare);
    CHECK(only_problem("a: *\n") == "1:4 error '*" + bare);
    CHECK(only_problem("a: & b\n") == "1:4 error '&" + bare);
    CHECK(only_problem("a: - b\n") == "1:4 error '-" + bare);
    CHECK(only_problem("a: ]\n") == "1:4 error ']" + bare);
    CHECK(only_problem("a: ? b\n") == "1:4 error '?" + bare);
    CHECK(only_problem("a: [ok?]\n") == "1:7 error '?" + bare);
}

TEST_CASE("brackets and commas that do not match are named") {
    CHECK(only_problem("a: [x, y\nb: 1\n") == "1:4 error the '[' that opens here is not closed");
    CHECK(only_problem("a: {x: 1\nb: 2\n") == "1:4 error the '{' that opens here is not closed");
    CHECK(only_problem("a:\n  b: [\n  c\n  ]\n") ==
          "2:6 error the '[' that opens here is not closed");
    CHECK(only_problem("a: [x] y\nb: 1\n") == "1:8 error something follows the value");
    CHECK(only_problem("a: [b]#c\n") == "1:7 error something follows the value");
    CHECK(only_problem("a: [,]\n") == "1:5 error nothing stands between two commas");
    CHECK(only_problem("a: [b,,c]\n") == "1:7 error nothing stands between two commas");
    CHECK(only_problem("a: {b: c,,}\n") == "1:10 error a key is missing, or is not one word");
    CHECK(only_problem("a: {b}\n") == "1:5 error a key without ': value' stands between { }");
    CHECK(only_problem("a: [b: c]\n") == "1:5 error a pair 'key: value' stands between [ ]");
    CHECK_FALSE(read_document("f", ",\n").readable);
}

TEST_CASE("blocks of text and escapes that begin wrongly are named") {
    CHECK(only_problem("a: | texte\nb: 1\n") == "1:6 error text stands behind '|' or '>'");
    CHECK_FALSE(read_document("f", "a: >#\n  b\n").readable);
    const string escape = " error a backslash in double quotes begins no known escape";
    CHECK(only_problem("a: \"C:\\dossier\"\n").ends_with(escape));
    CHECK(only_problem("a: \"\\u00zz\"\n").ends_with(escape));
    CHECK(only_problem("a: \"\\ud800\"\n").ends_with(escape));
}

TEST_CASE("the line that its neighbours show to be the odd one is named, not the one behind it") {
    const string wrong = " error the indentation of this line fits nothing above";
    CHECK(only_problem("a:\n  id: x\n    b: y\n") ==
          "2:3 error a dash is missing before this item");
    CHECK(only_problem("a:\n  {b: c}\n  - {b: d}\n") ==
          "2:3 error a dash is missing before this item");
    CHECK(only_problem("a:\n  -id: x\n    b: y\n") == "2:3 error '-' begins no list item");
    CHECK(only_problem("a:\n  • id: x\n    b: y\n") == "2:3 error '•' begins no list item");
    CHECK(only_problem("a:\n  - - id: x\n    b: y\n") == "2:3 error two dashes begin this item");
    CHECK(only_problem("a:\n     - id: x\n    b: y\n") == "2:6" + wrong);
    CHECK(only_problem("a:\n- {b: c}\n  - {b: d}\n") == "2:1" + wrong);
    CHECK(only_problem("a:\n  b: 1\nc: 2\n  d: 3\n") == "3:1" + wrong);
    CHECK(only_problem("  a: 1\nb: 2\n") == "1:3" + wrong);
    CHECK(only_problem("a: 1\n&b: 2\nc: 3\n") == "2:1 error '&' stands before a key");
    CHECK(only_problem("a: |\nb\nc: 1\n") == "2:1 error the text under '|' or '>' is not indented");
}

TEST_CASE("a space that is none to YAML is named") {
    const string odd = " error a no-break space stands here, which only looks like a space";
    CHECK(only_problem("a: 1\nb:\u00a0x\nc: 1\n") == "2:3" + odd);
    CHECK(only_problem("a:\n  -\u00a0id: x\n    b: y\n") == "2:4" + odd);
}

TEST_CASE("brackets that do not close, or close otherwise, are shown where they went wrong") {
    CHECK(only_problem("a:\n  - {b: c\n  - {b: d}\n") ==
          "2:5 error the '{' that opens here is not closed");
    CHECK(only_problem("a: [x}\nb: 1\n") == "1:6 error '}' does not close the '[' before it");
    CHECK(only_problem("a: [x]]\nb: 1\n") == "1:7 error something follows the value");
    CHECK(only_problem("a: [\"x]\nb: 1\n") == "1:5 error the quote that opens here is not closed");
}

TEST_CASE("a text that is read, but hardly as it was meant, is a warning") {
    const string quotes = " warning typographic quotes are kept as a part of the text";
    CHECK(only_problem("a: “x y”\n") == "1:4" + quotes);
    CHECK(only_problem("a: ’x’\n") == "1:4" + quotes);
    CHECK(only_problem("a: +33 1\"\n") == "1:9 warning '\"' closes here what nothing opened");
    CHECK(only_problem("a: x, y]\n") == "1:8 warning ']' closes here what nothing opened");
    const string end = " warning this line is read as the end of the text above";
    CHECK(only_problem("a: x\n  - y\n") == "2:3" + end);
    CHECK(only_problem("a: x\n  next:y\n") == "2:3" + end);
    for (const string fine : {"a: il dit \"oui\"\n", "a: vu [1]\n", "a: “x” dit-il\n", "a: «x»\n",
                              "a: x\n  y z\n", "a: \"x]\"\n", "a: – x\n"})
        CHECK(read_document("f", fine).problems.empty());
}

TEST_CASE("columns count characters: accents, marks, wide ones, behind a BOM, with CRLF") {
    const string bare = " error '@' cannot stand here without quotes";
    CHECK(only_problem("clé: @x\n") == "1:6" + bare);
    CHECK(only_problem("cle\u0301: @x\n") == "1:7" + bare);
    CHECK(only_problem("名前: @x\n") == "1:5" + bare);
    CHECK(only_problem("a: 1\r\nclé: @x\r\n") == "2:6" + bare);
    CHECK(problem_lines(read_document("f", "\xEF\xBB\xBF"
                                           "clé: @x\n"))[1] == "1:6" + bare);
}

TEST_CASE("what YAML allows and records do not is refused") {
    CHECK(only_problem("a: &x b\n") == "1:4 error an anchor ('&') stands here");
    CHECK(only_problem("a: &x\n  b: c\n") == "1:4 error an anchor ('&') stands here");
    CHECK(problem_lines(read_document("f", "a: &x b\nc: *x\n"))[1] ==
          "2:4 error an alias ('*') stands here");
    CHECK(only_problem("a: !!str b\n") == "1:4 error a tag ('!') stands here");
    CHECK(only_problem("a: ! b\n") == "1:4 error a tag ('!') stands here");
    CHECK(only_problem("a: !x [b]\n") == "1:4 error a tag ('!') stands here");
    CHECK(only_problem("<<: {a: b}\n") == "1:1 error a merge key ('<<') stands here");
    CHECK(only_problem("~: b\n") == "1:1 error a key is missing, or is not one word");
    CHECK(only_problem("[a]: b\n") == "1:1 error a key is missing, or is not one word");
    CHECK(only_problem("a: 1\nb: 2\na: 3\n") ==
          "3:1 error the key 'a' stands twice in the same place");
    CHECK(only_problem("a: {b: 1, b: 2}\n") ==
          "1:11 error the key 'b' stands twice in the same place");
    CHECK(only_problem("- a\nb: 1\n") == "1:1 error a record is a map of 'key: value'");
    CHECK(only_problem("a\n") == "1:1 error a record is a map of 'key: value'");
    CHECK(only_problem("") == "1:1 error the file holds no record");
    CHECK(only_problem("# nothing\n") == "1:1 error the file holds no record");
    CHECK_FALSE(read_document("f", "a:\n  -\tb: c\n").readable);
}

TEST_CASE("nesting ends at 32 levels") {
    const string deep(31, '[');
    const string closed(31, ']');
    CHECK(read_document("f", "a: " + deep + closed + "\n").readable);
    CHECK(only_problem("a: [" + deep + closed + "]\n") ==
          "1:35 error lists and maps are nested too deeply");
    CHECK_FALSE(read_document("f", "a: " + string(100000, '[')).readable);
    CHECK_FALSE(read_document("f", string(100000, '{')).readable);
}

TEST_CASE("a value cut by a comment sign is a warning, an ordinary comment is none") {
    const string cut = " warning a value is cut here by ' #'";
    CHECK(only_problem("a: vu #3 fois\n") == "1:7" + cut);
    CHECK(only_problem("a: #3\n") == "1:4" + cut);
    CHECK(only_problem("a:\n  - été #3\n") == "2:9" + cut);
    CHECK(read_document("f", "a: vu #3 fois\n").readable);
    CHECK(read_document("f", "a: 1 # c\nb: 2  # c\nc:  # c\nd: \"#3\"\ne: a#3\nf: 1  ##\n#3\n")
              .problems.empty());
}
