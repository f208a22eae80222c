// Names in an error are for a person who sees it: never in a log, though the answer beside it is
// read at a terminal (6-quality, I5).
// SPDX-License-Identifier: MIT
#include <sstream>

#include <doctest/doctest.h>

#include "commands/run.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

struct Watched {
    bool out = false;
    bool err = false;
};

// Two of one first name; what the line says on stderr.
std::string said_in_errors(const std::vector<std::string> &line, Watched watched) {
    TemporaryFolder folder;
    folder.write("data/maillon.yaml", "format: 1\nassociation: Les Essais\nlanguage: en\n");
    for (const auto &[id, name] :
         {std::pair("y26-7kq2m", "Inès Quivrain"), std::pair("y26-8kq2m", "Inès Vardanyan")}) {
        folder.write("data/youth/2026/" + std::string(id) + ".yaml",
                     "format: 1\nid: " + std::string(id) + "\n");
        folder.write("data/identities/2026/" + std::string(id) + ".yaml",
                     "format: 1\nid: " + std::string(id) + "\nname: " + name + "\n");
    }
    std::istringstream in;
    std::ostringstream out, err;
    Terminal terminal{out, err, in, watched.out, watched.err, false, 80, {}};
    Surroundings world{*Date::from_civil(2026, 11, 23), folder.path() / "data",
                       [](const char *) { return std::string(); }, seeded_chance(1)};
    run(line, terminal, world);
    return err.str();
}

bool names_anybody(const std::string &text) {
    return text.find("Quivrain") != text.npos || text.find("Vardanyan") != text.npos;
}

} // namespace

TEST_CASE("a choice between young people names them to who sees the errors, and to no log") {
    const std::vector<std::string> line{"youth", "show", "ines"};
    CHECK(names_anybody(said_in_errors(line, {true, true})));
    CHECK(names_anybody(said_in_errors(line, {false, true})));
    CHECK_FALSE(names_anybody(said_in_errors(line, {true, false})));
    CHECK_FALSE(names_anybody(said_in_errors(line, {false, false})));
    CHECK(said_in_errors(line, {true, false}).find("y26-7kq2m") != std::string::npos);
}

TEST_CASE("the nearest names and likely doubles stay out of a log too") {
    CHECK_FALSE(names_anybody(said_in_errors({"youth", "show", "quivrian"}, {true, false})));
    CHECK_FALSE(names_anybody(said_in_errors({"youth", "add", "Inès Quivrain"}, {true, false})));
    CHECK(names_anybody(said_in_errors({"youth", "add", "Inès Quivrain"}, {true, true})));
}

} // namespace maillon
