// Every encoding that a spreadsheet saves CSV in.
// SPDX-License-Identifier: MIT
#include "records/table_text.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace maillon;
using namespace std::string_literals;

namespace {

int line_of_refusal(const std::string &bytes) {
    try {
        table_text(bytes, "t.csv");
    } catch (const Error &error) {
        return error.origin() ? error.origin()->place.line : 0;
    }
    return -1;
}

} // namespace

TEST_CASE("UTF-8, with its mark and without") {
    CHECK(table_text("Inès;œuvre;€", "t") == "Inès;œuvre;€");
    CHECK(table_text("\xef\xbb\xbfInès", "t") == "Inès");
    CHECK(table_text("", "t").empty());
}

TEST_CASE("Windows-1252 is found by looking") {
    CHECK(table_text("In\xe8s;\x9cuvre;\x80;l\x92\xe9t\xe9", "t") == "Inès;œuvre;€;l’été");
}

TEST_CASE("UTF-16, as Excel's Unicode text") {
    CHECK(table_text("\xff\xfe"s + "I\0n\0\xe8\0s\0"s, "t") == "Inès");
    CHECK(table_text("\xfe\xff"s + "\0I\0n\0\xe8\0s"s, "t") == "Inès");
}

TEST_CASE("a text longer than a block is converted whole") {
    std::string bytes;
    std::string wanted;
    for (int i = 0; i < 20000; ++i) {
        bytes += "\xe9,";
        wanted += "é,";
    }
    CHECK(table_text(bytes, "t") == wanted);
}

TEST_CASE("what is no text is refused, with its row") {
    CHECK(line_of_refusal("PK\x03\x04rest") == 0);
    CHECK(line_of_refusal("\xd0\xcf\x11\xe0rest") == 0);
    CHECK(line_of_refusal("a\nb\0c"s) == 2);
    CHECK(line_of_refusal("a\nb\nIn\xe8s \x81") == 3); // no letter in Windows-1252
    CHECK(line_of_refusal("Inès é è à\nç ù \xff ê") == 2);
    CHECK(line_of_refusal("\xff\xfe"s + "I"s) == 1);
}
