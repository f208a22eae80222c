// Runs tests/cli/*.test: each is a data folder, commands, and what they print, answer and leave in
// the files. With --write the transcripts are written again from what happens now, for git to show.
// SPDX-License-Identifier: MIT
//
//   # a comment
//   data: example            a copy of data-example; or `none`: an empty folder
//   $ maillon partner list   a line for sh, run in the folder; a lone `cd` holds for those after it
//   > what it prints on stdout
//   ! what it prints on stderr
//   = 1                      its exit code, when not 0
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "support/stage.h"

namespace {

namespace fs = std::filesystem;
using namespace maillon;

void tell(std::string &told, const std::string &mark, const std::string &text) {
    for (const auto &line : lines_of(text))
        told += line.empty() ? mark.substr(0, 1) + "\n" : mark + line + "\n";
}

// The command's line in the transcript, and what came of it.
std::string performed(Stage &stage, const std::string &command) {
    const Outcome outcome = stage.run(command);
    std::string told = "$ " + command + "\n";
    tell(told, "> ", outcome.out);
    tell(told, "! ", outcome.err);
    if (outcome.code != 0) told += "= " + std::to_string(outcome.code) + "\n";
    return told;
}

bool is_outcome(const std::string &line) {
    return !line.empty() && (line[0] == '>' || line[0] == '!' || line[0] == '=');
}

std::string performed(const fs::path &test, const fs::path &source, const fs::path &program) {
    Stage stage(source, program);
    std::string told;
    for (const auto &line : lines_of(file_content(test))) {
        if (is_outcome(line)) continue;
        if (line.rfind("$ ", 0) == 0) {
            told += performed(stage, line.substr(2));
            continue;
        }
        if (line.rfind("data: ", 0) == 0) stage.put_data(line.substr(6));
        told += line + "\n";
    }
    return told;
}

} // namespace

int main(int count, char **words) {
    const std::vector<std::string> line(words + 1, words + count);
    const bool writes = !line.empty() && line.front() == "--write";
    const std::string only = line.size() > (writes ? 1U : 0U) ? line.back() : "";
    const fs::path source = MAILLON_SOURCE;
    int passed = 0;
    int failed = 0;
    for (const auto &entry : fs::directory_iterator(source / "tests/cli")) {
        const fs::path &test = entry.path();
        if (test.extension() != ".test" || (!only.empty() && test.stem() != only)) continue;
        const std::string now = performed(test, source, MAILLON_PROGRAM);
        if (now == file_content(test)) {
            ++passed;
        } else if (writes) {
            std::ofstream(test, std::ios::binary) << now;
            std::cout << "written: " << test.filename().string() << '\n';
        } else {
            ++failed;
            show_difference(test, now);
        }
    }
    std::cout << passed << " transcripts passed, " << failed << " failed\n";
    return failed == 0 && (passed > 0 || writes) ? 0 : 1;
}
