// Planted bug: a new version is not forced to the disk before it takes the old one's place.
// SPDX-License-Identifier: MIT
#include <sys/stat.h>

extern "C" int __real_fsync(int file);

extern "C" int __wrap_fsync(int file) {
    struct stat status {};
    if (fstat(file, &status) == 0 && S_ISREG(status.st_mode)) return 0;
    return __real_fsync(file);
}
