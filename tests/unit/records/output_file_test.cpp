// An answer's file: whole or as it was, never a record, never another's temporary.
// SPDX-License-Identifier: MIT
#include "records/output_file.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "base/error.h"
#include "records/descriptor.h"
#include "unit/records/temporary_folder.h"

using namespace maillon;
using std::string;
namespace fs = std::filesystem;

namespace {

unsigned mode_of(const fs::path &path) {
    struct stat status {};
    REQUIRE(::lstat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

// A data folder `data`, its identities elsewhere, and a desk beside it.
struct Desk {
    Desk() {
        folder.write("data/maillon.yaml",
                     "format: 1\nassociation: A\nlanguage: en\nidentities: ../people\n");
        folder.write("data/partners/ml-nord.yaml", "a record");
        folder.write("people/2026/y26-7kq2m.yaml", "a name");
        folder.write("desk/old", "before");
    }
    void write(const string &file, const string &text = "after") const {
        const Folder data(folder.path() / "data", Writing::real);
        write_output(folder.path() / file, text, &data);
    }
    // The English text of the refusal; empty where it was written.
    [[nodiscard]] string refusal(const string &file) const {
        try {
            write(file);
        } catch (const Error &error) {
            return string(error.message().text);
        }
        return {};
    }

    TemporaryFolder folder;
};

} // namespace

TEST_CASE("a new file is its user's own, an old one keeps its mode, an empty answer empties it") {
    const Desk desk;
    desk.write("desk/new");
    CHECK(desk.folder.read("desk/new") == "after");
    CHECK(mode_of(desk.folder.path() / "desk/new") == 0600U);
    fs::permissions(desk.folder.path() / "desk/old", fs::perms(0644));
    desk.write("desk/old", "");
    CHECK(desk.folder.read("desk/old").empty());
    CHECK(mode_of(desk.folder.path() / "desk/old") == 0644U);
}

TEST_CASE("what belongs to a data folder is refused, straight and by any link") {
    const Desk desk;
    const fs::path &root = desk.folder.path();
    fs::create_symlink("../data/partners/ml-nord.yaml", root / "desk/link");
    fs::create_directory_symlink("../data/partners", root / "desk/folder");
    fs::create_directory(root / "data/.git");
    const string refusal = "'{0}' belongs to the data folder";
    for (const char *file :
         {"data/partners/ml-nord.yaml", "data/partners/new.html", "data/maillon.yaml",
          "data/offer.yaml", "data/.git/config", "data/.lock", "people/2026/y26-7kq2m.yaml",
          "people/page.html", "desk/link", "desk/folder/ml-nord.yaml",
          "desk/../data/partners/ml-nord.yaml"}) {
        CAPTURE(file);
        CHECK(desk.refusal(file) == refusal);
    }
    CHECK(desk.folder.read("data/partners/ml-nord.yaml") == "a record");
    CHECK(desk.folder.read("people/2026/y26-7kq2m.yaml") == "a name");
    desk.write("data/page.html"); // beside the records, where nothing is read
    CHECK(desk.folder.read("data/page.html") == "after");
}

TEST_CASE("a record of another data folder is refused too, without one open") {
    const Desk desk;
    CHECK_THROWS_AS(
        write_output(desk.folder.path() / "data/partners/ml-nord.yaml", "after", nullptr), Error);
    CHECK(desk.folder.read("data/partners/ml-nord.yaml") == "a record");
}

TEST_CASE("what can't hold an answer is refused") {
    const Desk desk;
    const fs::path &root = desk.folder.path();
    REQUIRE(::mkfifo((root / "desk/pipe").c_str(), 0600) == 0);
    CHECK(desk.refusal("desk") == "'{0}' is a folder");
    CHECK(desk.refusal("desk/pipe") == "'{0}' is not a regular file");
    CHECK(desk.refusal("nowhere/file") == "there is no folder to write '{0}' into");
    CHECK(desk.refusal("desk/old/file") == "can't write '{0}'");
    CHECK(desk.folder.read("desk/old") == "before");
}

TEST_CASE("a link is followed, and one that leads nowhere is replaced") {
    const Desk desk;
    const fs::path &root = desk.folder.path();
    fs::create_symlink("old", root / "desk/latest");
    desk.write("desk/latest");
    CHECK(fs::is_symlink(root / "desk/latest"));
    CHECK(desk.folder.read("desk/old") == "after");
    fs::create_symlink("../data/partners/new.yaml", root / "desk/astray");
    CHECK(desk.refusal("desk/astray").empty());
    CHECK_FALSE(desk.folder.has("data/partners/new.yaml"));
    CHECK_FALSE(fs::is_symlink(root / "desk/astray"));
}

TEST_CASE("what a killed run left is removed, unless somebody writes there now") {
    const Desk desk;
    desk.folder.write("desk/.maillon-0000000a.tmp", "half");
    {
        const Descriptor other(
            ::open((desk.folder.path() / "desk").c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        REQUIRE(::flock(other.number(), LOCK_SH) == 0);
        desk.write("desk/new");
        CHECK(desk.folder.has("desk/.maillon-0000000a.tmp"));
    }
    desk.write("desk/new");
    CHECK_FALSE(desk.folder.has("desk/.maillon-0000000a.tmp"));
    desk.folder.write("data/.maillon-0000000a.tmp", "a record being saved");
    desk.write("data/page.html");
    CHECK(desk.folder.has("data/.maillon-0000000a.tmp"));
}
