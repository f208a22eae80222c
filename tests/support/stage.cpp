// Runs lines of sh in a world of their own.
// SPDX-License-Identifier: MIT
#include "support/stage.h"

#include <sys/wait.h>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

namespace maillon {
namespace {

namespace fs = std::filesystem;

std::string replaced(std::string text, const std::string &from, const std::string &to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

} // namespace

std::string file_content(const fs::path &path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> lines_of(const std::string &text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

void show_difference(const fs::path &file, const std::string &now) {
    const auto before = lines_of(file_content(file));
    const auto after = lines_of(now);
    std::size_t i = 0;
    while (i < before.size() && i < after.size() && before[i] == after[i])
        ++i;
    std::cout << file.filename().string() << ":" << i + 1 << ": not what happens now\n";
    for (std::size_t k = i; k < std::min(before.size(), i + 12); ++k)
        std::cout << "  - " << before[k] << '\n';
    for (std::size_t k = i; k < std::min(after.size(), i + 12); ++k)
        std::cout << "  + " << after[k] << '\n';
}

Stage::Stage(fs::path source, fs::path program)
    : source_(std::move(source)), program_(std::move(program)) {
    std::string pattern = (fs::temp_directory_path() / "maillon-cli-XXXXXX").string();
    root_ = mkdtemp(pattern.data());
    fs::create_directories(root_ / "here");
}

Stage::~Stage() { fs::remove_all(root_); }

void Stage::put_data(const std::string &name) {
    if (name != "example") return;
    fs::remove_all(root_ / "here");
    fs::copy(source_ / "data-example", root_ / "here", fs::copy_options::recursive);
}

std::string Stage::quoted(const fs::path &path) const { return "'" + path.string() + "'"; }

// A person's terminal is one of 80 columns without colours, made by script(1).
std::string Stage::redirected(Watched watched) const {
    const std::string shell = "sh " + quoted(root_ / "command.sh");
    const std::string streams =
        " </dev/null >" + quoted(root_ / "out") + " 2>" + quoted(root_ / "err");
    if (watched == Watched::by_nobody) return shell + streams;
    return "NO_COLOR=1 PAGER=cat COLUMNS=80 TERM=xterm script -qec \"" + shell + "\" /dev/null" +
           streams;
}

Outcome Stage::run(const std::string &command, Watched watched) {
    ++count_;
    const bool alone = command.find_first_of(";&|") == command.npos;
    if (alone && command.starts_with("cd ")) {
        place_ /= command.substr(3);
        return {};
    }
    if (alone && command.starts_with("export ")) {
        exported_ += " " + command.substr(7);
        return {};
    }
    std::ofstream(root_ / "command.sh") << command << '\n';
    const std::string in =
        "cd " + quoted(root_ / "here" / place_) + " && env -i PATH='" +
        program_.parent_path().string() + ":/usr/bin:/bin' HOME=" + quoted(root_) +
        " LC_ALL=C ASAN_OPTIONS=detect_leaks=1 MAILLON_TODAY=" + today_ +
        " MAILLON_SEED=" + std::to_string(count_) + exported_ + " " + redirected(watched);
    const int status = std::system(in.c_str());
    const auto told = [&](const char *stream) {
        const std::string text = file_content(root_ / stream);
        const bool person = watched == Watched::by_a_person;
        return replaced(person ? replaced(text, "\r\n", "\n") : text, (root_ / "here").string(),
                        "$HERE");
    };
    return {told("out"), told("err"), WIFEXITED(status) ? WEXITSTATUS(status) : 128};
}

} // namespace maillon
