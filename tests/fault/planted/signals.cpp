// Planted bug: signals are not held while a temporary stands beside its target.
// SPDX-License-Identifier: MIT
#include <csignal>

extern "C" int __wrap_pthread_sigmask(int, const sigset_t *, sigset_t *) { return 0; }
