// Planted bug: the target is taken for what was read, without another look before the rename.
// SPDX-License-Identifier: MIT
#include <map>
#include <string>

#include <cstdarg>
#include <fcntl.h>
#include <sys/stat.h>

extern "C" int __real_open(const char *path, int flags, mode_t mode);
extern "C" int __real_fstat(int file, struct stat *status);
extern "C" int __real_lstat(const char *path, struct stat *status);

namespace {
std::map<int, std::string> open_paths;
std::map<std::string, struct stat> last_seen;
} // namespace

extern "C" int __wrap_open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const int file = __real_open(path, flags, (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0);
    va_end(more);
    open_paths[file] = path;
    return file;
}

extern "C" int __wrap_fstat(int file, struct stat *status) {
    const int done = __real_fstat(file, status);
    if (done == 0) last_seen[open_paths[file]] = *status;
    return done;
}

extern "C" int __wrap_lstat(const char *path, struct stat *status) {
    const auto seen = last_seen.find(path);
    if (seen == last_seen.end()) return __real_lstat(path, status);
    *status = seen->second;
    return 0;
}
