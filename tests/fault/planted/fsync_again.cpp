// Planted bug: an fsync that failed is tried again, and its second answer believed.
// SPDX-License-Identifier: MIT

extern "C" int __real_fsync(int file);

extern "C" int __wrap_fsync(int file) { return __real_fsync(file) == 0 ? 0 : __real_fsync(file); }
