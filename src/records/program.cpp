// Runs another program: pipes, fork, execve, and both outputs drained together so that neither
// fills up.
// SPDX-License-Identifier: MIT
#include "records/program.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace maillon {
namespace {

class Pipe {
public:
    Pipe() : open_(pipe2(ends_.data(), O_CLOEXEC) == 0) {}
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    [[nodiscard]] bool is_open() const { return open_; }
    [[nodiscard]] int read_end() const { return ends_[0]; }
    [[nodiscard]] int write_end() const { return ends_[1]; }
    void close_write_end() { close_end(1); }

private:
    void close_end(std::size_t end) {
        if (open_ && ends_[end] >= 0) close(ends_[end]);
        ends_[end] = -1;
    }
    std::array<int, 2> ends_{-1, -1};
    bool open_;
};

std::vector<char *> pointers(const std::vector<std::string> &texts) {
    std::vector<char *> result;
    for (const auto &text : texts)
        result.push_back(const_cast<char *>(text.c_str()));
    result.push_back(nullptr);
    return result;
}

// In the child, between fork and execve: only calls that are safe there. Never returns.
[[noreturn]] void become(char *const *words, char *const *environment, const Pipe &out,
                         const Pipe &err) {
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing < 0 || dup2(nothing, 0) < 0 || dup2(out.write_end(), 1) < 0 ||
        dup2(err.write_end(), 2) < 0)
        _exit(127);
    execve(words[0], words, environment);
    _exit(127);
}

// False at the end of what there is to read.
bool take(int descriptor, std::string &into) {
    std::array<char, 4096> buffer;
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) return true;
    if (count <= 0) return false;
    into.append(buffer.data(), static_cast<std::size_t>(count));
    return true;
}

using Clock = std::chrono::steady_clock;

int milliseconds_until(Clock::time_point end) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::max<decltype(left)>(left, 0));
}

// False when the time was up first.
bool drain(const Pipe &out, const Pipe &err, ProgramAnswer &answer, Clock::time_point end) {
    std::array<pollfd, 2> waits{{{out.read_end(), POLLIN, 0}, {err.read_end(), POLLIN, 0}}};
    const std::array<std::string *, 2> texts{&answer.out, &answer.err};
    while (waits[0].fd >= 0 || waits[1].fd >= 0) {
        const int ready = poll(waits.data(), waits.size(), milliseconds_until(end));
        if (ready == 0) return false;
        if (ready < 0) {
            if (errno != EINTR) return true;
            continue;
        }
        for (std::size_t i = 0; i < waits.size(); ++i)
            if (waits[i].fd >= 0 && waits[i].revents != 0 && !take(waits[i].fd, *texts[i]))
                waits[i].fd = -1;
    }
    return true;
}

int exit_status(pid_t child) {
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Asked first, so that it can take away its locks.
void stop(pid_t child) {
    kill(child, SIGTERM);
    for (int tenth = 0; tenth < 30; ++tenth) {
        if (waitpid(child, nullptr, WNOHANG) == child) return;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    kill(child, SIGKILL);
    exit_status(child);
}

} // namespace

ProgramAnswer run_program(const std::vector<std::string> &words,
                          const std::vector<std::string> &environment,
                          std::chrono::seconds longest) {
    const auto end = Clock::now() + longest;
    ProgramAnswer answer{-1, {}, {}};
    Pipe out;
    Pipe err;
    if (!out.is_open() || !err.is_open()) return answer;
    const auto word_pointers = pointers(words);
    const auto environment_pointers = pointers(environment);
    const pid_t child = fork();
    if (child < 0) return answer;
    if (child == 0) become(word_pointers.data(), environment_pointers.data(), out, err);
    out.close_write_end();
    err.close_write_end();
    if (drain(out, err, answer, end))
        answer.status = exit_status(child);
    else
        stop(child);
    return answer;
}

} // namespace maillon
