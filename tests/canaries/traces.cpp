// What a command leaves behind: files, their names, commits, the user's home, temporaries.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <stdexcept>

#include "canaries/suites.h"

namespace maillon::canaries {
namespace {

namespace fs = std::filesystem;

std::string said_by(const std::string &command) {
    FILE *pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("can't run: " + command);
    std::string text;
    char bytes[4096];
    for (std::size_t n = 0; (n = std::fread(bytes, 1, sizeof bytes, pipe)) > 0;)
        text.append(bytes, n);
    if (::pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
    return text;
}

std::string log_of(const fs::path &folder, const std::string &options) {
    return said_by("git -C '" + folder.string() + "' --no-pager log --all " + options);
}

void look_at_git(Trial &trial, const std::string &after, const fs::path &folder, Kinds content) {
    if (!fs::exists(folder / ".git")) return;
    const std::string where = after + ", git in " + folder.filename().string();
    trial.judge.look(where + ", messages and names",
                     log_of(folder, "--name-only --format=%an%n%ae%n%B"), allowed_in_traces);
    trial.judge.look(where + ", contents", log_of(folder, "-p"), content);
    for (const char *kept : {"logs", "COMMIT_EDITMSG"}) {
        const fs::path path = folder / ".git" / kept;
        if (fs::is_directory(path))
            trial.judge.look_below(where + ", " + kept, path, allowed_in_traces);
        else if (fs::exists(path))
            trial.judge.look(where + ", " + kept, text_of(path), allowed_in_traces);
    }
}

// Names stand in the identities and nowhere else.
void look_at_records(Trial &trial, const std::string &after) {
    for (const auto &entry : fs::recursive_directory_iterator(trial.desk.data())) {
        const std::string name = fs::relative(entry.path(), trial.desk.data()).string();
        if (name.starts_with(".git/") || name.find("/.git/") != name.npos) continue;
        trial.judge.look(after + ", the name of a file", name, allowed_in_traces);
        if (name.find(".maillon-") != name.npos) trial.judge.fail(after + ": left behind: " + name);
        if (!entry.is_regular_file() || name.starts_with("identities/")) continue;
        trial.judge.look(after + ", " + name, text_of(entry.path()), anything & ~any_name);
    }
}

} // namespace

void look_for_traces(Trial &trial, const std::string &after) {
    const fs::path data = trial.desk.data();
    look_at_records(trial, after);
    look_at_git(trial, after, data, anything & ~any_name);
    look_at_git(trial, after, data / "identities", anything);
    trial.judge.look_below(after + ", the home", trial.desk.root() / "home", allowed_in_traces);
    trial.judge.nothing_left(after + ", temporaries", trial.desk.root() / "tmp");
    trial.judge.nothing_left(after + ", editing copies", trial.desk.root() / "run");
}

} // namespace maillon::canaries
