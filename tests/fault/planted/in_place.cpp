// Planted bug: the new version is written over the old one in place.
// SPDX-License-Identifier: MIT
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include "records/descriptor.h"

extern "C" int __real_rename(const char *from, const char *to);

extern "C" int __wrap_rename(const char *from, const char *to) {
    const maillon::Descriptor source(open(from, O_RDONLY));
    const maillon::Descriptor target(open(to, O_WRONLY | O_TRUNC));
    if (!source.is_open() || !target.is_open()) return __real_rename(from, to);
    char piece[256];
    for (ssize_t count = 0; (count = read(source.number(), piece, sizeof piece)) > 0;) {
        if (write(target.number(), piece, static_cast<size_t>(count)) != count) return -1;
    }
    fsync(target.number());
    return unlink(from);
}
