// The published site's folder: made, replaced page by page, and never anybody else's.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <sys/stat.h>

#include "base/error.h"
#include "records/site_folder.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

const std::string one = "0123456789abcdefghjkmnpqrs.html";
const std::string other = "srqpnmkjhgfedcba9876543210.html";

struct Desk {
    Desk() {
        folder.write("data/maillon.yaml", "format: 1\nassociation: A\n");
        data.emplace(folder.path() / "data", Writing::real);
    }
    SiteWritten publish(const std::string &where, const std::vector<SiteFile> &files) {
        return write_site(folder.path() / where, files, *data);
    }

    TemporaryFolder folder;
    std::optional<Folder> data;
};

} // namespace

TEST_CASE("a site is made, for a web server to read, and left alone where nothing changed") {
    Desk desk;
    const std::vector<SiteFile> files = {{one, "<p>maillon</p>"}, {"index.html", "maillon"}};
    CHECK(desk.publish("site", files).written == 2);
    CHECK(desk.folder.read("site/" + one) == "<p>maillon</p>");
    struct stat status {};
    CHECK(::stat((desk.folder.path() / "site" / one).c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0644);
    const SiteWritten again = desk.publish("site", files);
    CHECK(again.written == 0);
    CHECK(again.same == 2);
}

TEST_CASE("a page that is none any more goes, the server's hidden files stay") {
    Desk desk;
    desk.publish("site", {{one, "a"}, {"robots.txt", "maillon"}});
    desk.folder.write("site/.htaccess", "deny");
    const SiteWritten done = desk.publish("site", {{other, "b"}, {"robots.txt", "maillon"}});
    CHECK(done.removed == 1);
    CHECK_FALSE(desk.folder.has("site/" + one));
    CHECK(desk.folder.has("site/" + other));
    CHECK(desk.folder.read("site/.htaccess") == "deny");
}

TEST_CASE("a folder that holds anything else is refused, and nothing in it changes") {
    for (const std::string name : {"notes.txt", "index.html", "robots.txt", "abc.html"}) {
        Desk desk;
        desk.folder.write("site/" + name, "mine");
        CHECK_THROWS_AS(desk.publish("site", {{one, "a"}, {"index.html", "maillon"}}), Error);
        CHECK(desk.folder.read("site/" + name) == "mine");
        CHECK_FALSE(desk.folder.has("site/" + one));
    }
    Desk desk;
    desk.folder.write("site/sub/file", "mine");
    CHECK_THROWS_AS(desk.publish("site", {{one, "a"}}), Error);
}

TEST_CASE("a link in the place of a page is not followed") {
    Desk desk;
    desk.folder.write("mine.html", "mine");
    desk.folder.write("site/.keep", "");
    fs::create_symlink(desk.folder.path() / "mine.html", desk.folder.path() / "site" / one);
    CHECK_THROWS_AS(desk.publish("site", {{one, "a"}}), Error);
    CHECK(desk.folder.read("mine.html") == "mine");
}

TEST_CASE("no site in a data folder, nor where there is no folder to make it in") {
    Desk desk;
    for (const char *where : {"data", "data/site", "data/identities", "data/partners/site"})
        CHECK_THROWS_AS(desk.publish(where, {{one, "a"}}), Error);
    CHECK_THROWS_AS(desk.publish("nowhere/site", {{one, "a"}}), Error);
    desk.folder.write("file", "mine");
    CHECK_THROWS_AS(desk.publish("file", {{one, "a"}}), Error);
    CHECK(desk.folder.read("file") == "mine");
    fs::create_symlink(desk.folder.path() / "data", desk.folder.path() / "link");
    CHECK_THROWS_AS(desk.publish("link/site", {{one, "a"}}), Error);
}

} // namespace maillon
