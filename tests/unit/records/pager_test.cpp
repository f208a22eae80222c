// A pager is a program and its words; no shell reads them.
// SPDX-License-Identifier: MIT
#include "records/pager.h"

#include <doctest/doctest.h>

#include "unit/records/temporary_folder.h"

using namespace maillon;

TEST_CASE("the pager gets the whole text") {
    const TemporaryFolder here;
    const std::string copy = (here.path() / "copy").string();
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "une longue ligne\n";
    CHECK(show_in_pager("  dd status=none  of=" + copy, text));
    CHECK(here.read("copy") == text);
}

TEST_CASE("a reader who leaves early is no fault, a pager that is not there shows nothing") {
    CHECK(show_in_pager("true", std::string(1 << 20, 'x')));
    CHECK(show_in_pager("false", "x"));
    CHECK_FALSE(show_in_pager("/nowhere/less", "x"));
    CHECK_FALSE(show_in_pager("", "x"));
    CHECK_FALSE(show_in_pager("  ", "x"));
}

TEST_CASE("no shell acts on the words") {
    const TemporaryFolder here;
    const std::string hit = (here.path() / "hit").string();
    show_in_pager("true;touch " + hit, "x");
    show_in_pager("true $(touch " + hit + ")", "x");
    CHECK_FALSE(std::filesystem::exists(hit));
}
