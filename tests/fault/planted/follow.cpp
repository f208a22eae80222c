// Planted bug: links are followed.
// SPDX-License-Identifier: MIT
#include <cstdarg>
#include <fcntl.h>

extern "C" int __real_open(const char *path, int flags, mode_t mode);

extern "C" int __wrap_open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    return __real_open(path, flags & ~O_NOFOLLOW, mode);
}
