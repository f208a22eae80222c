// The file that lists a network's folders: what it says, and every way it can be wrong.
// SPDX-License-Identifier: MIT
#include "records/network_file.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "unit/records/temporary_folder.h"

using namespace maillon;
using std::string;

namespace {

// "line:column: what; remedy", without a place where there is none.
string refusal(const TemporaryFolder &folder, const string &name = "net.yaml") {
    try {
        read_network(folder.path(), name);
    } catch (const Error &error) {
        const string said = say(error.message(), {}) + "; " + say(error.remedy(), {});
        if (!error.origin()) return said;
        const Place &place = error.origin()->place;
        CHECK(error.origin()->file == name);
        return std::to_string(place.line) + ":" + std::to_string(place.column) + ": " + said;
    }
    return "";
}

string refused_text(const string &text) {
    TemporaryFolder folder;
    folder.write("net.yaml", text);
    return refusal(folder);
}

} // namespace

TEST_CASE("folders stand relative to the file, in its order, with or without a name") {
    TemporaryFolder folder;
    folder.write("lists/net.yaml", "format: 1\nassociations:\n"
                                   "  - folder: ../afev-95\n    name: Val-d'Oise\n"
                                   "  - {folder: /srv/afev-91}\n");
    const auto folders = read_network(folder.path(), "lists/net.yaml");
    REQUIRE(folders.size() == 2);
    CHECK(folders[0].given == "../afev-95");
    CHECK(folders[0].root == folder.path() / "lists/../afev-95");
    CHECK(folders[0].name == "Val-d'Oise");
    CHECK(folders[1].root == "/srv/afev-91");
    CHECK(folders[1].name.empty());
}

TEST_CASE("each fault of the file is named at its place") {
    CHECK(refused_text("format: 1\n") ==
          "1:1: 'associations' lists no folder; list them: - folder: ../afev-95");
    CHECK(refused_text("format: 1\nassociations: []\n").find("lists no folder") != string::npos);
    CHECK(refused_text("format: 1\nassociations:\n  - name: Essonne\n").starts_with("3:5: "));
    CHECK(refused_text("format: 1\nassociations:\n  - folder: a\n    nmae: A\n")
              .starts_with("4:5: "));
    CHECK(refused_text("format: 1\nassociations:\n  - folder: a\n  - folder: a\n") ==
          "4:13: 'folder' is listed twice; keep one of the two");
    CHECK(refused_text("format: 1\nassociations:\n  - {folder: a, name: A}\n"
                       "  - {folder: b, name: A}\n") ==
          "4:23: 'name' is listed twice; give each association a name of its own");
    CHECK(refused_text("associations:\n  - folder: a\n") != "");
    CHECK(refused_text("format: 2\nassociations:\n  - folder: a\n").starts_with("1:"));
    CHECK(refused_text("format: 1\nassociations:\n  - folder: [a\n") != "");
    CHECK(refused_text("format: 1\nassociations: a\n") != "");
    CHECK(refused_text("") != "");
}

TEST_CASE("a folder by two ways is the same folder") {
    CHECK(refused_text("format: 1\nassociations:\n  - folder: a\n  - folder: b/../a\n")
              .starts_with("the folder 'b/../a' is asked twice"));
    TemporaryFolder folder;
    CHECK_THROWS_AS(network_asked(folder.path(), {"a", "./a"}, ""), Error);
    CHECK_THROWS_AS(network_asked(folder.path(), {"a", "a/"}, ""), Error);
    CHECK(network_asked(folder.path(), {"a", "b"}, "").size() == 2);
}

TEST_CASE("a list and folders at once are refused") {
    TemporaryFolder folder;
    CHECK_THROWS_AS(network_asked(folder.path(), {"a"}, "net.yaml"), Error);
}

TEST_CASE("a file that is missing or is none") {
    TemporaryFolder folder;
    folder.write("below/net.yaml", "");
    CHECK(refusal(folder, "none.yaml").starts_with("there is no file 'none.yaml'"));
    CHECK(refusal(folder, "below").starts_with("'below' is not a file"));
}
