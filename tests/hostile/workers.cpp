// Children that count in shared memory; a parent that starts another where one died.
// SPDX-License-Identifier: MIT
#include "hostile/workers.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <stdexcept>
#include <vector>

#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/text.h"
#include "hostile/trial.h"

namespace maillon::hostile {
namespace {

struct Shared {
    std::atomic<std::size_t> next{0}; // of the inputs that nobody has taken
    std::atomic<std::size_t> inputs{0}, runs{0}, violations{0};
};

Shared &shared_memory() {
    void *memory =
        ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::runtime_error("no shared memory");
    return *new (memory) Shared;
}

struct Job {
    pid_t process = 0;
    std::atomic<std::size_t> *at = nullptr; // the input being tried
};

std::string in_one(const std::vector<std::string> &line) {
    std::string text = "maillon";
    for (const auto &word : line)
        text += " '" + word + "'";
    return text;
}

void print(const Input &input, const std::string &line, const std::string &fault) {
    constexpr std::size_t enough = 300;
    const std::string text = input.family + ": " + input.what + " [" + input.file + "]: " + fault +
                             (line.empty() ? "" : ": " + line);
    std::printf("violation: %s\n", shown(text.substr(0, enough)).c_str());
    std::fflush(stdout);
}

// Others may keep the machine busy: what counts is this process's own time, unless it sleeps.
void limit(unsigned seconds) {
    const itimerval work{{}, {static_cast<time_t>(seconds), 0}};
    ::setitimer(ITIMER_PROF, &work, nullptr);
    ::alarm(2 * seconds);
}

void work(const Inputs &inputs, const Plan &plan, Shared &shared, std::atomic<std::size_t> &at) {
    Trial trial(plan.breadth);
    while (true) {
        const std::size_t n = shared.next.fetch_add(plan.every);
        if (n >= inputs.size()) return;
        at = n;
        limit(plan.seconds);
        const auto report = [&](const std::vector<std::string> &line, const std::string &fault) {
            ++shared.violations;
            print(inputs[n], in_one(line), fault);
        };
        try {
            shared.runs += trial.run(inputs[n], n / plan.every, report);
        } catch (const std::exception &trouble) {
            report({}, std::string("an exception came through: ") + trouble.what());
        }
        ++shared.inputs;
    }
}

Job started(const Inputs &inputs, const Plan &plan, Shared &shared, std::atomic<std::size_t> *at) {
    std::fflush(stdout);
    const pid_t process = ::fork();
    if (process < 0) throw std::runtime_error("can't fork");
    if (process > 0) return {process, at};
    int code = 0;
    try {
        work(inputs, plan, shared, *at);
    } catch (const std::exception &trouble) {
        std::printf("the harness stopped: %s\n", trouble.what());
        code = 9;
    }
    std::fflush(stdout);
    ::_exit(code);
}

// How the child ended, where it did not end well.
std::string ending(int status) {
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        return signal == SIGALRM || signal == SIGPROF ? "a hang"
                                                      : "signal " + std::to_string(signal);
    }
    const int code = WEXITSTATUS(status);
    return code == 0 ? "" : "the process ended with " + std::to_string(code);
}

} // namespace

Tally try_all(const Inputs &inputs, const Plan &plan) {
    Shared &shared = shared_memory();
    std::vector<Job> jobs;
    auto *places = static_cast<std::atomic<std::size_t> *>(
        ::mmap(nullptr, plan.jobs * sizeof(std::atomic<std::size_t>), PROT_READ | PROT_WRITE,
               MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    for (std::size_t i = 0; i < plan.jobs; ++i)
        jobs.push_back(started(inputs, plan, shared, places + i));
    while (!jobs.empty()) {
        int status = 0;
        const pid_t ended = ::wait(&status);
        const auto job = std::find_if(jobs.begin(), jobs.end(),
                                      [&](const Job &one) { return one.process == ended; });
        if (job == jobs.end()) break;
        const std::string how = ending(status);
        if (how.empty()) {
            jobs.erase(job);
            continue;
        }
        ++shared.violations;
        print(inputs[*job->at], "", how);
        *job = started(inputs, plan, shared, job->at);
    }
    return {shared.inputs, shared.runs, shared.violations};
}

} // namespace maillon::hostile
