// Words of a command line, one a line, over a copy of a small data folder and in rehearsal: an exit
// code of ours, a word on stderr where it fails, nothing that acts, nothing changed.
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <sstream>
#include <string>

#include <unistd.h>

#include "base/code_points.h"
#include "commands/run.h"
#include "fuzz/fault.h"

using namespace maillon;

namespace {

namespace fs = std::filesystem;

// Made once, removed at the end.
class SmallFolder {
public:
    SmallFolder() {
        std::string name = (fs::temp_directory_path() / "maillon-fuzz-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) fault("no folder to work in");
        path_ = name;
        ::setenv("HOME", path_.c_str(), 1);
        ::unsetenv("XDG_CONFIG_HOME");
        for (const auto &line : std::initializer_list<std::vector<std::string>>{
                 {"init", "--association", "Asso", "--no-git"},
                 {"staff", "add", "Angelina C."},
                 {"partner", "add", "France Travail", "--kind", "FT"},
                 {"referral", "add", "france-travail", "Inès Benali", "--new", "--born", "2004"}}) {
            std::ostringstream out, err;
            if (answered(line, out, err) != 0) fault(err.str().c_str());
        }
    }
    ~SmallFolder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    SmallFolder(const SmallFolder &) = delete;
    SmallFolder &operator=(const SmallFolder &) = delete;

    int answered(const std::vector<std::string> &line, std::ostream &out, std::ostream &err) const {
        std::istringstream in("Texte\n");
        Terminal terminal{out, err, in};
        Surroundings world{*Date::from_iso("2026-11-23"), path_,
                           [](const char *) { return std::string(); }, seeded_chance(3)};
        return maillon::run(line, terminal, world);
    }

    // How many entries, and the newest change among them.
    [[nodiscard]] std::pair<int, fs::file_time_type> state() const {
        std::pair<int, fs::file_time_type> state{0, fs::file_time_type::min()};
        for (const auto &entry : fs::recursive_directory_iterator(path_)) {
            ++state.first;
            if (entry.is_regular_file() && entry.path().filename() != ".lock")
                state.second = std::max(state.second, entry.last_write_time());
        }
        return state;
    }

private:
    fs::path path_;
};

// At a newline or a NUL; what makes folders or leaves this one is kept out.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words{"--dry-run"};
    while (!text.empty() && words.size() < 40) {
        const auto end = text.find_first_of(std::string_view("\n\0", 2));
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(words.back().size() + 1, text.size()));
    }
    return words;
}

bool is_tame(const std::vector<std::string> &words) {
    for (const auto &word : words) {
        if (word.find('/') != word.npos) return false;
        if (word == "init" || word == "git" || word == "sync" || word == "edit" ||
            word == "modifier")
            return false;
    }
    return true;
}

constexpr std::string_view own_fault = "fault of its own";

void must_stand(const std::string &text) {
    each_code_point(text, [](CodePoint point, std::string_view bytes) {
        if (point.is_broken() || (is_acting(point.value) && bytes != "\n"))
            fault("a control character in the answer");
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    static const SmallFolder folder;
    static const auto before = folder.state();
    const auto words =
        words_of({reinterpret_cast<const char *>(data), std::min<std::size_t>(size, 4000)});
    if (!is_tame(words)) return 0;
    std::ostringstream out, err;
    const int code = folder.answered(words, out, err);
    if (code < 0 || code > 3) fault("an exit code of nobody's");
    if (code != 0 && err.str().empty() && out.str().empty()) fault("a failure without a word");
    // Unless the words themselves say so: libFuzzer learns what it is compared with.
    const bool said =
        std::search(data, data + size, own_fault.begin(), own_fault.end()) != data + size;
    if (!said && err.str().find(own_fault) != std::string::npos) fault("an unforeseen exception");
    must_stand(out.str());
    must_stand(err.str());
    if (folder.state() != before) fault("a rehearsal changed the folder");
    return 0;
}
