// What would act on a Markdown page does not.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "report/markdown.h"

using maillon::in_markdown;
using maillon::markdown_code;

TEST_CASE("characters that make markup are escaped") {
    CHECK(in_markdown("*a* _b_ `c` [d](e) <f> |g| ~h~ &amp; $i$ \\") ==
          "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\|g\\| \\~h\\~ \\&amp; \\$i\\$ \\\\");
}

TEST_CASE("what only acts at the beginning is escaped only there") {
    CHECK(in_markdown("# a") == "\\# a");
    CHECK(in_markdown("  - a") == "\\- a");
    CHECK(in_markdown("+ a - b + c") == "\\+ a - b + c");
    CHECK(in_markdown("12. a") == "12\\. a");
    CHECK(in_markdown("12) a") == "12\\) a");
    CHECK(in_markdown("12 a. b") == "12 a. b");
    CHECK(in_markdown("4.06") == "4.06");
    CHECK(in_markdown("4.") == "4\\.");
    CHECK(in_markdown("---") == "\\---");
    CHECK(in_markdown("") == "");
}

TEST_CASE("line ends and control characters are shown, so nothing begins a new line") {
    CHECK(in_markdown("a\n# b\x1b") == "a\\\\x0a# b\\\\x1b");
}

TEST_CASE("a command is a code span unless it could end the span") {
    CHECK(markdown_code("maillon agenda") == "`maillon agenda`");
    CHECK(markdown_code("a`b") == "a\\`b");
}
