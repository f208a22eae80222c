// Planted bug: a reader that went away or a limit on the size of files kills the program.
// SPDX-License-Identifier: MIT
#include <csignal>

extern "C" sighandler_t __wrap_signal(int, sighandler_t) { return SIG_DFL; }
