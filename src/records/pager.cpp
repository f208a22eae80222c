// Starts the pager on a pipe and fills it.
// SPDX-License-Identifier: MIT
#include "records/pager.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <sstream>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "records/signals_left.h"
#include "records/string_pointers.h"

namespace maillon {
namespace {

std::vector<std::string> words_of(const std::string &command) {
    std::istringstream stream(command);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

// What less is told where the user has not said it: colours are kept, a short text does not stay,
// and the text is UTF-8 whatever the locale says.
std::vector<std::string> environment() {
    std::vector<std::string> all;
    for (char **one = environ; *one != nullptr; ++one)
        all.emplace_back(*one);
    for (const std::string_view usual : {"LESS=FRX", "LESSCHARSET=utf-8"}) {
        const auto name = usual.substr(0, usual.find('=') + 1);
        const auto says = [&](const std::string &one) { return one.starts_with(name); };
        if (std::none_of(all.begin(), all.end(), says)) all.emplace_back(usual);
    }
    return all;
}

void write_whole(int descriptor, const std::string &text) {
    std::size_t done = 0;
    while (done < text.size()) {
        const auto count = ::write(descriptor, text.data() + done, text.size() - done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        done += static_cast<std::size_t>(count);
    }
}

// 0 where it could not be started.
pid_t start(const std::string &pager, int input) {
    auto words = words_of(pager);
    if (words.empty()) return 0;
    auto variables = environment();
    const auto word_pointers = string_pointers(words);
    const auto variable_pointers = string_pointers(variables);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int signal : {SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ})
        sigaddset(&usual, signal);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    pid_t child = 0;
    const int trouble = ::posix_spawnp(&child, words.front().c_str(), &files, &attributes,
                                       word_pointers.data(), variable_pointers.data());
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    return trouble == 0 ? child : 0;
}

} // namespace

bool show_in_pager(const std::string &pager, const std::string &text) {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    const SignalsLeft keys({SIGINT, SIGQUIT, SIGPIPE});
    const pid_t child = start(pager, ends[0]);
    ::close(ends[0]);
    if (child != 0) write_whole(ends[1], text);
    ::close(ends[1]);
    if (child == 0) return false;
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) break;
    return true;
}

} // namespace maillon
