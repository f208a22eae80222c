// One file of the data folder: read without following anything, replaced in one instant or not at
// all (6-quality, 6.2, "Saving").
// SPDX-License-Identifier: MIT
#include "records/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <span>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "records/byte_gate.h"
#include "records/descriptor.h"
#include "records/disk_error.h"
#include "records/temporary_file.h"

namespace maillon {
namespace {

namespace fs = std::filesystem;

std::int64_t nanoseconds(const timespec &time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

FileState state_of(const struct stat &status) {
    return {status.st_ino, status.st_size, nanoseconds(status.st_mtim), nanoseconds(status.st_ctim),
            status.st_mode & 07777U};
}

ReadResult trouble(ReadTrouble what) { return {std::nullopt, what}; }

// Not an end before `size` bytes: then the file was cut while it was read.
std::optional<std::string> read_all(int descriptor, std::size_t size) {
    std::string text(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const auto count = ::read(descriptor, text.data() + done, size - done);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return {};
        done += static_cast<std::size_t>(count);
    }
    return text;
}

// Whether what stands at the path is still the version that was read.
bool is_still(const fs::path &path, const FileState &expected) {
    return state_at(path.c_str()) == expected;
}

void make_folders(const fs::path &folder, unsigned file_mode) {
    std::error_code unknown;
    if (!folder.has_relative_path() || fs::exists(folder, unknown)) return;
    make_folders(folder.parent_path(), file_mode);
    const unsigned search = (file_mode & 0444U) >> 2U; // who may read may enter
    if (::mkdir(folder.c_str(), file_mode | search) != 0 && errno != EEXIST) {
        throw disk_error(msg("can't make the folder '{0}'", shown_name(folder)), errno);
    }
    sync_folder(folder.parent_path());
}

using Temporaries = std::vector<std::unique_ptr<TemporaryFile>>;

// Does something once for each run of files of one folder, after what it does for each of them.
template <class Each, class Once>
void by_folder(const Temporaries &all, const Each &each, const Once &once) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        each(*all[i]);
        if (i + 1 == all.size() || all[i + 1]->folder() != all[i]->folder()) once(*all[i]);
    }
}

Temporaries written_beside(std::span<const NewFile> files) {
    Temporaries all;
    for (const NewFile &file : files) {
        all.push_back(std::make_unique<TemporaryFile>(file.path, file.mode));
        all.back()->write(file.text);
    }
    return all;
}

// One syncfs where fsync for each would wait for the disk as often. What stands in one folder is on
// the disk before anything appears in the next: an identity before its record.
void create_some(std::span<const NewFile> files) {
    for (const NewFile &file : files)
        make_folders(file.path.parent_path(), file.mode);
    const SignalsHeld held;
    const Temporaries all = written_beside(files);
    by_folder(
        all, [](TemporaryFile &) {}, [](TemporaryFile &last) { last.sync_all(); });
    for (const auto &one : all)
        one->close();
    by_folder(
        all, [](TemporaryFile &one) { one.rename_to_new(); },
        [](const TemporaryFile &last) { sync_folder(last.folder()); });
}

} // namespace

ReadResult read_file(const fs::path &path) { return read_file(path.c_str()); }

ReadResult read_file(const char *path) {
    const Descriptor file(::open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.is_open()) {
        if (errno == ENOENT || errno == ENOTDIR) return trouble(ReadTrouble::missing);
        // A link, a socket, a device without a driver.
        const bool odd = errno == ELOOP || errno == ENXIO || errno == ENODEV;
        return trouble(odd ? ReadTrouble::not_regular : ReadTrouble::unreadable);
    }
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) return trouble(ReadTrouble::unreadable);
    if (!S_ISREG(status.st_mode)) return trouble(ReadTrouble::not_regular);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size > largest_record) return trouble(ReadTrouble::too_large);
    auto text = read_all(file.number(), size);
    if (!text) return trouble(ReadTrouble::unreadable);
    return {FileRead{std::move(*text), state_of(status)}, ReadTrouble::missing};
}

std::optional<FileState> state_at(const char *path, int folder) {
    struct stat status {};
    const int done =
        folder < 0 ? ::lstat(path, &status) : ::fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW);
    if (done != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
    return state_of(status);
}

bool replace_file(const fs::path &path, std::string_view text, const FileState &expected) {
    if (!is_still(path, expected)) return false;
    const SignalsHeld held;
    TemporaryFile temporary(path, expected.mode);
    temporary.write(text);
    temporary.set_mode(expected.mode);
    temporary.finish();
    if (!is_still(path, expected)) return false;
    temporary.rename_over();
    sync_folder(temporary.folder());
    return true;
}

void create_file(const fs::path &path, std::string_view text, unsigned mode) {
    make_folders(path.parent_path(), mode);
    const SignalsHeld held;
    TemporaryFile temporary(path, mode);
    temporary.write(text);
    temporary.finish();
    temporary.rename_to_new();
    sync_folder(temporary.folder());
}

void create_files(const std::vector<NewFile> &files) {
    if (files.size() == 1) return create_file(files[0].path, files[0].text, files[0].mode);
    constexpr std::size_t at_once = 64; // open files
    for (std::size_t begin = 0; begin < files.size(); begin += at_once)
        create_some(std::span(files).subspan(begin, std::min(at_once, files.size() - begin)));
}

void remove_file(const fs::path &path) {
    const bool is_gone = ::unlink(path.c_str()) != 0;
    if (is_gone && errno != ENOENT && errno != ENOTDIR)
        throw disk_error(msg("can't remove '{0}'", shown_name(path)), errno);
    const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (is_gone && !folder.is_open()) return;
    if (::fsync(folder.number()) != 0)
        throw disk_error(msg("can't remove '{0}'", shown_name(path)), errno);
}

void sweep(const fs::path &folder) {
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
         entry.increment(ignored)) {
        if (is_temporary(entry->path().filename().string())) ::unlink(entry->path().c_str());
    }
}

} // namespace maillon
