// Every command that writes is tried by the fault suites: it stands in tests/fault/commands.txt.
// SPDX-License-Identifier: MIT
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>

#include "commands/command.h"
#include "support/source_folder.h"

using namespace maillon;

namespace {

// The first column: a command's name, and behind it perhaps what is particular about this case.
std::set<std::string> cases() {
    std::ifstream table(source_folder() / "tests/fault/commands.txt");
    std::set<std::string> names;
    for (std::string line; std::getline(table, line);) {
        if (line.starts_with('#') || line.find('|') == std::string::npos) continue;
        names.insert(line.substr(0, line.find_last_not_of(' ', line.find('|') - 1) + 1));
    }
    return names;
}

} // namespace

TEST_CASE("every command that writes stands in the table of the fault suites") {
    const std::set<std::string> names = cases();
    REQUIRE(names.size() > 30);
    for (const Command &command : commands()) {
        const std::string &name = command.english_name;
        if (command.reach != Reach::writes && name != "init") continue;
        CAPTURE(name);
        CHECK(std::any_of(names.begin(), names.end(), [&](const std::string &one) {
            return one == name || one.starts_with(name + " ");
        }));
    }
}
