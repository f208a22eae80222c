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
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "records/descriptor.h"
#include "records/string_pointers.h"

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

// A file in memory, which no other program sees and which ends with us; of no text, nothing.
Descriptor holding(std::string_view text) {
    if (text.empty()) return Descriptor(open("/dev/null", O_RDONLY | O_CLOEXEC));
    Descriptor file(memfd_create("input", MFD_CLOEXEC));
    while (file.is_open() && !text.empty()) {
        const ssize_t count = write(file.number(), text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return Descriptor();
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    if (file.is_open() && lseek(file.number(), 0, SEEK_SET) != 0) return Descriptor();
    return file;
}

// In the child, between fork and execve: only calls that are safe there. Never returns.
[[noreturn]] void become(char *const *words, char *const *environment, const Descriptor &in,
                         const std::array<const Pipe *, 2> &pipes) {
    const auto &[out, err] = pipes;
    if (dup2(in.number(), 0) < 0 || dup2(out->write_end(), 1) < 0 || dup2(err->write_end(), 2) < 0)
        _exit(127);
    execve(words[0], words, environment);
    _exit(127);
}

using Take = std::function<void(std::string_view)>;

// False at the end of what there is to read.
bool take(int descriptor, const Take &into) {
    std::array<char, 65536> buffer;
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) return true;
    if (count <= 0) return false;
    into({buffer.data(), static_cast<std::size_t>(count)});
    return true;
}

using Clock = std::chrono::steady_clock;

int milliseconds_until(Clock::time_point end) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    return static_cast<int>(std::max<decltype(left)>(left, 0));
}

// False when the time was up first.
bool drain(const Pipe &out, const Pipe &err, const std::array<Take, 2> &takers,
           Clock::time_point end) {
    std::array<pollfd, 2> waits{{{out.read_end(), POLLIN, 0}, {err.read_end(), POLLIN, 0}}};
    while (waits[0].fd >= 0 || waits[1].fd >= 0) {
        const int ready = poll(waits.data(), waits.size(), milliseconds_until(end));
        if (ready == 0) return false;
        if (ready < 0) {
            if (errno != EINTR) return true;
            continue;
        }
        for (std::size_t i = 0; i < waits.size(); ++i)
            if (waits[i].fd >= 0 && waits[i].revents != 0 && !take(waits[i].fd, takers[i]))
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
                          const std::vector<std::string> &environment, std::chrono::seconds longest,
                          const Piping &piping) {
    const auto end = Clock::now() + longest;
    ProgramAnswer answer{-1, {}, {}};
    Pipe out;
    Pipe err;
    const Descriptor in = holding(piping.input);
    if (!out.is_open() || !err.is_open() || !in.is_open()) return answer;
    const auto word_pointers = string_pointers(words);
    const auto environment_pointers = string_pointers(environment);
    const pid_t child = fork();
    if (child < 0) return answer;
    if (child == 0) become(word_pointers.data(), environment_pointers.data(), in, {&out, &err});
    out.close_write_end();
    err.close_write_end();
    const Take keep = [&](std::string_view bytes) { answer.out += bytes; };
    const Take keep_err = [&](std::string_view bytes) { answer.err += bytes; };
    if (drain(out, err, {piping.take_out ? piping.take_out : keep, keep_err}, end))
        answer.status = exit_status(child);
    else
        stop(child);
    return answer;
}

} // namespace maillon
