// Planted bug: what close answers is not looked at.
// SPDX-License-Identifier: MIT

extern "C" int __real_close(int file);

extern "C" int __wrap_close(int file) {
    __real_close(file);
    return 0;
}
