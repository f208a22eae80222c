// The pages for people who come from a spreadsheet: each of their commands is run by a transcript.
// SPDX-License-Identifier: MIT
#include <fstream>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include "support/source_folder.h"

using namespace maillon;

static std::set<std::string> commands_in(const std::string &file) {
    std::set<std::string> found;
    std::ifstream text(source_folder() / file);
    for (std::string line; std::getline(text, line);)
        if (line.starts_with("$ maillon")) found.insert(line);
    return found;
}

TEST_CASE("every command of the spreadsheet pages is run by their transcript") {
    const auto run = commands_in("tests/cli/spreadsheet_pages.test");
    for (const char *page : {"docs/from-a-spreadsheet.md", "docs/depuis-un-tableur.md"}) {
        const auto shown = commands_in(page);
        CHECK(shown.size() >= 7);
        for (const std::string &command : shown) {
            CAPTURE(command);
            CHECK(run.contains(command));
        }
    }
}
