// Unified diffs as git shows them.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "records/folder.h"

namespace maillon {

TEST_CASE("nothing changed: no diff") { CHECK(unified_diff({"a.yaml", "x\n", "x\n"}).empty()); }

TEST_CASE("an insertion is shown with three lines around it") {
    CHECK(unified_diff({"a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n"}) ==
          "--- a/a.yaml\n+++ b/a.yaml\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n");
}

TEST_CASE("changes far apart are two hunks, near ones a single one") {
    CHECK(unified_diff({"a", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "one\n2\n3\n4\n5\n6\n7\n8\nnine\n"}) ==
          "--- a/a\n+++ b/a\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n"
          "@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+nine\n");
    CHECK(unified_diff({"a", "1\n2\n3\n", "one\n2\nthree\n"}) ==
          "--- a/a\n+++ b/a\n@@ -1,3 +1,3 @@\n-1\n+one\n 2\n-3\n+three\n");
}

TEST_CASE("a new record comes from nowhere") {
    CHECK(unified_diff({"a", "", "1\n2\n"}) == "--- /dev/null\n+++ b/a\n@@ -0,0 +1,2 @@\n+1\n+2\n");
}

TEST_CASE("a repeated line is added once") {
    CHECK(unified_diff({"a", "x\nx\n", "x\nx\nx\n"}) ==
          "--- a/a\n+++ b/a\n@@ -1,2 +1,3 @@\n x\n x\n+x\n");
}

TEST_CASE("a missing end of line is said") {
    CHECK(unified_diff({"a", "1", "1\n2\n"}) ==
          "--- a/a\n+++ b/a\n@@ -1,1 +1,2 @@\n-1\n\\ No newline at end of file\n+1\n+2\n");
}

} // namespace maillon
