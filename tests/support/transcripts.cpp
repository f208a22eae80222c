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
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::string content(const fs::path &path) {
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

std::string replaced(std::string text, const std::string &from, const std::string &to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// One transcript's own world: a home without trust or git identity but its own, a day, and seeded
// ids.
class Stage {
public:
    Stage(fs::path source, fs::path program)
        : source_(std::move(source)), program_(std::move(program)) {
        std::string pattern = (fs::temp_directory_path() / "maillon-cli-XXXXXX").string();
        root_ = mkdtemp(pattern.data());
        fs::create_directories(root_ / "here");
    }
    ~Stage() { fs::remove_all(root_); }
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    void put_data(const std::string &name) {
        if (name != "example") return;
        fs::remove_all(root_ / "here");
        fs::copy(source_ / "data-example", root_ / "here", fs::copy_options::recursive);
    }

    // The command's line in the transcript, and what came of it.
    std::string run(const std::string &command) {
        ++count_;
        if (command.starts_with("cd ") && command.find_first_of(";&|") == command.npos) {
            place_ /= command.substr(3);
            return "$ " + command + "\n";
        }
        std::ofstream(root_ / "command.sh") << command << '\n';
        const std::string in = "cd '" + (root_ / "here" / place_).string() + "' && env -i " +
                               "PATH='" + program_.parent_path().string() + ":/usr/bin:/bin' " +
                               "HOME='" + root_.string() +
                               "' LC_ALL=C ASAN_OPTIONS=detect_leaks=1 " +
                               "MAILLON_TODAY=2026-11-23 MAILLON_SEED=" + std::to_string(count_) +
                               " sh '" + (root_ / "command.sh").string() + "' </dev/null >'" +
                               (root_ / "out").string() + "' 2>'" + (root_ / "err").string() + "'";
        const int status = std::system(in.c_str());
        std::string told = "$ " + command + "\n";
        tell(told, "> ", content(root_ / "out"));
        tell(told, "! ", content(root_ / "err"));
        const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
        if (code != 0) told += "= " + std::to_string(code) + "\n";
        return told;
    }

private:
    void tell(std::string &told, const std::string &mark, const std::string &text) const {
        const std::string plain = replaced(text, (root_ / "here").string(), "$HERE");
        for (const auto &line : lines_of(plain)) {
            told += line.empty() ? mark.substr(0, 1) + "\n" : mark + line + "\n";
        }
    }

    fs::path source_, program_, root_;
    fs::path place_; // where a lone `cd` led, from the folder
    int count_ = 0;
};

bool is_outcome(const std::string &line) {
    return !line.empty() && (line[0] == '>' || line[0] == '!' || line[0] == '=');
}

std::string performed(const fs::path &test, const fs::path &source, const fs::path &program) {
    Stage stage(source, program);
    std::string told;
    for (const auto &line : lines_of(content(test))) {
        if (is_outcome(line)) continue;
        if (line.rfind("$ ", 0) == 0) {
            told += stage.run(line.substr(2));
            continue;
        }
        if (line.rfind("data: ", 0) == 0) stage.put_data(line.substr(6));
        told += line + "\n";
    }
    return told;
}

void show_difference(const fs::path &test, const std::string &now) {
    const auto before = lines_of(content(test));
    const auto after = lines_of(now);
    std::size_t i = 0;
    while (i < before.size() && i < after.size() && before[i] == after[i])
        ++i;
    std::cout << test.filename().string() << ":" << i + 1 << ": not what happens now\n";
    for (std::size_t k = i; k < std::min(before.size(), i + 12); ++k)
        std::cout << "  - " << before[k] << '\n';
    for (std::size_t k = i; k < std::min(after.size(), i + 12); ++k)
        std::cout << "  + " << after[k] << '\n';
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
        if (now == content(test)) {
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
