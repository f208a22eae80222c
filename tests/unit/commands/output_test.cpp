// --output: the same file whoever asks, with ids unless names were asked for in so many words.
// SPDX-License-Identifier: MIT
#include <sstream>

#include <doctest/doctest.h>

#include "commands/run.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

struct Desk {
    Desk() {
        folder.write("data/maillon.yaml", "format: 1\nassociation: A\nlanguage: en\n");
        folder.write("data/partners/ml-nord.yaml", "format: 1\nid: ml-nord\nname: Mission\n"
                                                   "kind: ML\nsince: 2026-01-05\n");
        folder.write("data/identities/2026/y26-7kq2m.yaml",
                     "format: 1\nid: y26-7kq2m\nname: Inès B.\n");
        folder.write("data/youth/2026/y26-7kq2m.yaml",
                     "format: 1\nid: y26-7kq2m\nreferrals:\n  - id: r-5x2a\n    partner: ml-nord\n"
                     "    received: {date: 2026-11-02}\n");
    }
    int tell(std::vector<std::string> line, bool person) {
        std::istringstream in;
        std::ostringstream out_text, err_text;
        Terminal terminal{out_text, err_text, in, person, person, person, 40};
        Surroundings world{*Date::from_civil(2026, 11, 23), folder.path() / "data",
                           [](const char *) { return std::string(); }, seeded_chance(1)};
        const int code = run(line, terminal, world);
        out = out_text.str();
        err = err_text.str();
        return code;
    }

    TemporaryFolder folder;
    std::string out, err;
};

bool has(const std::string &text, const std::string &words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a file looks the same for a person and under cron, and stdout stays empty") {
    Desk desk;
    CHECK(desk.tell({"summary", "--output", "../pipe"}, false) == 0);
    CHECK(desk.out.empty());
    CHECK(desk.err.empty());
    CHECK(desk.tell({"summary", "--output", "../person"}, true) == 0);
    CHECK(desk.out.empty());
    CHECK(desk.err == "written to ../person\n");
    CHECK(has(desk.folder.read("pipe"), "y26-7kq2m"));
    CHECK_FALSE(has(desk.folder.read("pipe"), "Inès"));
    CHECK(desk.folder.read("pipe") == desk.folder.read("person"));
}

TEST_CASE("names stand in a file only where they were asked for") {
    Desk desk;
    CHECK(desk.tell({"summary", "--output", "../file", "--names"}, false) == 0);
    CHECK(has(desk.folder.read("file"), "Inès B."));
}

TEST_CASE("a file that can't be written is refused with its remedy, and nothing is told instead") {
    Desk desk;
    CHECK(desk.tell({"health", "--output", "partners/ml-nord.yaml"}, false) == 1);
    CHECK(desk.out.empty());
    CHECK(desk.err == "maillon: 'ml-nord.yaml' belongs to the data folder; write the "
                      "answer to a file outside it\n");
    CHECK(desk.tell({"health", "--output", ""}, false) == 2);
    CHECK(desk.tell({"health", "--output", "nowhere/file"}, false) == 1);
}

} // namespace maillon
