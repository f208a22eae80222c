// The same work on many records, by two threads where there are enough of them to pay.
// SPDX-License-Identifier: MIT
#include "records/two_threads.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <optional>
#include <system_error>
#include <thread>

namespace maillon {
namespace {

constexpr std::size_t at_a_time = 64;

// What is left of the numbers, for whoever has time.
class Heap {
public:
    explicit Heap(std::size_t count) : count_(count) {}

    // Acts until nothing is left, or an act throws: then the other stops too.
    std::exception_ptr work(const std::function<void(std::size_t)> &act) {
        try {
            for (;;) {
                const std::size_t first = next_.fetch_add(at_a_time);
                if (first >= count_) return nullptr;
                for (auto i = first; i < std::min(first + at_a_time, count_); ++i)
                    act(i);
            }
        } catch (...) {
            next_ = count_;
            return std::current_exception();
        }
    }

private:
    std::size_t count_;
    std::atomic<std::size_t> next_ = 0;
};

// A machine that has no thread to give does the work with one.
std::optional<std::thread> helper(const std::function<void()> &work) {
    try {
        return std::thread(work);
    } catch (const std::system_error &) {
        return std::nullopt;
    }
}

} // namespace

void for_each_number(std::size_t count, const std::function<void(std::size_t)> &act) {
    Heap heap(count);
    std::exception_ptr theirs;
    auto second = count > enough_for_two ? helper([&] { theirs = heap.work(act); }) : std::nullopt;
    const std::exception_ptr own = heap.work(act);
    if (second) second->join();
    if (own) std::rethrow_exception(own);
    if (theirs) std::rethrow_exception(theirs);
}

} // namespace maillon
