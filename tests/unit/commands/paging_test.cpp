// Long answers of reading commands go through the pager, at a terminal only.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "support/person.h"

using maillon::made::Person;

namespace {

struct Reader : Person {
    Reader() { pager = "dd status=none of=" + (here.path() / "paged").string(); }
    [[nodiscard]] bool paged() const { return std::filesystem::exists(here.path() / "paged"); }
};

} // namespace

TEST_CASE("an answer longer than the terminal goes to the pager whole") {
    Reader reader;
    CHECK(reader.says({"youth", "list", "--lang", "en"}) == 0);
    CHECK(reader.out.empty());
    REQUIRE(reader.paged());
    const std::string seen = reader.here.read("paged");
    reader.pager.clear();
    CHECK(reader.says({"youth", "list", "--lang", "en"}) == 0);
    CHECK(reader.out == seen);
}

TEST_CASE("short answers, writing commands, pipes and --no-pager go without") {
    Reader reader;
    CHECK(reader.says({"staff", "list"}) == 0);
    CHECK(reader.says({"youth", "list", "--no-pager"}) == 0);
    CHECK(reader.says({"jeune", "lister", "--sans-pagination"}) == 0);
    CHECK(reader.says({"youth", "add", "Zaccharie Lindqvist"}) == 0);
    reader.at_terminal = false;
    CHECK(reader.says({"youth", "list"}) == 0);
    CHECK_FALSE(reader.paged());
}

TEST_CASE("a pager that is not there loses nothing, and the exit code is the command's") {
    Reader reader;
    reader.pager = "/nowhere/less -R";
    CHECK(reader.says({"youth", "list", "--lang", "en"}) == 0);
    CHECK(std::count(reader.out.begin(), reader.out.end(), '\n') > 24);
    reader.here.write("data/youth/2026/y26-7h19m.yaml", "format: [\n");
    reader.pager = "false";
    CHECK(reader.says({"youth", "list"}) == 3);
}

TEST_CASE("help that is long is paged, and what was said before an error is not lost") {
    Reader reader;
    CHECK(reader.says({"help"}) == 0);
    CHECK(reader.paged());
    CHECK(reader.says({"health", "nobody-of-that-name"}) == 1);
}
