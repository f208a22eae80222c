// Tests of the bytes that a record may hold.
// SPDX-License-Identifier: MIT
#include "records/byte_gate.h"

#include <doctest/doctest.h>

#include "unit/records/problem_lines.h"

using namespace maillon;
using std::string;

TEST_CASE("bytes that no record may hold are named with their place in characters") {
    CHECK(only_problem("a: é\xFF\n") == "1:5 error the text is not valid UTF-8");
    CHECK(only_problem("a: \xED\xA0\x80\n") == "1:4 error the text is not valid UTF-8");
    CHECK(only_problem("\xFF\xFE"
                       "a") == "1:1 error the file is in UTF-16");
    CHECK(only_problem("\xFE\xFF"
                       "a") == "1:1 error the file is in UTF-16");
    CHECK(only_problem(string("a: b\nc: \0d\n", 11)) ==
          "2:4 error a control character (\\x00) stands here");
    CHECK(only_problem("é: é\x1B\n") == "1:5 error a control character (\\x1b) stands here");
    CHECK(only_problem("a: \x04\n") == "1:4 error a control character (\\x04) stands here");
    CHECK(only_problem("a: \x7F\n") == "1:4 error a control character (\\x7f) stands here");
    CHECK(only_problem("a: \xC2\x85\n").starts_with("1:4 error a control character"));
    CHECK(only_problem("a: \xC2\x9B\n").starts_with("1:4 error a control character"));
    CHECK(only_problem("a: \xEF\xBF\xBE\n").starts_with("1:4 error a control character"));
    CHECK(only_problem("a: b\rc: d\n") ==
          "1:5 error a carriage return without a line feed stands here");
}

TEST_CASE("a tab is an error in the indentation only") {
    CHECK(only_problem("a:\n\t- b\n") == "2:1 error a tab stands in the indentation");
    CHECK(only_problem("a:\n  \t- b\n") == "2:3 error a tab stands in the indentation");
    CHECK(only_problem("\t# comment\na: b\n") == "1:1 error a tab stands in the indentation");
    CHECK(read_document("f", "a:\tb\t# c\n \t\nd: \"x\ty\"\n").problems.empty());
}

TEST_CASE("git's conflict markers are found wherever they stand") {
    CHECK(only_problem("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n") ==
          "1:1 error a git conflict is not resolved ('<<<<<<<')");
    CHECK(only_problem("a: \"x\n=======\n y\"\n") ==
          "2:1 error a git conflict is not resolved ('=======')");
    CHECK(only_problem("a: |\n  x\n>>>>>>> topic\n") ==
          "3:1 error a git conflict is not resolved ('>>>>>>>')");
    CHECK(only_problem("a: 1\r\n||||||| 1234\r\n") ==
          "2:1 error a git conflict is not resolved ('|||||||')");
    CHECK(read_document("f", "a: |\n  <<<<<<< not at the margin\n# =======\n").problems.empty());
    CHECK(only_problem("a: b\n========\n").find("conflict") == string::npos);
}

TEST_CASE("directives and document markers are refused") {
    CHECK(only_problem("%YAML 1.2\na: 1\n") == "1:1 error a YAML directive ('%') stands here");
    CHECK(only_problem("---\na: 1\n") == "1:1 error a document marker ('---') stands here");
    CHECK(only_problem("a: 1\n--- # next\nb: 1\n") ==
          "2:1 error a document marker ('---') stands here");
    CHECK(only_problem("a: 1\r\n...\r\n") == "2:1 error a document marker ('...') stands here");
    CHECK(read_document("f", "a: 1\n---b: 2\n").problems.empty());
}

TEST_CASE("a byte order mark and a missing last line end are warnings, and no column counts them") {
    const auto document = read_document("f", "\xEF\xBB\xBF"
                                             "é: 1");
    CHECK(document.readable);
    CHECK(problem_lines(document) ==
          std::vector<string>{"1:1 warning the file begins with a byte order mark",
                              "1:5 warning the last line has no line end"});
    CHECK(document.root.entries[0].value.place.column == 4);
}

TEST_CASE("a file over one mebibyte is refused before anything reads it") {
    const string just_fits = "a: " + string(largest_record - 4, 'x') + "\n";
    CHECK(read_document("f", just_fits).readable);
    CHECK(only_problem(just_fits + "\n") == "1:1 error the file is larger than 1 MiB");
}

TEST_CASE("several kinds of faults are all reported, each once, in the order of lines") {
    const auto lines = problem_lines(read_document("f", "a: \x01\n\tb: 1\n\tc: \x02\n...\n"));
    CHECK(lines == std::vector<string>{"1:4 error a control character (\\x01) stands here",
                                       "2:1 error a tab stands in the indentation",
                                       "4:1 error a document marker ('...') stands here"});
}
