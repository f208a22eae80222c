// A new version of a file, beside it, until one rename makes it the version that counts.
// SPDX-License-Identifier: MIT
#include "records/temporary_file.h"

#include <cerrno>
#include <cstdint>
#include <cstdio>

#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>

#include <fmt/format.h>

#include "records/disk_error.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = ".maillon-";
constexpr std::string_view suffix = ".tmp";

std::string temporary_name() {
    std::uint32_t chance = 0;
    if (::getrandom(&chance, sizeof chance, 0) != sizeof chance) {
        chance = static_cast<std::uint32_t>(::getpid());
    }
    return fmt::format("{}{:08x}{}", prefix, chance, suffix);
}

fs::path folder_of(const fs::path &path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

bool is_temporary(std::string_view file_name) {
    return file_name.starts_with(prefix) && file_name.ends_with(suffix);
}

TemporaryFile::TemporaryFile(fs::path target, unsigned mode) : target_(std::move(target)) {
    for (int attempt = 0; attempt < 8; ++attempt) {
        path_ = folder_of(target_) / temporary_name();
        file_ = Descriptor(
            ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
        if (file_.is_open()) return;
        if (errno != EEXIST && errno != EINTR) break;
    }
    fail(errno);
}

TemporaryFile::~TemporaryFile() {
    if (!path_.empty()) ::unlink(path_.c_str());
}

void TemporaryFile::fail(int code) const {
    throw disk_error(msg("can't write '{0}'", shown_name(target_)), code);
}

void TemporaryFile::write(std::string_view text) {
    while (!text.empty()) {
        const auto count = ::write(file_.number(), text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) fail(count < 0 ? errno : ENOSPC);
        text.remove_prefix(static_cast<std::size_t>(count));
    }
}

void TemporaryFile::set_mode(unsigned mode) {
    if (::fchmod(file_.number(), static_cast<mode_t>(mode)) != 0) fail(errno);
}

// A failed fsync is never tried again: the kernel may have dropped the pages it could not write.
void TemporaryFile::finish() {
    if (::fsync(file_.number()) != 0) fail(errno);
    close();
}

void TemporaryFile::sync_all() {
    if (::syncfs(file_.number()) != 0) fail(errno);
}

void TemporaryFile::close() {
    if (!file_.close()) fail(errno);
}

void TemporaryFile::rename_over() {
    if (::rename(path_.c_str(), target_.c_str()) != 0) fail(errno);
    path_.clear();
}

void TemporaryFile::rename_to_new() {
    int done = ::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE);
    if (done != 0 && (errno == EINVAL || errno == ENOSYS)) { // network file systems
        done = ::link(path_.c_str(), target_.c_str());
        if (done == 0) ::unlink(path_.c_str());
    }
    if (done != 0) fail(errno);
    path_.clear();
}

fs::path TemporaryFile::folder() const { return folder_of(target_); }

void sync_folder(const fs::path &folder) {
    const Descriptor open(
        ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!open.is_open() || ::fsync(open.number()) != 0) {
        throw disk_error(msg("the new version is written, but may not survive a power cut"), errno);
    }
}

SignalsHeld::SignalsHeld() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, &before_);
}

SignalsHeld::~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

} // namespace maillon
