// Planted bug: the temporary stays behind after an error.
// SPDX-License-Identifier: MIT

extern "C" int __wrap_unlink(const char *) { return 0; }
