// A new data folder: ready to use, with git or without; and the commits of what is written there.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include "base/error.h"
#include "records/commit.h"
#include "records/git.h"
#include "unit/records/user_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;
using Lines = std::vector<std::string>;

NewFolder wish() {
    NewFolder wish;
    wish.association = "Afev Val-d'Oise";
    wish.language = Language::french;
    wish.school_zone = "C";
    return wish;
}

std::string log(const fs::path &folder) {
    return run_git(folder, {"log", "--format=%s", "--name-only"}).out;
}

Value identity(const std::string &id) {
    return map({{"format", word(1)}, {"id", word(id)}, {"name", text("Inès B.")}});
}

Value youth(const std::string &id) { return map({{"format", word(1)}, {"id", word(id)}}); }

} // namespace

TEST_CASE("a new folder is ready to use, its identities in a repository of their own") {
    const UserFolder user;
    const TemporaryFolder place;
    const fs::path root = place.path() / "afev95";
    CHECK(make_folder(root, wish()) == Lines{"partners/", "youth/", "identities/", ".gitignore",
                                             ".gitattributes", "offer.yaml", "maillon.yaml",
                                             "identities/.git", ".git"});
    CHECK(place.read("afev95/maillon.yaml") ==
          "format: 1\nassociation: Afev Val-d'Oise\nlanguage: fr\nschool-zone: C\n");
    CHECK(place.read("afev95/.gitignore") == "/.lock\n.maillon-*.tmp\n/identities/\n");
    CHECK(is_trusted(root));
    CHECK(is_trusted(root / "identities"));
    CHECK(log(root) == "init\n\n.gitattributes\n.gitignore\nmaillon.yaml\noffer.yaml\n");
    CHECK(run_git(root, {"status", "--porcelain"}).out.empty());
    CHECK((fs::status(root / "identities").permissions() & fs::perms::mask) == fs::perms(0700));

    Folder folder(root, Writing::real);
    const Register whole = folder.load_all();
    CHECK(folder.problems().empty());
    CHECK(whole.offer.documents.at(0).id == "fiche-orientation");
    CHECK(whole.has_identities);
}

TEST_CASE("a data folder is not made twice") {
    const UserFolder user;
    const TemporaryFolder place;
    make_folder(place.path(), wish());
    CHECK_THROWS_AS(make_folder(place.path(), wish()), Error);
}

TEST_CASE("without git there is no repository and no trust") {
    const UserFolder user;
    const TemporaryFolder place;
    NewFolder plain = wish();
    plain.git = false;
    make_folder(place.path(), plain);
    CHECK_FALSE(place.has(".git"));
    CHECK_FALSE(is_trusted(place.path()));
}

TEST_CASE("identities may live inside, or elsewhere") {
    const UserFolder user;
    const TemporaryFolder place;
    NewFolder inside = wish();
    inside.identities = "inside";
    make_folder(place.path() / "a", inside);
    CHECK_FALSE(place.has("a/identities/.git"));
    CHECK(place.read("a/.gitignore") == "/.lock\n.maillon-*.tmp\n");
    NewFolder elsewhere = wish();
    elsewhere.identities = "../names";
    make_folder(place.path() / "b", elsewhere);
    CHECK(place.has("names/.git"));
    CHECK(place.read("b/.gitignore") == "/.lock\n.maillon-*.tmp\n");
    CHECK(Folder(place.path() / "b", Writing::real).load_people().has_identities);
}

TEST_CASE("a repository that was there is neither trusted nor committed to") {
    const UserFolder user;
    const TemporaryFolder place;
    REQUIRE(run_git(place.path(), {"init", "--quiet"}).status == 0);
    place.write(".gitignore", "*.bak\n");
    make_folder(place.path(), wish());
    CHECK_FALSE(is_trusted(place.path()));
    CHECK(log(place.path()).empty());
    CHECK(place.read(".gitignore") == "*.bak\n\n/.lock\n.maillon-*.tmp\n/identities/\n");
}

TEST_CASE("what is written is committed where it lives, with ids only") {
    const UserFolder user;
    const TemporaryFolder place;
    make_folder(place.path(), wish());
    Folder folder(place.path(), Writing::real);
    folder.create_identity("y26-7kq2m", identity("y26-7kq2m"));
    folder.create_youth("y26-7kq2m", youth("y26-7kq2m"));
    CHECK_FALSE(commit_written(folder, "youth add y26-7kq2m"));
    CHECK(log(place.path()).starts_with("youth add y26-7kq2m\n\nyouth/2026/y26-7kq2m.yaml\n"));
    CHECK(log(place.path() / "identities")
              .starts_with("youth add y26-7kq2m\n\n2026/y26-7kq2m.yaml\n"));
}

TEST_CASE("identities inside are committed with the records") {
    const UserFolder user;
    const TemporaryFolder place;
    NewFolder inside = wish();
    inside.identities = "inside";
    make_folder(place.path(), inside);
    Folder folder(place.path(), Writing::real);
    folder.create_identity("y26-7kq2m", identity("y26-7kq2m"));
    CHECK_FALSE(commit_written(folder, "youth add y26-7kq2m"));
    CHECK(log(place.path()).find("identities/2026/y26-7kq2m.yaml") != std::string::npos);
}

TEST_CASE("what is not committed is said, unless it was wished so") {
    const UserFolder user;
    const TemporaryFolder place;
    make_folder(place.path(), wish());
    user.write("maillon/trusted", "");
    Folder folder(place.path(), Writing::real);
    CHECK_FALSE(commit_written(folder, "nothing"));
    folder.create_youth("y26-7kq2m", youth("y26-7kq2m"));
    const auto said = commit_written(folder, "youth add y26-7kq2m");
    REQUIRE(said);
    CHECK(say(*said, {}) ==
          "Not committed: you have not trusted this folder for git ('maillon git setup').");

    folder.change_settings([](const Settings &) -> Changes {
        return {{Change::Action::set, {}, "git", map({{"commit", word("off")}})}};
    });
    CHECK_FALSE(commit_written(folder, "git off"));
    Folder rehearsal(place.path(), Writing::rehearsal);
    CHECK_FALSE(commit_written(rehearsal, "rehearsal"));
}

TEST_CASE("a link in the place of .git leads to nobody's repository of ours") {
    const UserFolder user;
    const TemporaryFolder folder;
    folder.write("theirs/config",
                 "[filter \"x\"]\n\tclean = touch " + folder.path().string() + "/ran\n");
    folder.write("here/.gitattributes", "* filter=x\n");
    fs::create_symlink("../theirs", folder.path() / "here/.git");
    make_folder(folder.path() / "here", wish());
    CHECK_FALSE(is_trusted(folder.path() / "here"));
    CHECK_FALSE(folder.has("theirs/HEAD"));
    CHECK_FALSE(folder.has("ran"));
}

} // namespace maillon
