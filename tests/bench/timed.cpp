// Runs a program and prints what it cost: timed PROGRAM [WORD...] > "CPU-us wall-us peak-KB
// status". SPDX-License-Identifier: MIT
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// A child begins with the memory of the one that starts it, and Linux counts that to its peak: a
// program of a megabyte starts it, not Python.
namespace {

// Whoever needs more than three quarters of the memory fails alone, before the machine does.
void leave_memory_for_others() {
    rlimit limit{};
    getrlimit(RLIMIT_DATA, &limit);
    const auto pages = static_cast<rlim_t>(sysconf(_SC_PHYS_PAGES));
    const auto most = pages * static_cast<rlim_t>(sysconf(_SC_PAGESIZE)) / 4 * 3;
    limit.rlim_cur = limit.rlim_cur < most ? limit.rlim_cur : most;
    setrlimit(RLIMIT_DATA, &limit);
}

[[noreturn]] void become(char **words) {
    leave_memory_for_others();
    const int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDIN_FILENO);
    dup2(nowhere, STDOUT_FILENO);
    execvp(words[0], words);
    std::perror(words[0]);
    std::exit(127);
}

long long microseconds(const timeval &time) { return time.tv_sec * 1'000'000LL + time.tv_usec; }

} // namespace

int main(int count, char **words) {
    if (count < 2) return std::fputs("timed PROGRAM [WORD...]\n", stderr), 2;
    const auto began = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) become(words + 1);
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) < 0) return std::perror("timed"), 2;
    const auto wall = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - began);
    std::printf("%lld %lld %ld %d\n", microseconds(used.ru_utime) + microseconds(used.ru_stime),
                static_cast<long long>(wall.count()), used.ru_maxrss,
                WIFEXITED(status) ? WEXITSTATUS(status) : -1);
    return 0;
}
