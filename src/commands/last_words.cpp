// The message that needs no memory.
// SPDX-License-Identifier: MIT
#include "commands/last_words.h"

#include <cstdlib>
#include <exception>
#include <string_view>

#include <unistd.h>

namespace maillon {
namespace {

constexpr std::string_view message =
    "maillon: mémoire insuffisante : fermez des programmes, puis recommencez"
    " / out of memory: close programs, then try again\n";

// No exception at all: there was no memory to make one. Anything else is a fault of the program's.
[[noreturn]] void stop() noexcept {
    if (const auto thrown = std::current_exception()) {
        try {
            std::rethrow_exception(thrown);
        } catch (const std::bad_alloc &) {
        } catch (...) {
            std::abort();
        }
    }
    _exit(last_words());
}

// Before any other object of the program is made: even those may find no memory.
[[gnu::constructor(101)]] void expect_the_worst() { std::set_terminate(stop); }

} // namespace

int last_words() noexcept {
    (void)!write(STDERR_FILENO, message.data(), message.size());
    return 1;
}

} // namespace maillon
