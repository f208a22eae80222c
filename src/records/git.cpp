// Git: which program, with which environment and settings, and the few things maillon asks of it.
// SPDX-License-Identifier: MIT
#include "records/git.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <thread>
#include <unistd.h>

#include "base/text.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

// No exchange with a colleague's server takes longer; a git that hangs does.
constexpr std::chrono::minutes longest{10};

// Fixed places: a git planted somewhere in $PATH is never run.
std::string git_program() {
    for (const char *path : {"/usr/bin/git", "/usr/local/bin/git", "/bin/git"})
        if (access(path, X_OK) == 0) return path;
    return {};
}

void keep(std::vector<std::string> &environment, const char *name) {
    if (const char *value = std::getenv(name))
        environment.push_back(std::string(name) + "=" + value);
}

// None of the caller's GIT_ variables; no way up to a repository around the folder; no question, no
// editor, no transport that is a program (ext::).
std::vector<std::string> environment_for(const fs::path &folder) {
    std::vector<std::string> environment{"PATH=/usr/local/bin:/usr/bin:/bin",
                                         "LC_ALL=C",
                                         "GIT_TERMINAL_PROMPT=0",
                                         "GIT_ASKPASS=",
                                         "GIT_EDITOR=:",
                                         "GIT_ALLOW_PROTOCOL=file:git:http:https:ssh",
                                         "GIT_CEILING_DIRECTORIES=" +
                                             folder.parent_path().string()};
    keep(environment, "HOME");
    keep(environment, "XDG_CONFIG_HOME");
    return environment;
}

// What a folder's own configuration could make git run is off; paths are taken as they stand; the
// answer does not wait for a clean-up in the background.
std::vector<std::string> command_line(const std::string &program, const fs::path &folder) {
    std::vector<std::string> line{program, "--no-pager", "--literal-pathspecs"};
    for (const char *setting :
         {"core.hooksPath=/dev/null", "core.fsmonitor=false", "commit.gpgSign=false",
          "push.gpgSign=false", "log.showSignature=false", "merge.verifySignatures=false",
          "submodule.recurse=false", "safe.bareRepository=explicit", "gc.autoDetach=false"})
        line.insert(line.end(), {"-c", setting});
    line.insert(line.end(), {"-C", folder.string()});
    return line;
}

// A user's own way to ssh is kept; otherwise ssh asks nothing and notices a dead line.
void add_network(std::vector<std::string> &environment, const fs::path &folder) {
    for (const char *name : {"SSH_AUTH_SOCK", "http_proxy", "https_proxy", "HTTPS_PROXY",
                             "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"})
        keep(environment, name);
    if (run_git(folder, {"config", "core.sshCommand"}).status == 0) return;
    environment.emplace_back("GIT_SSH_COMMAND=ssh -oBatchMode=yes -oConnectTimeout=15 "
                             "-oServerAliveInterval=15 -oServerAliveCountMax=3");
}

std::vector<std::string> with_files(std::vector<std::string> words,
                                    const std::vector<std::string> &files) {
    words.emplace_back("--");
    words.insert(words.end(), files.begin(), files.end());
    return words;
}

// A colleague's commit of the same file may have taken this change along. Asked of exit codes: a
// git whose answer got lost in a pipe may still end with 0.
bool is_committed(const fs::path &folder, const std::vector<std::string> &files) {
    const auto changed = run_git(
        folder, with_files({"diff", "--quiet", "--no-ext-diff", "--no-textconv", "HEAD"}, files));
    const auto known = run_git(folder, with_files({"ls-files", "--error-unmatch"}, files));
    return changed.status == 0 && known.status == 0;
}

