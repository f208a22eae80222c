// How a fuzz target says that a promise was broken: a word on stderr, then an abort that keeps the
// input.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

[[noreturn]] inline void fault(const char *what) {
    std::fprintf(stderr, "fault: %s\n", what);
    std::abort();
}
