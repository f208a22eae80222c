// Planted bug: the data folder is never locked.
// SPDX-License-Identifier: MIT

extern "C" int __wrap_flock(int, int) { return 0; }
