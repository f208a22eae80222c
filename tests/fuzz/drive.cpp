// Drives a fuzz target without libFuzzer: seeds, mutated by a fixed seed's chance, so that a plain
// compiler can run it and every run can be had again. `make fuzz` uses libFuzzer instead.
// SPDX-License-Identifier: MIT
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include <fcntl.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

// A sanitizer's finding must reach our handler, which keeps the input.
extern "C" const char *__asan_default_options() { return "abort_on_error=1:handle_abort=0"; }
extern "C" const char *__ubsan_default_options() { return "abort_on_error=1:print_stacktrace=1"; }

namespace {

namespace fs = std::filesystem;
using Random = std::mt19937_64;

std::string current; // what the target is looking at

void keep_input(int signal) {
    const int file = ::open("fuzz-fault.input", O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file >= 0 && ::write(file, current.data(), current.size()) >= 0) ::close(file);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

std::size_t below(Random &random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

// What people and programs put in YAML, for better or worse.
constexpr std::array<std::string_view, 64> tokens = {" ",
                                                     "  ",
                                                     "\n",
                                                     "\t",
                                                     ":",
                                                     ": ",
                                                     "- ",
                                                     "#",
                                                     " #",
                                                     "\"",
                                                     "'",
                                                     "[",
                                                     "]",
                                                     "{",
                                                     "}",
                                                     ",",
                                                     "&a ",
                                                     "*a",
                                                     "!t ",
                                                     "|",
                                                     ">",
                                                     "|-",
                                                     ">+",
                                                     "---",
                                                     "...",
                                                     "\r\n",
                                                     "\r",
                                                     "\xC3",
                                                     "\xE9",
                                                     "é",
                                                     "%",
                                                     "@",
                                                     "`",
                                                     "?",
                                                     "? ",
                                                     "0",
                                                     "~",
                                                     "null",
                                                     "\\",
                                                     "\\n",
                                                     "x: y\n",
                                                     "  - z\n",
                                                     "\n\n",
                                                     "    ",
                                                     "=",
                                                     "<<",
                                                     "\xEF\xBB\xBF",
                                                     "e\xCC\x81",
                                                     "\xE2\x80\xAE",
                                                     "🙂",
                                                     "no",
                                                     "012",
                                                     "12:30",
                                                     "1e3",
                                                     "\"\"",
                                                     "''",
                                                     "[]",
                                                     "{}",
                                                     "-",
                                                     "2026-11-23",
                                                     "<<<<<<< ",
                                                     "''\n",
                                                     "\xC2\x85",
                                                     "\xE2\x80\xA8"};

std::string line_of(const std::string &text, std::size_t at) {
    const auto before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
    const auto begin = before == std::string::npos ? 0 : before + 1;
    return text.substr(begin, text.find('\n', at) - begin) + "\n";
}

void mutate_once(std::string &text, Random &random) {
    const auto at = below(random, text.size() + 1);
    const std::string token(tokens[below(random, tokens.size())]);
    switch (below(random, 6)) {
    case 0:
        text.insert(at, token);
        break;
    case 1:
        text.erase(at, 1 + below(random, 3));
        break;
    case 2:
        text.replace(at, token.size(), token);
        break;
    case 3: // a line stands twice, or elsewhere
        text.insert(at, line_of(text, below(random, text.size())));
        break;
    case 4:
        if (at < text.size()) text[at] = static_cast<char>(random());
        break;
    default: // indentation goes wrong
        if (const auto line = text.find('\n', at); line != std::string::npos)
            text.insert(line + 1, std::string(1 + below(random, 4), ' '));
    }
}

std::string mutated(const std::vector<std::string> &seeds, Random &random) {
    std::string text = seeds[below(random, seeds.size())];
    if (below(random, 16) == 0) { // two seeds, spliced
        const std::string &other = seeds[below(random, seeds.size())];
        text =
            text.substr(0, below(random, text.size())) + other.substr(below(random, other.size()));
    }
    for (auto times = below(random, 4); times > 0; --times)
        mutate_once(text, random);
    return text;
}

void add_seed(std::vector<std::string> &seeds, const fs::path &file) {
    std::ifstream in(file, std::ios::binary);
    seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

std::vector<std::string> seeds_in(const std::vector<std::string> &places) {
    std::vector<std::string> seeds{""};
    for (const auto &place : places) {
        if (fs::is_regular_file(place)) add_seed(seeds, place);
        if (!fs::is_directory(place)) continue;
        for (const auto &entry : fs::recursive_directory_iterator(place))
            if (entry.is_regular_file()) add_seed(seeds, entry.path());
    }
    return seeds;
}

void try_input(std::string text) {
    current = std::move(text);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(current.data()), current.size());
}

} // namespace

// TARGET [--runs N] [--seed S] [SEED_FILE_OR_FOLDER]…; --runs 0 tries the seeds alone.
int main(int count, char **arguments) {
    std::uint64_t runs = 1000;
    std::uint64_t seed = 1;
    std::vector<std::string> places;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = arguments[i];
        if (word == "--runs" && i + 1 < count)
            runs = std::strtoull(arguments[++i], nullptr, 10);
        else if (word == "--seed" && i + 1 < count)
            seed = std::strtoull(arguments[++i], nullptr, 10);
        else
            places.emplace_back(word);
    }
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, keep_input);
    Random random(seed);
    const auto seeds = seeds_in(places);
    for (const auto &text : seeds)
        try_input(text);
    for (std::uint64_t run = 0; run < runs; ++run)
        try_input(mutated(seeds, random));
    std::printf("%s: %zu seeds, %llu mutations, no fault\n", arguments[0], seeds.size(),
                static_cast<unsigned long long>(runs));
    return 0;
}
