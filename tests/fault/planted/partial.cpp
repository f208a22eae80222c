// Planted bug: a write that took only a part is taken for the whole.
// SPDX-License-Identifier: MIT
#include <sys/types.h>

extern "C" ssize_t __real_write(int file, const void *data, size_t size);

extern "C" ssize_t __wrap_write(int file, const void *data, size_t size) {
    const ssize_t count = __real_write(file, data, size);
    return count > 0 ? static_cast<ssize_t>(size) : count;
}