// git commits the removal of a file that it can't look at for a moment, and ends with 0.
bool says_what_stands_here(const fs::path &folder, const std::vector<std::string> &files) {
    const auto listed =
        run_git(folder, with_files({"ls-tree", "--name-only", "-z", "HEAD"}, files));
    const auto here = std::count_if(files.begin(), files.end(), [&](const std::string &file) {
        std::error_code ignored;
        return fs::exists(fs::symlink_status(folder / file, ignored));
    });
    return listed.status == 0 && split_at_nul(listed.out).size() == static_cast<std::size_t>(here);
}

GitAnswer commit_once(const fs::path &folder, const std::vector<std::string> &files,
                      const CommitText &text) {
    auto added = run_git(folder, with_files({"add"}, files));
    if (added.status != 0) return added;
    auto words = author_words(folder);
    words.insert(words.end(), {"commit", "--only", "--quiet", "--message", shown(text.subject)});
    if (!text.trailer.empty()) words.insert(words.end(), {"--message", text.trailer});
    return run_git(folder, with_files(std::move(words), files));
}

} // namespace

bool has_git() { return !git_program().empty(); }

bool is_repository(const fs::path &folder) {
    std::error_code ignored;
    const auto status = fs::symlink_status(folder / ".git", ignored);
    const bool cannot_be_seen = status.type() == fs::file_type::none;
    return fs::is_directory(status) || fs::is_regular_file(status) || cannot_be_seen;
}

namespace {

GitAnswer run(const fs::path &folder, const std::vector<std::string> &words, Reaching reaching,
              const Piping &piping) {
    const std::string program = git_program();
    std::error_code trouble;
    const fs::path real = fs::canonical(folder, trouble);
    if (program.empty() || trouble) return {-1, {}, {}};
    auto line = command_line(program, real);
    auto environment = environment_for(real);
    if (reaching == Reaching::network) {
        add_network(environment, real);
        line.insert(line.end(), {"-c", "http.lowSpeedLimit=100", "-c", "http.lowSpeedTime=30"});
    }
    line.insert(line.end(), words.begin(), words.end());
    auto answer = run_program(line, environment, longest, piping);
    return {answer.status, std::move(answer.out), std::move(answer.err)};
}

} // namespace

GitAnswer run_git(const fs::path &folder, const std::vector<std::string> &words,
                  Reaching reaching) {
    return run(folder, words, reaching, {});
}

GitAnswer run_git(const fs::path &folder, const std::vector<std::string> &words,
                  const Piping &piping) {
    return run(folder, words, Reaching::disk, piping);
}

std::string why_not(const GitAnswer &answer) {
    const std::string &text = answer.err.empty() ? answer.out : answer.err;
    std::string first(trimmed(std::string_view(text).substr(0, text.find('\n'))));
    return first.empty() ? "exit " + std::to_string(answer.status) : first;
}

std::vector<std::string> split_at_nul(const std::string &text) {
    std::vector<std::string> all;
    std::size_t begin = 0;
    for (auto end = text.find('\0'); end != text.npos; end = text.find('\0', begin)) {
        all.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return all;
}

bool commit_files(const fs::path &folder, const std::vector<std::string> &files,
                  const CommitText &text, std::string &why) {
    constexpr int most_attempts = 40;
    constexpr std::chrono::milliseconds pause{50};
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const auto answer = commit_once(folder, files, text);
        if (answer.status == 0 ? says_what_stands_here(folder, files) : is_committed(folder, files))
            return true;
        why = why_not(answer);
        if (answer.status == 0) continue;
        // Another git is at work here: it says so and gives up, where we have the time to wait.
        if (why.find("lock") == why.npos) return false;
        std::this_thread::sleep_for(pause);
    }
    return false;
}

std::string user_email(const fs::path &folder) {
    if (!is_trusted(folder)) return {};
    return std::string(trimmed(run_git(folder, {"config", "user.email"}).out));
}

std::vector<std::string> author_words(const fs::path &folder) {
    if (!user_email(folder).empty()) return {};
    return {"-c", "user.name=maillon", "-c", std::string("user.email=") + nobodys_email};
}

} // namespace maillon
