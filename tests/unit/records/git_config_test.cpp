// Git's configuration format is read as git reads it.
// SPDX-License-Identifier: MIT
#include "records/git_config.h"

#include <doctest/doctest.h>

#include "records/git.h"
#include "unit/records/user_folder.h"

namespace maillon {
namespace {

// As `git config --list -z` tells it.
std::string told(const GitConfig &config) {
    std::string text;
    for (const auto &one : config.settings)
        text += one.key() + "\n" + one.value + '\0';
    return text;
}

std::string told_by_git(const TemporaryFolder &folder, const std::string &text) {
    folder.write("config", text);
    return run_git(folder.path(), {"config", "--file", "config", "--list", "-z"}).out;
}

} // namespace

TEST_CASE("sections, subsections, quotes, comments, continued lines: as git reads them") {
    const TemporaryFolder folder;
    for (const std::string text : {
             "[core]\n\tbare = false\n",
             "[core] fsmonitor = x\n[Core] FsMonitor=y # z\n",
             "[remote \"origin\"]\n\turl = ssh://h/p;x\n\tfetch = \"a#b\" ; c\n",
             "[filter.lfs]\nclean = a \\\n  b\n",
             "[a \"b\\\"c]\\\\d\"]\r\nx = 1\r\ny =   two  words   \r\n",
             "\xEF\xBB\xBF[a]b=c",
             "; [x]\n# y = 1\n[a \"c\"]\nb-c=\"  q\"  \"r\"\n",
             "[a]\nx = \"tab\\there\"\n[b][c]\nd=e\n",
             "[a]\nx=\n",
         }) {
        CAPTURE(text);
        const GitConfig config = read_git_config(text);
        CHECK(config.is_whole);
        CHECK(told(config) == told_by_git(folder, text));
    }
}

TEST_CASE("what git can't read is not taken for whole") {
    for (const char *text :
         {"[a\n", "[a \"b\n\"]\n", "[a]\n1 = 2\n", "[a]\nb = \"c\n", "[a]\nb = \\q\n", "[a] = b",
          "x\x01 = y", "[a \"b\" c]\n", "[a b]\n"}) {
        CAPTURE(text);
        CHECK_FALSE(read_git_config(text).is_whole);
    }
}

TEST_CASE("the last setting of a key counts") {
    const auto config = read_git_config("[a]\nb = 1\nB = 2\n[a]\nc\n");
    REQUIRE(config.find("a.b") != nullptr);
    CHECK(config.find("a.b")->value == "2");
    CHECK(config.find("a.c")->value == "true");
    CHECK(config.find("a.d") == nullptr);
}

} // namespace maillon
