/* Faults that strace can't make: work half done and memory refused. Loaded with LD_PRELOAD into a dynamically linked program. */
/* SPDX-License-Identifier: MIT */
/* FI_SHORT_WRITE=k, FI_SHORT_READ=k: at most k bytes of a regular file at a time. FI_EINTR=n: every n-th read or write is
 * interrupted. FI_QUOTA=b: the disk is full after b bytes, the write that meets the end half done. FI_OOM=n: the n-th
 * allocation fails; n+: that one and all later ones. FI_HOLD=ms: so long before every rename, for others to come in between.
 * FI_COUNT=path: at exit, how many allocations and bytes there were. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);

static long short_write, short_read, interrupt, quota = -1, oom, allocations, bytes, calls, hold;
static int oom_for_good, ready;
static const char *count_path;

static long number(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text && *text ? atol(text) : otherwise;
}

__attribute__((constructor)) static void begin(void) {
  const char *text = getenv("FI_OOM");
  short_write = number("FI_SHORT_WRITE", 0);
  short_read = number("FI_SHORT_READ", 0);
  interrupt = number("FI_EINTR", 0);
  quota = number("FI_QUOTA", -1);
  oom = number("FI_OOM", 0);
  hold = number("FI_HOLD", 0);
  oom_for_good = text && strchr(text, '+');
  count_path = getenv("FI_COUNT");
  allocations = 0;
  ready = 1;
}

__attribute__((destructor)) static void end(void) {
  char line[80];
  if (!count_path) return;
  ready = 0;
  int length = snprintf(line, sizeof line, "%ld %ld\n", allocations, bytes);
  int file = (int)syscall(SYS_openat, AT_FDCWD, count_path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file >= 0) {
    syscall(SYS_write, file, line, length);
    syscall(SYS_close, file);
  }
}

static int refused(void) {
  if (!ready) return 0;
  ++allocations;
  if (!oom || allocations < oom || (allocations > oom && !oom_for_good)) return 0;
  errno = ENOMEM;
  return 1;
}

void *malloc(size_t size) { return refused() ? NULL : __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return refused() ? NULL : __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return refused() ? NULL : __libc_realloc(old, size); }

static int is_regular(int file) {
  struct stat status;
  return file > 2 && fstat(file, &status) == 0 && S_ISREG(status.st_mode);
}

static int interrupted(void) {
  if (!ready || !interrupt || ++calls % interrupt != 0) return 0;
  errno = EINTR;
  return 1;
}

ssize_t write(int file, const void *data, size_t size) {
  if (interrupted()) return -1;
  if (ready && is_regular(file)) {
    if (short_write && size > (size_t)short_write) size = (size_t)short_write;
    if (quota == 0) {
      errno = ENOSPC;
      return -1;
    }
    if (quota > 0) {
      if ((long)size > quota) size = (size_t)quota;
      quota -= (long)size;
    }
    bytes += (long)size;
  }
  return syscall(SYS_write, file, data, size);
}

ssize_t read(int file, void *data, size_t size) {
  if (interrupted()) return -1;
  if (ready && short_read && size > (size_t)short_read && is_regular(file)) size = (size_t)short_read;
  return syscall(SYS_read, file, data, size);
}

int rename(const char *from, const char *to) {
  if (hold) usleep((useconds_t)hold * 1000);
  return (int)syscall(SYS_rename, from, to);
}
