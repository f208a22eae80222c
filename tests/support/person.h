// A person at a terminal over strings: a data folder, a line of words, what is typed when asked.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "commands/run.h"
#include "support/source_folder.h"
#include "unit/records/temporary_folder.h"

namespace maillon::made {

struct Person {
    explicit Person(const std::string &folder = "data-example") {
        std::filesystem::copy(source_folder() / folder, here.path() / "data",
                              std::filesystem::copy_options::recursive);
    }

    // The exit code; what was said is in `out` and `err`.
    int says(const std::vector<std::string> &line, const std::string &typed = "") {
        std::istringstream in(typed);
        std::ostringstream out_text, err_text;
        Terminal terminal{out_text, err_text, in, at_terminal, at_terminal, at_terminal};
        terminal.width = width;
        terminal.pager = pager;
        Surroundings world{*Date::from_civil(2026, 11, 23), here.path() / "data",
                           [&](const char *name) { return variables[name]; }, seeded_chance(1)};
        const int code = run(line, terminal, world);
        out = out_text.str();
        err = err_text.str();
        return code;
    }
    [[nodiscard]] bool was_told(const std::string &words) const {
        return (out + err).find(words) != std::string::npos;
    }
    [[nodiscard]] std::string record(const std::string &file) const {
        return here.read("data/" + file);
    }

    TemporaryFolder here;
    bool at_terminal = true;
    int width = 80;
    std::string pager = {}; // none
    std::map<std::string, std::string> variables = {{"NO_COLOR", "1"}};
    std::string out, err;
};

} // namespace maillon::made
