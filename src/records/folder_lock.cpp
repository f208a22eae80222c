// One writer at a time in a data folder: flock on its kept .lock file.
// SPDX-License-Identifier: MIT
#include "records/folder_lock.h"

#include <cerrno>
#include <chrono>
#include <string>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "records/disk_error.h"

namespace maillon {
namespace {

constexpr int flags = O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;

Error no_lock(int code) { return disk_error(msg("can't lock the data folder"), code); }

// Colleagues of the same group must be able to lock too, whatever the umask of who came first.
int open_lock(const std::filesystem::path &path) {
    const int made = ::open(path.c_str(), flags | O_CREAT | O_EXCL, 0660);
    if (made >= 0) {
        (void)::fchmod(made, 0660);
        return made;
    }
    const int found = errno == EEXIST ? ::open(path.c_str(), flags) : -1;
    if (found < 0) throw no_lock(errno);
    return found;
}

// The process id that the holder wrote there.
std::string holder(int descriptor) {
    char text[16] = {};
    const auto count = ::pread(descriptor, text, sizeof text - 1, 0);
    std::string digits(text, count > 0 ? static_cast<std::size_t>(count) : 0);
    return digits.substr(0, digits.find_first_not_of("0123456789"));
}

// Only says who holds the lock: where it can't be written, the lock holds all the same.
void sign(int descriptor) {
    const std::string pid = std::to_string(::getpid()) + "\n";
    if (::ftruncate(descriptor, 0) != 0) return;
    if (::pwrite(descriptor, pid.data(), pid.size(), 0) < 0) return;
}

bool try_lock(int descriptor) {
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return true;
    if (errno == EWOULDBLOCK || errno == EINTR) return false;
    throw no_lock(errno);
}

void wait_for(int descriptor, int seconds) {
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    while (!try_lock(descriptor)) {
        if (Clock::now() >= end) {
            throw refused(
                msg("another maillon is writing in this folder (process {0})", holder(descriptor)),
                msg("wait until it is done, then try again"));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace

FolderLock::FolderLock(const std::filesystem::path &folder, int seconds)
    : file_(open_lock(folder / ".lock")) {
    wait_for(file_.number(), seconds);
    sign(file_.number());
}

} // namespace maillon
