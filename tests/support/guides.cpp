// Runs the sessions that the pages of docs/ show: what stands there is what a person at a terminal
// of 80 columns sees. With --write the answers are written again, for git to show.
// SPDX-License-Identifier: MIT
//
//   <!-- data: none -->      this page is a session; or `example`: in a copy of data-example
//   <!-- today: 2026-12-14 -->   the day of what follows
//   ```console
//   $ maillon partner list   a line for sh; what stands below it is its answer
//   ```
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>
#include <regex>
#include <string>

#include "support/stage.h"

namespace {

namespace fs = std::filesystem;
using namespace maillon;

// What a directive says: the text between "<!-- NAME: " and " -->".
std::optional<std::string> directive(const std::string &line, const std::string &name) {
    const std::string begin = "<!-- " + name + ": ";
    const std::string end = " -->";
    if (!line.starts_with(begin) || !line.ends_with(end)) return std::nullopt;
    return line.substr(begin.size(), line.size() - begin.size() - end.size());
}

// git has a clock of its own: what it says of a command's time is told of the page's day.
std::string on_the_day(const std::string &answer, const std::string &day) {
    static const std::regex moment(R"(\(\d{4}-\d\d-\d\d \d\d:\d\d\))");
    return std::regex_replace(answer, moment, "(" + day + " 10:05)");
}

bool is_session(const fs::path &page) {
    return file_content(page).find("\n<!-- data: ") != std::string::npos;
}

std::string performed(const fs::path &page, const fs::path &source, const fs::path &program) {
    Stage stage(source, program);
    std::string told;
    bool inside = false;
    for (const auto &line : lines_of(file_content(page))) {
        if (const auto data = directive(line, "data")) stage.put_data(*data);
        if (const auto day = directive(line, "today")) stage.set_today(*day);
        if (line.starts_with("```")) inside = line == "```console";
        if (inside && !line.starts_with("$ ") && !line.starts_with("```")) continue;
        told += line + "\n";
        if (inside && line.starts_with("$ "))
            told += on_the_day(stage.run(line.substr(2), Watched::by_a_person).out, stage.today());
    }
    return told;
}

} // namespace

int main(int count, char **words) {
    const bool writes = count > 1 && std::string(words[1]) == "--write";
    const fs::path source = MAILLON_SOURCE;
    int passed = 0;
    int failed = 0;
    for (const auto &entry : fs::directory_iterator(source / "docs")) {
        const fs::path &page = entry.path();
        if (page.extension() != ".md" || !is_session(page)) continue;
        const std::string now = performed(page, source, MAILLON_PROGRAM);
        if (now == file_content(page)) {
            ++passed;
        } else if (writes) {
            std::ofstream(page, std::ios::binary) << now;
            std::cout << "written: " << page.filename().string() << '\n';
        } else {
            ++failed;
            show_difference(page, now);
        }
    }
    std::cout << passed << " guides passed, " << failed << " failed\n";
    return failed == 0 && (passed > 0 || writes) ? 0 : 1;
}
