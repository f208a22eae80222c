// What a terminal must not be sent is shown instead.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/text.h"

using namespace maillon;

TEST_CASE("control characters are shown, newline and tab among them") {
    CHECK(shown("a\x1b[31mb") == "a\\x1b[31mb");
    CHECK(shown("a\n\tb\x7f") == "a\\x0a\\x09b\\x7f");
    CHECK(shown(std::string_view("\0", 1)) == "\\x00");
}

TEST_CASE("C1 controls and bidirectional marks are shown by their number") {
    CHECK(shown("\u009b31m") == "\\u{9b}31m");
    CHECK(shown("a\u202eb\u2066c\u200fd\u061c") == "a\\u{202e}b\\u{2066}c\\u{200f}d\\u{61c}");
}

TEST_CASE("the separators that some programs take for line ends are shown") {
    CHECK(shown("a\u2028b\u2029c") == "a\\u{2028}b\\u{2029}c");
}

TEST_CASE("ordinary text of any script is left alone") {
    CHECK(shown("Inès « œ » 日本 ’\u00a0!") == "Inès « œ » 日本 ’\u00a0!");
}

TEST_CASE("each broken byte is shown") {
    CHECK(shown("a\xff\xc3") == "a\\xff\\xc3");
    CHECK(shown("\xed\xa0\x80") == "\\xed\\xa0\\x80");
    CHECK(shown("\xc0\xaf") == "\\xc0\\xaf");
}

TEST_CASE("the first byte that breaks UTF-8 is found") {
    CHECK_FALSE(broken_utf8("Inès"));
    CHECK(broken_utf8("In\xe8s") == 2);
    CHECK(broken_utf8("é\xc3") == 2);
    CHECK(broken_utf8("\xf4\x90\x80\x80") == 0);
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(characters("Inès") == 4);
    CHECK(characters("日本") == 2);
    CHECK(characters("") == 0);
}
