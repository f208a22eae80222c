// What a man page shows is what was meant, whatever the text begins with.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "report/roff.h"

using namespace maillon;

TEST_CASE("nothing in a text is a request, an escape or a hyphen to break at") {
    CHECK(in_roff("plain words") == "plain words");
    CHECK(in_roff(".so /etc/passwd") == "\\&.so /etc/passwd");
    CHECK(in_roff("'twas") == "\\&'twas");
    CHECK(in_roff("a\n.b") == "a\n\\&.b");
    CHECK(in_roff("a\\fB") == "a\\efB");
    CHECK(in_roff("--new") == "\\-\\-new");
    CHECK(in_roff("l'élève") == "l'élève");
}

TEST_CASE("an argument of a request stays one argument on one line") {
    CHECK(in_roff_quotes("say \"yes\"\nnow") == "\"say \\(dqyes\\(dq now\"");
}
