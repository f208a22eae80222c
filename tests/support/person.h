// A person at a terminal over strings: a data folder, a line of words, what is typed when asked.
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
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
                           [&](const char *name) { return variables[name]; }, seeded_chance(1),
                           seconds};
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

    // So many young people more, about whom nothing is known.
    void many(int count) const {
        for (int i = 0; i < count; ++i) {
            const std::string id = "y26-" + std::to_string(10000 + i);
            here.write("data/youth/2026/" + id + ".yaml", "format: 1\nid: " + id + "\n");
        }
    }

    TemporaryFolder here;
    bool at_terminal = true;
    int width = 80;
    std::string pager = {}; // none
    std::function<double()> seconds = {};
    std::map<std::string, std::string> variables = {{"NO_COLOR", "1"}};
    std::string out, err;
};

} // namespace maillon::made
