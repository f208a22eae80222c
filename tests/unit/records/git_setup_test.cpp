// A clone made ready to merge records; what of its configuration would run programs.
// SPDX-License-Identifier: MIT
#include "records/git_setup.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "records/git.h"
#include "unit/records/user_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;
using Keys = std::vector<std::string>;

struct Repository : TemporaryFolder {
    Repository() { REQUIRE(run_git(path(), {"init", "--quiet"}).status == 0); }

    [[nodiscard]] Keys doubts(const std::string &config) const {
        write(".git/config", config);
        return doubtful_keys(path());
    }
};

} // namespace

TEST_CASE("what git itself and its everyday tools write is harmless") {
    const Repository folder;
    CHECK(doubtful_keys(folder.path()).empty());
    CHECK(folder
              .doubts("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = git@host:afev.git\n"
                      "\tfetch = +refs/heads/*:refs/remotes/origin/*\n[branch \"main\"]\n"
                      "\tremote = origin\n\tmerge = refs/heads/main\n[user]\n\temail = a@b\n"
                      "[pull]\n\trebase = false\n[merge \"maillon\"]\n\tdriver = x\n")
              .empty());
    CHECK(folder.doubts("[remote \"o\"]\nurl = /srv/git/afev.git\n").empty());
    CHECK(folder.doubts("[remote \"o\"]\nurl = https://host/afev.git\n").empty());
}

TEST_CASE("what may run a program is named") {
    const Repository folder;
    CHECK(folder.doubts("[core]\n\tsshCommand = x\n\tfsmonitor = y\n\thooksPath = z\n") ==
          Keys{"core.fsmonitor", "core.hookspath", "core.sshcommand"});
    for (const char *key : {"core.editor",
                            "core.pager",
                            "core.askpass",
                            "core.gitproxy",
                            "core.worktree",
                            "core.attributesfile",
                            "gpg.program",
                            "credential.helper",
                            "include.path",
                            "includeif.gitdir:/.path",
                            "filter.x.clean",
                            "filter.x.smudge",
                            "filter.x.process",
                            "diff.external",
                            "diff.x.textconv",
                            "merge.x.driver",
                            "alias.st",
                            "url.x.insteadof",
                            "remote.origin.uploadpack",
                            "remote.origin.receivepack",
                            "extensions.worktreeconfig",
                            "gc.recentobjectshook",
                            "merge.maillon.recursive",
                            "sequence.editor"}) {
        CAPTURE(key);
        folder.write(".git/config", "");
        const fs::path file = folder.path() / ".git/config";
        REQUIRE(run_git(folder.path(), {"config", "--file", file.string(), key, "x"}).status == 0);
        CHECK(doubtful_keys(folder.path()) == Keys{key});
    }
}

TEST_CASE("an address that is a program, or a repository inside the folder, is named") {
    const Repository folder;
    const std::string inside = fs::canonical(folder.path()).string() + "/x/../evil.git";
    for (const std::string &url : {std::string("ext::sh -c x"), std::string("./evil.git"),
                                   std::string("-x:y"), inside, "file://" + inside}) {
        CAPTURE(url);
        CHECK(folder.doubts("[remote \"o\"]\nurl = " + url + "\n") == Keys{"remote.o.url"});
    }
    CHECK(folder.doubts("[branch \"main\"]\nremote = ./evil.git\n") == Keys{"branch.main.remote"});
}

TEST_CASE("a configuration that can't be read is doubtful as a whole") {
    const Repository folder;
    CHECK(folder.doubts("[core\n") == Keys{".git/config"});
    fs::remove(folder.path() / ".git/config");
    CHECK(doubtful_keys(folder.path()) == Keys{".git/config"});
    fs::remove_all(folder.path() / ".git");
    folder.write(".git", "gitdir: hidden\n");
    CHECK(doubtful_keys(folder.path()) == Keys{".git/config"});
    folder.write("hidden/config", "[core]\nfsmonitor = x\n");
    CHECK(doubtful_keys(folder.path()) == Keys{"core.fsmonitor"});
    folder.write("hidden/commondir", "../shared\n");
    folder.write("shared/config", "[core]\npager = x\n");
    CHECK(doubtful_keys(folder.path()) == Keys{"core.pager"});
}

TEST_CASE("attributes are added once, and what others wrote stays") {
    const TemporaryFolder folder;
    CHECK(give_attributes(folder.path(), 0600));
    CHECK(folder.read(".gitattributes") == "*.yaml -text merge=maillon\n");
    CHECK_FALSE(give_attributes(folder.path(), 0600));
    folder.write(".gitattributes", "*.md text\n*.yaml merge=union");
    CHECK(give_attributes(folder.path(), 0600));
    CHECK(folder.read(".gitattributes") ==
          "*.md text\n*.yaml merge=union\n*.yaml -text merge=maillon\n");
    fs::remove(folder.path() / ".gitattributes");
    fs::create_symlink("elsewhere", folder.path() / ".gitattributes");
    CHECK_THROWS_AS(give_attributes(folder.path(), 0600), Error);
}

TEST_CASE("the driver is this program, whatever stood there") {
    const UserFolder user;
    const Repository folder;
    folder.write(".git/config", "[merge \"maillon\"]\n\tdriver = evil\n\tdriver = evil2\n");
    CHECK(install_driver(folder.path()).empty());
    CHECK(install_driver(folder.path()).empty());
    const std::string driver =
        run_git(folder.path(), {"config", "--get-all", "merge.maillon.driver"}).out;
    const std::string program = fs::read_symlink("/proc/self/exe").string();
    CHECK(driver == "'" + program + "' git merge-driver %O %A %B %P\n");
}

} // namespace maillon
