// The floors: what each may include, and who alone may print, read YAML, split words or open files.
// SPDX-License-Identifier: MIT
#include <cctype>
#include <map>

#include <doctest/doctest.h>

#include "support/source_text.h"

using namespace maillon;

namespace {

using Names = std::vector<std::string>;

const std::map<std::string, int> heights = {
    {"base", 0}, {"alliance", 1}, {"records", 2}, {"report", 2}, {"commands", 3}};

// The file main.cpp stands above all floors.
int height(const std::string &floor) {
    const auto found = heights.find(floor);
    return found == heights.end() ? 4 : found->second;
}

std::string floor_of(const std::string &path) { return path.substr(0, path.find('/')); }

bool starts_with_any(const std::string &path, const Names &beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string &beginning) { return path.starts_with(beginning); });
}

// Headers that begin with one of `headers` may stand only in paths that begin with one of `where`.
struct Reserved {
    Names headers;
    Names where;
};

const std::vector<Reserved> reserved_headers = {
    {{"yaml-cpp/"}, {"records/"}},
    {{"CLI/"}, {"commands/"}},
    {{"nlohmann/"}, {"report/"}},
    {{"utf8proc.h"}, {"base/"}},
    {{"filesystem", "fstream", "unistd.h", "fcntl.h"}, {"records/", "commands/", "main.cpp"}},
    {{"iostream"}, {"commands/terminal", "main.cpp"}},
};

bool is_allowed(const std::string &path, const std::string &header) {
    for (const Reserved &reserved : reserved_headers)
        if (starts_with_any(header, reserved.headers) && !starts_with_any(path, reserved.where))
            return false;
    const std::string target = floor_of(header);
    return !heights.contains(target) || target == floor_of(path) ||
           height(target) < height(floor_of(path));
}

// The header an #include line names, with the bracket or quote before it; empty for other lines.
std::string included(const std::string &line) {
    const auto hash = line.find_first_not_of(' ');
    if (hash == line.npos || line[hash] != '#' || line.find("include") == line.npos) return {};
    const auto open = line.find_first_of("<\"");
    const auto close = line.find_last_of(">\"");
    return open == line.npos ? std::string() : line.substr(open, close - open);
}

Names include_faults(const SourceFile &file) {
    Names faults;
    std::istringstream lines(file.text);
    for (std::string line; std::getline(lines, line);) {
        const std::string quoted = included(line);
        if (quoted.empty()) continue;
        const std::string header = quoted.substr(1);
        const bool is_ours = quoted[0] == '"';
        if (!is_allowed(file.path, header) || (is_ours && !heights.contains(floor_of(header))))
            faults.push_back(file.path + ": " + line);
    }
    return faults;
}

// The words found in the text where they do not go on to the left, as printf does not in snprintf.
bool says_any(const std::string &text, const Names &words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string &word) {
        for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1))
            if (at == 0 || std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0) return true;
        return false;
    });
}

bool prints(const SourceFile &file) {
    return !starts_with_any(file.path, {"main.cpp", "commands/terminal"}) &&
           says_any(file.text, {"std::cout", "std::cerr", "std::clog", "fmt::print", "printf(",
                                "fprintf(", "puts(", "fputs(", "putchar(", "perror("});
}

bool reads_clock(const SourceFile &file) {
    return !starts_with_any(file.path, {"main.cpp", "commands/surroundings"}) &&
           says_any(file.text, {"system_clock::now", "steady_clock::now", "time(nullptr)",
                                "time(0)", "time(NULL)", "localtime"});
}

Names faults_of(const std::string &path, const std::string &line) {
    return include_faults({path, line + "\n"});
}

} // namespace

TEST_CASE("an include that goes up or sideways is a fault") {
    CHECK(faults_of("base/text.cpp", "#include \"alliance/codes.h\"").size() == 1);
    CHECK(faults_of("records/folder.cpp", "#include \"report/table.h\"").size() == 1);
    CHECK(faults_of("report/table.cpp", "# include \"records/folder.h\"").size() == 1);
    CHECK(faults_of("alliance/codes.h", "#include \"commands/run.h\"").size() == 1);
    CHECK(faults_of("base/text.cpp", "#include \"text.h\"").size() == 1);
}

TEST_CASE("an include that goes down or stays is none") {
    CHECK(faults_of("commands/run.cpp", "#include \"base/error.h\"").empty());
    CHECK(faults_of("records/folder.cpp", "#include \"records/git.h\"").empty());
    CHECK(faults_of("main.cpp", "#include \"commands/run.h\"").empty());
    CHECK(faults_of("base/text.cpp", "#include <string>").empty());
}

TEST_CASE("a library out of its floor is a fault") {
    CHECK(faults_of("alliance/codes.cpp", "#include <yaml-cpp/yaml.h>").size() == 1);
    CHECK(faults_of("records/folder.cpp", "#include <CLI/CLI.hpp>").size() == 1);
    CHECK(faults_of("records/folder.cpp", "#include <nlohmann/json.hpp>").size() == 1);
    CHECK(faults_of("report/view.cpp", "#include <fstream>").size() == 1);
    CHECK(faults_of("records/folder.cpp", "#include <yaml-cpp/yaml.h>").empty());
}

TEST_CASE("printing and clocks are noticed") {
    CHECK(prints({"report/view.cpp", "std::cout << 1;"}));
    CHECK(prints({"commands/run.cpp", "std::printf(\"x\");"}));
    CHECK_FALSE(prints({"commands/run.cpp", "std::snprintf(a, 1, \"x\");"}));
    CHECK_FALSE(prints({"commands/terminal.cpp", "std::cout << 1;"}));
    CHECK(reads_clock({"alliance/health.cpp", "std::chrono::system_clock::now()"}));
}

TEST_CASE("no source includes what its floor may not") {
    for (const SourceFile &file : source_files())
        for (const std::string &fault : include_faults(file))
            FAIL_CHECK(fault);
}

TEST_CASE("only main and the terminal print, only main and its surroundings ask the clock") {
    for (const SourceFile &file : source_files()) {
        CHECK_MESSAGE(!prints(file), file.path, " prints");
        CHECK_MESSAGE(!reads_clock(file), file.path, " asks the clock");
    }
}
