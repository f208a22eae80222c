// The pages made from the code: the README's tour from its transcript, docs/commands.md from the
// commands' declarations, the man pages from them too, docs/errors.md from the broken records of
// tests/errors. Compares them with what stands there; --write writes them again.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

#include "commands/help.h"
#include "commands/manual.h"
#include "commands/run.h"

namespace {

namespace fs = std::filesystem;
using namespace maillon;

std::string content(const fs::path &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string commands_page() {
    const Date today = *Date::from_civil(2026, 11, 23);
    return "# Commands\n\nMade from the commands' declarations by `make docs`; the same as "
           "`maillon help NOUN "
           "VERB`.\n\n# In English\n" +
           command_reference({Language::english, false, today}) + "\n# En français\n" +
           command_reference({Language::french, false, today});
}

enum class Reader { pipe, person };

// What the program says in a folder, on the day of the examples.
std::string answered(const fs::path &folder, const std::vector<std::string> &line,
                     Reader reader = Reader::pipe) {
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream in;
    const bool person = reader == Reader::person;
    Terminal terminal{out, err, in, person, person, person, 100};
    Surroundings world{*Date::from_civil(2026, 11, 23), folder,
                       [](const char *) { return std::string(); }, seeded_chance(1)};
    run(line, terminal, world);
    return out.str() + err.str();
}

std::string checked(const fs::path &folder, const std::string &language) {
    return answered(folder, {"check", "--lang", language});
}

std::string seen(const fs::path &folder, const std::string &language) {
    return answered(folder, {"check", "--color", "never", "--lang", language}, Reader::person);
}

std::vector<fs::path> broken_folders(const fs::path &source) {
    std::vector<fs::path> cases;
    for (const auto &entry : fs::directory_iterator(source / "tests/errors")) {
        if (entry.is_directory()) cases.push_back(entry.path());
    }
    std::sort(cases.begin(), cases.end());
    return cases;
}

std::string errors_page(const std::vector<fs::path> &cases) {
    std::string page = "# The gallery of errors\n\nOne broken record per kind of problem, and what "
                       "`maillon check` "
                       "says of it in a terminal: the line, and a caret under the place. In a pipe "
                       "or under cron the line is left out, for it may hold a name. Made from "
                       "`tests/errors` by `make docs`.\n";
    for (const auto &one : cases) {
        page += "\n## " + one.filename().string() + "\n\n```\n" + seen(one / "data", "en") +
                "```\n\n```\n" + seen(one / "data", "fr") + "```\n";
    }
    return page;
}

// The fenced block that begins with these words holds this text.
void put(std::string &page, const std::string &begins, const std::string &text) {
    const auto begin = page.find("```\n" + begins) + 4;
    page.replace(begin, page.find("\n```", begin) + 1 - begin, text);
}

// The README with the tour as tests/cli/readme.test has it, the marks taken off, and the week of
// data-example down to what is new.
std::string readme(const fs::path &source) {
    std::string page = content(source / "README.md");
    std::istringstream transcript(content(source / "tests/cli/readme.test"));
    std::string tour;
    for (std::string line; std::getline(transcript, line);) {
        if (line.starts_with("$ ")) tour += line + "\n";
        if (line.starts_with("> ")) tour += line.substr(2) + "\n";
    }
    put(page, "$ maillon init", tour);
    const auto week = answered(source / "data-example", {"summary", "--week", "--lang", "en"});
    put(page, "Les Ricochets", week.substr(0, week.find("\nNew this week")));
    return page;
}

} // namespace

int main(int count, char **words) {
    const bool writes = count > 1 && std::string(words[1]) == "--write";
    const fs::path source = MAILLON_SOURCE;
    int passed = 0;
    int failed = 0;
    const auto made = [&](const fs::path &file, const std::string &text) {
        if (writes) std::ofstream(file, std::ios::binary) << text;
        const bool same = content(file) == text;
        ++(same ? passed : failed);
        if (!same) std::cout << fs::relative(file, source).string() << " is stale: make docs\n";
    };
    const auto cases = broken_folders(source);
    for (const auto &one : cases) {
        made(one / "message.en", checked(one / "data", "en"));
        made(one / "message.fr", checked(one / "data", "fr"));
    }
    made(source / "README.md", readme(source));
    made(source / "docs/commands.md", commands_page());
    made(source / "docs/errors.md", errors_page(cases));
    for (const Language language : {Language::english, Language::french}) {
        const bool french = language == Language::french;
        const fs::path folder = source / "docs/man" / (french ? "fr/man1" : "man1");
        fs::create_directories(folder);
        const auto pages = manual_pages(language);
        for (const ManualPage &page : pages)
            made(folder / page.name, page.text);
        for (const auto &entry : fs::directory_iterator(folder)) {
            const std::string name = entry.path().filename().string();
            const auto of_name = [&](const ManualPage &page) { return page.name == name; };
            if (std::any_of(pages.begin(), pages.end(), of_name)) continue;
            ++failed;
            std::cout << name << " is no page any more: remove it\n";
        }
    }
    std::cout << passed << " passed, " << failed << " failed\n";
    return failed == 0 ? 0 : 1;
}
