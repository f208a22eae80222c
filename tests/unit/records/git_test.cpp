// Git in repositories of the test's own: trust, commits of these files only, nothing planted runs.
// SPDX-License-Identifier: MIT
#include "records/git.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "records/commit.h"
#include "unit/records/user_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

struct Repository : TemporaryFolder {
    Repository() {
        REQUIRE(run_git(path(), {"init", "--quiet", "--initial-branch=main"}).status == 0);
    }
    std::string git(const std::vector<std::string> &words) const {
        return run_git(path(), words).out;
    }
    // A program in the folder that leaves a trace when it is run.
    std::string planted(const std::string &name) const {
        write(name, "#!/bin/sh\ntouch " + (path() / "ran").string() + "\n");
        fs::permissions(path() / name, fs::perms::owner_all);
        return (path() / name).string();
    }
};

} // namespace

TEST_CASE("a folder is trusted when its real path is in the user's list") {
    const UserFolder user;
    const TemporaryFolder folder;
    CHECK_FALSE(is_trusted(folder.path()));
    trust(folder.path());
    trust(folder.path() / ".");
    CHECK(is_trusted(folder.path()));
    CHECK_FALSE(is_trusted(folder.path().parent_path()));
    CHECK(user.read("maillon/trusted") == fs::canonical(folder.path()).string() + "\n");
    CHECK((fs::status(user.path() / "maillon/trusted").permissions() & fs::perms::mask) ==
          fs::perms(0600));
}

TEST_CASE("without a place for it, trust is refused") {
    const UserFolder user;
    setenv("XDG_CONFIG_HOME", "", 1);
    unsetenv("HOME");
    const TemporaryFolder folder;
    CHECK_THROWS_AS(trust(folder.path()), Error);
    CHECK_FALSE(is_trusted(folder.path()));
}

TEST_CASE("these files are committed and nothing else, staged or not") {
    const UserFolder user;
    const Repository folder;
    folder.write("a.yaml", "a\n");
    folder.write("b.yaml", "b\n");
    folder.write("c.yaml", "c\n");
    REQUIRE(run_git(folder.path(), {"add", "b.yaml"}).status == 0);
    std::string why;
    CHECK(commit_files(folder.path(), {"a.yaml"}, "partner add ft", why));
    CHECK(folder.git({"show", "--name-only", "--format=%an %s"}) ==
          "maillon partner add ft\n\na.yaml\n");
    CHECK(folder.git({"status", "--porcelain"}) == "A  b.yaml\n?? c.yaml\n");
}

TEST_CASE("a change that another commit took along is committed") {
    const UserFolder user;
    const Repository folder;
    folder.write("a.yaml", "a\n");
    std::string why;
    CHECK(commit_files(folder.path(), {"a.yaml"}, "first", why));
    CHECK(commit_files(folder.path(), {"a.yaml"}, "second", why));
    CHECK(folder.git({"log", "--format=%s"}) == "first\n");
}

TEST_CASE("a commit's message is one line, whatever an id holds") {
    const UserFolder user;
    const Repository folder;
    folder.write("a.yaml", "a\n");
    std::string why;
    CHECK(commit_files(folder.path(), {"a.yaml"}, "referent set ft x\n\nSigned-off-by: y\x1b[2J",
                       why));
    CHECK(folder.git({"log", "--format=%B"}) ==
          "referent set ft x\\x0a\\x0aSigned-off-by: y\\x1b[2J\n\n");
}

TEST_CASE("a refusal of git says why") {
    const UserFolder user;
    const Repository folder;
    std::string why;
    CHECK_FALSE(commit_files(folder.path(), {"missing.yaml"}, "x", why));
    CHECK(why == "fatal: pathspec 'missing.yaml' did not match any files");
    CHECK_FALSE(commit_files(folder.path() / "nowhere", {"a"}, "x", why));
    CHECK(why_not({128, "", ""}) == "exit 128");
    CHECK(why_not({1, "", " \n"}) == "exit 1");
}

TEST_CASE("what the folder's own configuration plants is not run") {
    const UserFolder user;
    const Repository folder;
    const std::string program = folder.planted(".git/hooks/pre-commit");
    folder.planted(".git/hooks/post-commit");
    folder.git({"config", "core.fsmonitor", program});
    folder.git({"config", "commit.gpgSign", "true"});
    folder.git({"config", "gpg.program", program});
    folder.write("a.yaml", "a\n");
    std::string why;
    CHECK(commit_files(folder.path(), {"a.yaml"}, "x", why));
    CHECK_FALSE(folder.has("ran"));
}

TEST_CASE("the caller's GIT_ variables and folders around are not seen") {
    const UserFolder user;
    const Repository around;
    const fs::path inside = around.path() / "inside";
    fs::create_directory(inside);
    setenv("GIT_DIR", (around.path() / ".git").c_str(), 1);
    CHECK(run_git(inside, {"rev-parse", "--git-dir"}).status != 0);
    unsetenv("GIT_DIR");
    CHECK_FALSE(is_repository(inside));
    CHECK(is_repository(around.path()));
}

TEST_CASE("the user's e-mail is asked in a trusted folder only") {
    const UserFolder user;
    const Repository folder;
    folder.git({"config", "user.email", "angelina@example.org"});
    CHECK(user_email(folder.path()).empty());
    trust(folder.path());
    CHECK(user_email(folder.path()) == "angelina@example.org");
}

} // namespace maillon
