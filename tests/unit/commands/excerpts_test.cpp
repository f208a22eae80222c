// A terminal sees the line and a caret under each place; nothing else does.
// SPDX-License-Identifier: MIT
#include <sstream>

#include <doctest/doctest.h>

#include "commands/run.h"
#include "unit/records/temporary_folder.h"

namespace maillon {
namespace {

struct Told {
    std::string out;
    std::string err;
};

enum class Seen { by_a_pipe, by_a_person };

Told told(const TemporaryFolder &folder, const std::vector<std::string> &line, Seen seen) {
    const bool person = seen == Seen::by_a_person;
    std::istringstream in;
    std::ostringstream out, err;
    Terminal terminal{out, err, in, person, person, person, 60};
    Surroundings world{*Date::from_civil(2026, 11, 23), folder.path(),
                       [](const char *) { return std::string(); }, seeded_chance(1)};
    run(line, terminal, world);
    return {out.str(), err.str()};
}

bool has(const std::string &text, const std::string &words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("check and the commands that list problems show them in a terminal only") {
    TemporaryFolder folder;
    folder.write("maillon.yaml", "format: 1\nassociation: A\nlanguage: en\n");
    folder.write("partners/ml-nord.yaml", "format: 1\nid: ml-nord\nname: Secret\nkind: ML\n"
                                          "since: 2024-13-02 # dit Jean\n");
    const std::string excerpt = "  since: 2024-13-02 # dit Jean\n         ^\n";
    CHECK(has(told(folder, {"check", "--color", "never"}, Seen::by_a_person).out, excerpt));
    CHECK(has(told(folder, {"health", "--color", "never"}, Seen::by_a_person).err, excerpt));
    CHECK_FALSE(has(told(folder, {"check"}, Seen::by_a_pipe).out, "Jean"));
    CHECK_FALSE(has(told(folder, {"health"}, Seen::by_a_pipe).err, "Jean"));
}

TEST_CASE("a command that stops on a broken record, or on the settings, shows the line") {
    TemporaryFolder folder;
    folder.write("maillon.yaml", "format: 1\nassociation: A\nlanguage: en\n");
    folder.write("partners/ml-nord.yaml", "format: 1\nid: ml-nord\nname: \"Secret\nkind: ML\n");
    const std::vector<std::string> set = {"partner", "set", "ml-nord", "kind", "FT"};
    CHECK(has(told(folder, set, Seen::by_a_person).err, "  name: \"Secret\n        ^\n"));
    CHECK_FALSE(has(told(folder, set, Seen::by_a_pipe).err, "Secret"));
    folder.write("maillon.yaml", "format: 1\nassociation:A\n");
    CHECK(has(told(folder, {"health"}, Seen::by_a_person).err, "  association:A\n  ^\n"));
    CHECK_FALSE(has(told(folder, {"health"}, Seen::by_a_pipe).err, "association:A\n"));
}

} // namespace maillon
