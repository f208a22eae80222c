// What reading costs: the CPU time of each step over all files of a data folder, in one run.
// read_bench DIR [ROUNDS]. Medians of the rounds, and ratios; nothing is asserted.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>

#include <sys/stat.h>

#include <yaml-cpp/yaml.h>

#include "records/atomic_file.h"
#include "records/folder.h"
#include "records/yaml_scanner.h"

namespace fs = std::filesystem;
using namespace maillon;

namespace {

double cpu_seconds() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

std::vector<fs::path> records_below(const fs::path &folder) {
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && entry.path().extension() == ".yaml")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string text_of(const fs::path &file) {
    auto read = read_file(file).file;
    if (!read) std::exit(2);
    return std::move(read->text);
}

void list_names(const fs::path &folder) {
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        struct stat status {};
        if (::lstat(entry.path().c_str(), &status) != 0) std::exit(2);
    }
}

struct Measured {
    const char *name;
    std::function<void()> run;
    std::vector<double> seconds = {};

    [[nodiscard]] double median() const {
        auto sorted = seconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

void print(const std::vector<Measured> &steps, std::size_t files) {
    const double raw = steps[1].median();
    const double load = steps.back().median();
    std::printf("%-34s %9s %11s %16s %12s\n", "step", "CPU ms", "us a file", "x open and read",
                "YAML::Load /");
    for (const Measured &step : steps) {
        const double median = step.median();
        std::printf("%-34s %9.1f %11.2f %16.1f %12.1f\n", step.name, median * 1e3,
                    median * 1e6 / static_cast<double>(files), median / raw, load / median);
    }
}

void print_share(const std::vector<fs::path> &files) {
    std::size_t quick = 0;
    for (const auto &file : files) {
        Document document;
        document.text = text_of(file);
        quick += scan(document) ? 1 : 0;
    }
    std::printf("%zu of %zu files are read by the scanner (%.1f %%)\n", quick, files.size(),
                100.0 * static_cast<double>(quick) / static_cast<double>(files.size()));
}

} // namespace

int main(int count, char **arguments) {
    if (count < 2) return std::fputs("read_bench DIR [ROUNDS]\n", stderr), 2;
    const fs::path folder = arguments[1];
    const int rounds = count > 2 ? std::atoi(arguments[2]) : 5;
    const auto files = records_below(folder);
    const auto each = [&](const auto &act) {
        return [&files, act] {
            for (const auto &file : files)
                act(text_of(file));
        };
    };
    std::vector<Measured> steps = {
        {"readdir and lstat", [&] { list_names(folder); }},
        {"open and read", each([](const std::string &) {})},
        {"to a tree (read_document)",
         each([](std::string text) { (void)read_document("f", std::move(text)); })},
        {"to a register (Folder::load_all)",
         [&] { (void)Folder(folder, Writing::real).load_all(); }},
        {"YAML::Load", each([](const std::string &text) { (void)YAML::Load(text); })}};
    for (int round = 0; round < rounds; ++round) {
        for (Measured &step : steps) {
            const double before = cpu_seconds();
            step.run();
            step.seconds.push_back(cpu_seconds() - before);
        }
    }
    print_share(files);
    print(steps, files.size());
    return 0;
}
