// Planted bug: the new version does not get the old one's mode.
// SPDX-License-Identifier: MIT
#include <sys/types.h>

extern "C" int __wrap_fchmod(int, mode_t) { return 0; }
